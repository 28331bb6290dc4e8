/** One sentence per entry in our words: a way into the English text, never a translation of it. */
import type { Notes } from './model';

export const summaries: Notes['summaries'] = {
  '1.1': {
    en: 'Alibaba Cloud secures the cloud itself: data centers, network, hardware, the Apsara cloud OS and the services on it, and identity, monitoring and operation on the platform side.',
    'zh-CN':
      '阿里云负责云平台自身的安全：数据中心、骨干网络、物理设备、飞天（Apsara）云操作系统及其上的云产品，以及平台侧的身份与访问管理、监控和运维。',
  },
  '1.2': {
    en: 'Customers configure and use cloud products securely; with ECS they also harden, patch and set security groups, with services such as MaxCompute accounts, authorizations and security functions remain.',
    'zh-CN':
      '客户负责安全地配置和使用云产品；使用 ECS 等基础服务时，实例的加固、补丁和安全组由客户管理，使用 MaxCompute 等平台型服务时，客户只需管理账号、授权并配置安全功能。',
  },
  '2.1': {
    en: 'Member content (customer data) belongs to the customer, who decides where it lies and how it is secured; Alibaba Cloud neither accesses nor uses it without consent, and never for marketing.',
    'zh-CN':
      '会员内容（客户数据）归客户所有，其位置、形式、安全与生命周期由客户决定；未经客户同意，阿里云不访问、不使用，也绝不用于营销、广告等未授权用途。',
  },
  '2.2': {
    en: 'The customer controls the lifecycle, place, secured state and access of the content; Alibaba Cloud offers strong encryption and the option to manage one’s own keys.',
    'zh-CN':
      '内容的生命周期、存储位置、安全状态和访问权限由客户控制；阿里云提供传输中和静态的强加密，并允许客户自行管理加密密钥。',
  },
  '3.1': {
    en: 'Alibaba Cloud accesses customer data only with the customer’s permission and within it; such access is logged and audited.',
    'zh-CN':
      '未经客户许可，阿里云不访问客户数据；获得许可后也仅在许可范围内访问和使用，且全部留有记录并经审计。',
  },
  '3.2': {
    en: 'Against access by others: no access without authorization, identity and credential controls (RAM, access keys, STS, MFA), and tenant isolation with sandbox containers, VPC, security groups and cloud firewalls.',
    'zh-CN':
      '防止第三方未授权访问：未经客户明确授权阿里云不访问；客户可用 RAM、访问密钥、STS、多因素认证管理身份与凭证，并以沙箱容器、VPC、安全组和云防火墙加强租户隔离。',
  },
  '4.1': {
    en: 'Customers choose the Regions and zones of their content, and should consider telling the people concerned and obtaining their consent.',
    'zh-CN':
      '客户自行选择内容所在的地域和可用区，并应考虑是否需要向个人（数据主体）告知个人数据的位置并取得同意。',
  },
  '4.2': {
    en: 'Content stays in the Regions the customer chose and is not moved without consent; copying between Regions is the customer’s choice, with the legal requirements theirs to consider.',
    'zh-CN':
      '内容只在客户所选地域存储和处理，未经客户同意不会移动；跨地域存储、复制或移动由客户自行决定，客户需考虑相应的法律要求，使用其他地域的服务时，阿里云会采取必要措施使跨境传输合规。',
  },
  '5.1': {
    en: 'All stored data has strong tenant isolation; sandbox containers, VPC, security groups and cloud firewalls can isolate further.',
    'zh-CN': '客户存储的所有数据都有强租户隔离；客户还可用安全沙箱容器、VPC、安全组和云防火墙进一步隔离。',
  },
  '5.2': {
    en: 'For systems reachable over a network, physical separation adds no security and costs more; VPC and encryption give an equivalent outcome logically.',
    'zh-CN':
      '对可经网络访问的系统，物理隔离不会增加安全性，成本更高、利用率更低；客户可用 VPC、加密等逻辑手段达到与物理隔离等效的安全效果。',
  },
};
