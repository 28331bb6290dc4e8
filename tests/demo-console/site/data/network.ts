import type { DemoConsole } from '../model';

const vpc = 'https://vpc.console.{domain}';
const cloudfirewall = 'https://yundun.console.{domain}/?p=cfwnext';
const slb = 'https://slb.console.{domain}';

export const network: readonly DemoConsole[] = [
  {
    id: 'vpc',
    name: 'Virtual Private Cloud',
    regional: true,
    pages: [
      {
        id: 'vpcs',
        title: 'Networks',
        routes: [`${vpc}/vpc/{region}/vpcs`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Network', 'Name', 'Range'],
          rows: [['vpc-demo0000main', 'main', '192.168.0.0/16']],
        },
      },
      {
        id: 'vswitches',
        title: 'vSwitches',
        routes: [`${vpc}/vpc/{region}/switches`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['vSwitch', 'Zone', 'Range'],
          rows: [['vsw-demo0000a', 'Zone A', '192.168.0.0/24']],
        },
      },
      {
        id: 'eips',
        title: 'Elastic IP addresses',
        routes: [`${vpc}/eip/{region}/eips`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Address', 'Bound to'],
          rows: [['203.0.113.20', 'i-demo0000web1']],
        },
      },
    ],
  },
  {
    id: 'cloudfirewall',
    name: 'Cloud Firewall',
    regional: false,
    pages: [
      {
        id: 'firewall-switch',
        title: 'Firewall switch',
        routes: [`${cloudfirewall}#/firewall/switch/internet/ipv4`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Address', 'Protected'],
          rows: [['203.0.113.20', 'Yes']],
        },
      },
      {
        id: 'access-control',
        title: 'Access control',
        routes: [`${cloudfirewall}#/security/access/internal`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Rule', 'Action'],
          rows: [['Partners to reports', 'Allow']],
        },
      },
    ],
  },
  {
    id: 'slb',
    name: 'Server Load Balancer',
    regional: true,
    pages: [
      {
        id: 'list',
        title: 'Load balancers',
        routes: [`${slb}/slb/{region}/slbs`, `${slb}/#/list/{region}`],
        nav: true,
        body: {
          kind: 'table',
          columns: ['Load balancer', 'Address', 'Status'],
          rows: [['lb-demo0000front', '203.0.113.30', 'Active']],
        },
      },
    ],
  },
];
