/** What 1.1, on Alibaba Cloud’s responsibility, says. */
import type { Statement } from '../model';

export const providerResponsibility: readonly Statement[] = [
  {
    id: 'secure-infrastructure',
    entry: '1.1',
    words: ['must ensure a securely managed and operated infrastructure'],
    owner: 'theirs',
    topics: { platform: 3, responsibility: 3 },
    clause: {
      en: 'A securely run infrastructure: data centers, networks, devices, cloud OS and services',
      'zh-CN': '基础设施的安全运营：数据中心、网络、设备、云操作系统和云产品',
    },
    paraphrase: { run: 'managed and operated' },
    because: { en: 'what Alibaba Cloud must secure', 'zh-CN': '阿里云必须保障的部分' },
  },
  {
    id: 'data-centers',
    entry: '1.1',
    words: ['data centers deployed across regions and zones'],
    owner: 'theirs',

    topics: { platform: 1 },
    clause: {
      en: 'Securely operated data centers across regions and zones',
      'zh-CN': '各地域和可用区数据中心的安全运营',
    },

    because: { en: 'data centers named', 'zh-CN': '提到数据中心' },
  },
  {
    id: 'networks-below',
    entry: '1.1',
    words: ['Alibaba backbone networks', 'network devices'],
    owner: 'theirs',

    topics: { platform: 1 },
    clause: {
      en: 'Securely operated backbone networks and network devices',
      'zh-CN': '骨干网络和网络设备的安全运营',
    },

    because: { en: 'backbone networks and network devices named', 'zh-CN': '提到骨干网络与网络设备' },
  },
  {
    id: 'storage-devices',
    entry: '1.1',
    words: ['physical devices, including computing, storage, and network devices'],
    owner: 'theirs',

    topics: { platform: 1 },
    clause: {
      en: 'Securely operated physical devices, storage included',
      'zh-CN': '物理设备的安全运营，包括存储设备',
    },

    because: { en: 'storage devices named', 'zh-CN': '提到存储设备' },
  },
  {
    id: 'cloud-services',
    entry: '1.1',
    words: ['all of the various cloud services and products running on top of Apsara OS'],
    owner: 'theirs',

    topics: { platform: 1 },
    clause: {
      en: 'Securely operated infrastructure, with the cloud services running on it',
      'zh-CN': '基础设施及其上各种云服务和产品的安全运营',
    },

    because: { en: 'cloud services named', 'zh-CN': '提到各种云服务和产品' },
  },
  {
    id: 'platform-side',
    entry: '1.1',
    words: [
      'identity and access control management as well as the monitoring and operation systems on the platform side',
    ],
    owner: 'theirs',
    topics: { platform: 2, monitoring: 3, identity: 1, logging: 1 },
    clause: {
      en: 'Identity and access control, monitoring and operation systems on the platform side',
      'zh-CN': '平台侧的身份与访问控制管理，以及监控和运维系统',
    },
    because: {
      en: 'identity, monitoring and operation on the platform side',
      'zh-CN': '平台侧的身份管理、监控与运维',
    },
  },
  {
    id: 'highly-available-platform',
    entry: '1.1',
    words: ['a highly available and highly secure cloud service platform'],
    owner: 'theirs',

    topics: { platform: 1 },
    clause: {
      en: 'Monitoring and operation, for a highly available and secure platform',
      'zh-CN': '监控和运维，以提供高可用、高安全的平台',
    },

    because: { en: 'a highly available platform', 'zh-CN': '高可用的平台' },
  },
  {
    id: 'under-the-instance',
    entry: '1.1',
    words: ['physical, hardware, and virtualization security capabilities of ECS services'],
    owner: 'theirs',
    only: ['ecs'],
    topics: { platform: 3, instance: 2, isolation: 1 },
    clause: {
      en: 'Security of the hardware and virtualization under ECS',
      'zh-CN': 'ECS 底层的物理、硬件和虚拟化安全能力',
    },
    paraphrase: { under: 'underlying' },
    because: { en: 'what lies under an ECS instance', 'zh-CN': 'ECS 实例之下的部分' },
  },
];
