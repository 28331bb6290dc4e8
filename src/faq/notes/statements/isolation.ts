/** What section 5, Data Isolation and Separation, says. */
import type { Statement } from '../model';

export const isolation: readonly Statement[] = [
  {
    id: 'strong-isolation',
    entry: '5.1',
    words: ['has strong tenant isolation security and control capabilities'],
    owner: 'theirs',
    topics: { isolation: 3, platform: 1, segmentation: 1, filtering: 1, traffic: 1, content: 0.5 },
    point: 'tenant-isolation',
    clause: {
      en: 'Strong tenant isolation for all data you store',
      'zh-CN': '您存储的所有数据都有强租户隔离',
    },
    because: { en: 'tenant isolation named', 'zh-CN': '提到租户隔离' },
  },
  {
    id: 'sandbox-on-one-host',
    entry: '5.1',
    words: [
      'use security sandbox containers to strongly isolate items, such as memory, network, or IO, thereby better isolating other multi-tenants on a single host',
    ],
    owner: 'yours',
    only: ['ecs'],
    topics: { isolation: 3 },
    point: 'sandbox',
    clause: {
      en: 'You can isolate memory, network or IO on a single host with sandbox containers',
      'zh-CN': '可用安全沙箱容器在单台主机上隔离内存、网络或 IO',
    },
    because: { en: 'isolation on a single host', 'zh-CN': '单台主机上的隔离' },
  },
  {
    id: 'vpc-link-layer',
    entry: '5.1',
    words: [
      'use a Virtual Private Cloud (VPC) to isolate the data link layer and build a secure network environment',
    ],
    owner: 'yours',
    topics: { segmentation: 3, isolation: 2 },
    point: 'vpc-link-layer',
    clause: {
      en: 'You can use a VPC to build a secure network environment',
      'zh-CN': '可用 VPC 构建安全的网络环境',
    },
    because: { en: 'VPC named', 'zh-CN': '提到 VPC' },
  },
  {
    id: 'security-group-firewalls',
    entry: '5.1',
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
    id: 'firewalls-analyze',
    entry: '5.1',
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
    id: 'traffic-and-blocking',
    entry: '5.1',
    words: [
      'the visualization of network-wide traffic, such as Internet access or security group traffic',
      'the analysis and blocking of active outreach behavior',
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
  {
    id: 'physical-adds-nothing',
    entry: '5.2',
    words: ['physical separation of those systems does not provide added security or control over access'],
    topics: { isolation: 3 },
    clause: {
      en: 'Physical separation does not provide added security for systems accessible over a network',
      'zh-CN': '对可经网络访问的系统，物理隔离并不增加安全性',
    },
    because: { en: 'physical separation weighed', 'zh-CN': '对物理隔离的评价' },
  },
  {
    id: 'logical-controls',
    entry: '5.2',
    words: ['logical access controls, permission management, network traffic routing, and encryption'],
    topics: { isolation: 2, segmentation: 1.5, encryption: 1, filtering: 1, identity: 0.5 },
    clause: {
      en: 'Access to connected systems is controlled by permissions, network routing and encryption',
      'zh-CN': '联网系统的访问由权限管理、网络流量路由和加密等逻辑手段控制',
    },
    because: { en: 'logical controls named', 'zh-CN': '提到逻辑控制手段' },
  },
  {
    id: 'logical-capabilities',
    entry: '5.2',
    words: ['addresses any physical separation concerns through the logical security capabilities'],
    owner: 'theirs',
    topics: { isolation: 2, platform: 0.5 },
    clause: {
      en: 'Logical security capabilities and controls that address physical separation concerns',
      'zh-CN': '以逻辑安全能力和安全控制应对物理隔离方面的顾虑',
    },
    because: { en: 'logical instead of physical separation', 'zh-CN': '以逻辑隔离代替物理隔离' },
  },
  {
    id: 'separate-domains',
    entry: '5.2',
    words: [
      'use a Virtual Private Cloud (VPC) to create the equivalent of completely separate network domains',
    ],
    owner: 'yours',
    topics: { segmentation: 3, isolation: 2 },
    clause: {
      en: 'You can create the equivalent of separate network domains with a VPC',
      'zh-CN': '可用 VPC 构建等效于完全隔离的网络域',
    },
    because: { en: 'VPC named for separate networks', 'zh-CN': '提到用 VPC 隔开网络' },
  },
  {
    id: 'encrypt-at-rest',
    entry: '5.2',
    words: ['use encryption solutions to encrypt data at-rest and in-transit'],
    owner: 'yours',
    topics: { encryption: 2, isolation: 1 },
    clause: {
      en: 'You can encrypt data at rest and in transit',
      'zh-CN': '可用加密方案加密静态和传输中的数据',
    },
    because: { en: 'encryption at rest and in transit', 'zh-CN': '静态与传输中加密' },
  },
];
