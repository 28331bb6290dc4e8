import type { DemoConsole } from '../model';

/** The two sites differ in the host of this console. */
const rds = 'https://rdsnext.console.aliyun.com';
const rdsAbroad = 'https://rds.console.alibabacloud.com';
const oss = 'https://oss.console.{domain}';
const maxcompute = 'https://maxcompute.console.{domain}';
const isi = 'https://nls-portal.console.{domain}';

/** Databases, storage, analytics and speech. */
export const data: readonly DemoConsole[] = [
  {
    id: 'rds',
    name: 'ApsaraDB RDS',
    regional: true,
    pages: [
      {
        id: 'overview',
        title: 'Overview',
        routes: [`${rds}/dashboard/{region}`, `${rdsAbroad}/dashboard/{region}`],
        nav: true,
        body: {
          kind: 'cards',
          cards: [
            ['Instances', '2 running'],
            ['Engines', 'MySQL, PostgreSQL'],
            ['Storage', '220 GiB'],
            ['Pending events', '0'],
          ],
        },
      },
      {
        id: 'instances',
        title: 'Instances',
        routes: [
          `${rds}/rdsList/{region}/basic`,
          `${rdsAbroad}/rdsList/{region}/basic`,
          `${rds}/#/rdsList/{region}/basic`,
        ],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Instance', 'Name', 'Status', 'Engine', 'Storage'],
          rows: [
            ['rm-demo0000orders', 'orders', 'Running', 'MySQL 8.0', '200 GiB'],
            ['pgm-demo0000stats', 'stats', 'Running', 'PostgreSQL 16', '20 GiB'],
          ],
          opens: 'instance-detail',
          create: ['Create instance', 'create'],
        },
      },
      {
        id: 'instance-detail',
        title: 'Instance',
        routes: [
          `${rds}/detail/{id}/basicInfo?region={region}`,
          `${rdsAbroad}/detail/{id}/basicInfo?region={region}`,
          `${rds}/#/detail/{id}/basicInfo?region={region}`,
        ],
        nav: false,
        body: {
          kind: 'facts',
          facts: [
            ['Name', 'orders'],
            ['Status', 'Running'],
            ['Engine', 'MySQL 8.0'],
            ['Zones', 'Two'],
            ['Disk encryption', 'On'],
          ],
        },
      },
      {
        id: 'accounts',
        title: 'Accounts',
        routes: [
          `${rds}/detail/{id}/account/list?region={region}`,
          `${rdsAbroad}/detail/{id}/account/list?region={region}`,
        ],
        nav: false,
        body: {
          kind: 'table',
          columns: ['Account', 'Kind', 'Databases'],
          rows: [['app', 'Standard', 'orders']],
        },
      },
      {
        id: 'create',
        title: 'Create instance',
        routes: [
          'https://rdsbuy.console.{domain}/create/rds/mysql?regionId={region}',
          'https://rds-buy.aliyun.com/#/create/rds',
        ],
        nav: true,
        body: {
          kind: 'form',
          fields: [
            ['Engine', ['MySQL 8.0', 'PostgreSQL 16']],
            ['Edition', ['Two zones', 'One zone']],
            ['Storage', ['20 GiB', '200 GiB']],
          ],
          action: 'Create instance',
        },
      },
    ],
  },
  {
    id: 'oss',
    name: 'Object Storage Service',
    regional: false,
    pages: [
      {
        id: 'buckets',
        title: 'Buckets',
        routes: [`${oss}/bucket`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Bucket', 'Region', 'Access', 'Created'],
          rows: [['demo-reports', 'China (Hangzhou)', 'Private', '2026-03-02']],
          opens: 'objects',
        },
      },
      {
        id: 'objects',
        title: 'Objects',
        routes: [`${oss}/bucket/oss-{region}/{id}/object`],
        nav: false,
        body: {
          kind: 'table',
          columns: ['Object', 'Size', 'Changed'],
          rows: [['2026/11/report.csv', '1.2 MiB', '2026-11-20']],
        },
      },
      {
        id: 'access-points',
        title: 'Access points',
        routes: [`${oss}/access-point`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Access point', 'Bucket', 'Network'],
          rows: [['reports-internal', 'demo-reports', 'vpc-demo0000main']],
        },
      },
    ],
  },
  {
    id: 'maxcompute',
    name: 'MaxCompute',
    regional: true,
    pages: [
      {
        id: 'projects',
        title: 'Projects',
        routes: [`${maxcompute}/{region}/project-list`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Project', 'Status', 'Storage'],
          rows: [['demo_warehouse', 'Normal', '3.1 TiB']],
        },
      },
      {
        id: 'migration',
        title: 'Migration',
        routes: [`${maxcompute}/{region}/mma/datasource`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Source', 'Kind', 'State'],
          rows: [['hive-old', 'Hive', 'Finished']],
        },
      },
    ],
  },
  {
    id: 'isi',
    name: 'Intelligent Speech Interaction',
    regional: false,
    pages: [
      {
        id: 'overview',
        title: 'Overview',
        routes: [`${isi}/overview`],
        nav: true,
        body: {
          kind: 'cards',
          cards: [
            ['Projects', '1'],
            ['Calls today', '412'],
          ],
        },
      },
      {
        id: 'projects',
        title: 'Projects',
        routes: [`${isi}/applist`],
        nav: true,
        body: { kind: 'table', columns: ['Project', 'Kind'], rows: [['Hotline', 'Speech to text']] },
      },
    ],
  },
];
