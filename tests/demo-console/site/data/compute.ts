import type { DemoConsole } from '../model';

const ecs = 'https://ecs.console.{domain}';

export const compute: readonly DemoConsole[] = [
  {
    id: 'ecs',
    name: 'Elastic Compute Service',
    regional: true,
    pages: [
      {
        id: 'overview',
        title: 'Overview',
        routes: [`${ecs}/home`, `${ecs}/#/home`],
        nav: true,
        body: {
          kind: 'cards',
          cards: [
            ['Instances', '3 running, 1 stopped'],
            ['Disks', '5 in use'],
            ['Snapshots', '12'],
            ['Security groups', '2'],
          ],
        },
      },
      {
        id: 'instances',
        title: 'Instances',
        routes: [`${ecs}/server/region/{region}`, `${ecs}/#/server/region/{region}`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Instance', 'Name', 'Status', 'Type', 'Private IP'],
          rows: [
            ['i-demo0000web1', 'web-1', 'Running', '4 vCPU, 16 GiB', '192.168.0.11'],
            ['i-demo0000web2', 'web-2', 'Running', '4 vCPU, 16 GiB', '192.168.0.12'],
            ['i-demo0000jobs', 'jobs', 'Running', '8 vCPU, 32 GiB', '192.168.0.21'],
            ['i-demo0000test', 'test', 'Stopped', '2 vCPU, 4 GiB', '192.168.0.31'],
          ],
          opens: 'instance-detail',
          create: ['Create instance', 'instance-create'],
        },
      },
      {
        id: 'instance-detail',
        title: 'Instance',
        routes: [
          `${ecs}/server/{id}/detail?regionId={region}`,
          `${ecs}/#/server/{id}/detail?regionId={region}`,
        ],
        nav: false,
        body: {
          kind: 'facts',
          facts: [
            ['Name', 'web-1'],
            ['Status', 'Running'],
            ['Operating system', 'Debian 12'],
            ['Security group', 'sg-demo0000front'],
            ['System disk', '40 GiB, encrypted'],
          ],
        },
      },
      {
        id: 'images',
        title: 'Images',
        routes: [`${ecs}/image/region/{region}/imageList`, `${ecs}/#/image/region/{region}/imageList`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Image', 'Name', 'Status', 'Size'],
          rows: [['m-demo0000base', 'base-2026-11', 'Available', '20 GiB']],
        },
      },
      {
        id: 'disks',
        title: 'Disks',
        routes: [`${ecs}/disk/region/{region}`, `${ecs}/#/disk/region/{region}`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Disk', 'Attached to', 'Encrypted', 'Size'],
          rows: [
            ['d-demo0000sys1', 'web-1', 'Yes', '40 GiB'],
            ['d-demo0000dat1', 'jobs', 'Yes', '500 GiB'],
          ],
        },
      },
      {
        id: 'snapshots',
        title: 'Snapshots',
        routes: [`${ecs}/snapshot/region/{region}`, `${ecs}/#/snapshot/region/{region}`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Snapshot', 'Disk', 'Status', 'Created'],
          rows: [['s-demo0000n001', 'd-demo0000dat1', 'Accomplished', '2026-11-22 02:00']],
        },
      },
      {
        id: 'security-groups',
        title: 'Security groups',
        routes: [`${ecs}/securityGroup/region/{region}`, `${ecs}/#/securityGroup/region/{region}`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Security group', 'Name', 'Network', 'Instances', 'Inbound rules'],
          rows: [
            ['sg-demo0000front', 'front', 'vpc-demo0000main', '2', '443 from anywhere'],
            ['sg-demo0000inner', 'inner', 'vpc-demo0000main', '2', '5432 from front'],
          ],
          opens: 'security-group-detail',
        },
      },
      {
        id: 'security-group-detail',
        title: 'Security group rules',
        routes: [`${ecs}/securityGroupDetail/region/{region}/groupId/{id}/detail/intranetIngress`],
        nav: false,
        body: {
          kind: 'table',
          columns: ['Direction', 'Action', 'Protocol', 'Port', 'Source'],
          rows: [
            ['Inbound', 'Allow', 'TCP', '443', '0.0.0.0/0'],
            ['Inbound', 'Allow', 'TCP', '22', '203.0.113.7/32'],
          ],
        },
      },
      {
        id: 'key-pairs',
        title: 'Key pairs',
        routes: [`${ecs}/keyPair/region/{region}`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Key pair', 'Fingerprint', 'Instances'],
          rows: [['ops-2026', 'd4:1d:8c:d9:8f:00', '3']],
        },
      },
      {
        id: 'instance-create',
        title: 'Create instance',
        routes: [
          'https://ecs-buy.{domain}/ecs#/custom/prepay/{region}',
          'https://ecs-buy.{domain}/wizard/#/prepay/{region}',
        ],
        nav: true,
        body: {
          kind: 'form',
          fields: [
            ['Billing', ['Subscription', 'Pay as you go']],
            ['Instance type', ['4 vCPU, 16 GiB', '8 vCPU, 32 GiB']],
            ['Image', ['Debian 12', 'base-2026-11']],
            ['Security group', ['front', 'inner']],
          ],
          action: 'Create instance',
        },
      },
    ],
  },
];
