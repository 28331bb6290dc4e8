/** What 3.2, on access by third parties, says of isolation. */
import type { Statement } from '../model';

export const thirdPartyIsolation: readonly Statement[] = [
  {
    id: 'protected-by-isolation',
    entry: '3.2',
    words: ['protected by strong tenant isolation security and control capabilities'],
    owner: 'theirs',
    topics: { isolation: 2, segmentation: 1, filtering: 1, traffic: 1 },
    point: 'tenant-isolation',
    clause: {
      en: 'Strong tenant isolation that protects all your stored data',
      'zh-CN': '以强租户隔离保护您存储的所有数据',
    },
    because: { en: 'tenant isolation named', 'zh-CN': '提到租户隔离' },
  },
  {
    id: 'data-access-controls',
    entry: '3.2',
    words: ['advanced data access controls to ensure strong multi-tenant isolation'],
    owner: 'theirs',
    topics: { isolation: 2, segmentation: 1, filtering: 1, content: 0.5 },
    clause: {
      en: 'Advanced data access controls that ensure strong multi-tenant isolation',
      'zh-CN': '提供先进的数据访问控制，确保强多租户隔离',
    },
    because: { en: 'data access controls between tenants', 'zh-CN': '租户间的数据访问控制' },
  },
  {
    id: 'sandbox-containers',
    entry: '3.2',
    words: ['use security sandbox containers to strongly isolate items, such as memory, network, or IO'],
    owner: 'yours',
    only: ['ecs'],
    topics: { isolation: 2 },
    point: 'sandbox',
    clause: {
      en: 'You can isolate memory, network or IO with security sandbox containers',
      'zh-CN': '可用安全沙箱容器强隔离内存、网络或 IO',
    },
    because: { en: 'sandbox containers named', 'zh-CN': '提到安全沙箱容器' },
  },
  {
    id: 'vpc-secure-environment',
    entry: '3.2',
    words: ['to isolate the data link layer and build a secure network environment.'],
    owner: 'yours',
    topics: { segmentation: 3, isolation: 1 },
    point: 'vpc-link-layer',
    clause: {
      en: 'You can use a VPC to build a secure network environment',
      'zh-CN': '可用 VPC 构建安全的网络环境',
    },
    because: { en: 'VPC named', 'zh-CN': '提到 VPC' },
  },
  {
    id: 'security-group-domains',
    entry: '3.2',
    words: [
      'instance-level virtualization firewall-security groups to divide the security domains of each ECS instance',
    ],
    owner: 'yours',
    only: ['ecs'],
    topics: { filtering: 3 },
    point: 'firewalls',
    clause: {
      en: 'You can divide the security domains of each instance by security groups',
      'zh-CN': '可用安全组划分每台 ECS 实例的安全域',
    },
    because: { en: 'security groups named', 'zh-CN': '提到安全组' },
  },
  {
    id: 'cloud-firewalls',
    entry: '3.2',
    words: ['use cloud firewalls to analyze north-south and east-west access network traffic'],
    owner: 'yours',
    topics: { filtering: 3, traffic: 3 },
    point: 'firewalls',
    clause: {
      en: 'You can analyze north-south and east-west traffic with cloud firewalls',
      'zh-CN': '可用云防火墙分析南北向和东西向访问流量',
    },
    because: { en: 'cloud firewalls named', 'zh-CN': '提到云防火墙' },
  },
  {
    id: 'traffic-visualized',
    entry: '3.2',
    words: [
      'the visualization of network-wide traffic, such as Internet access and security group traffic',
      'analysis and blocking of active outreach behavior',
    ],
    owner: 'yours',
    topics: { traffic: 3, filtering: 1 },
    point: 'traffic',
    clause: {
      en: 'You can visualize network traffic, with analysis and blocking of active outreach',
      'zh-CN': '可将全网流量可视化，并分析和阻断主动外联行为',
    },
    because: { en: 'Internet access and traffic named', 'zh-CN': '提到互联网访问与流量' },
  },
];
