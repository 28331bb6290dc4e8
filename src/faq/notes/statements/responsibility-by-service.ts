/** What the note in 1.2 says of basic and of advanced services. */
import type { Statement } from '../model';

export const responsibilityByService: readonly Statement[] = [
  {
    id: 'ecs-instance',
    entry: '1.2',
    words: ['completely controlled by the customer, and the customer should manage the instance'],
    owner: 'yours',
    only: ['ecs'],
    topics: { instance: 3, monitoring: 2 },
    clause: {
      en: 'The instance: hardening, patches and its security groups',
      'zh-CN': '实例本身：安全加固、安全补丁和安全组',
    },
    because: { en: 'the ECS instance is the customer’s', 'zh-CN': 'ECS 实例由客户控制' },
  },
  {
    id: 'ecs-hardening',
    entry: '1.2',
    words: ['perform security hardening, upgrade security patches'],
    owner: 'yours',
    only: ['ecs'],
    topics: { instance: 3 },
    clause: {
      en: 'Hardening the instance and upgrading its security patches',
      'zh-CN': '对实例做安全加固、升级安全补丁',
    },
    because: { en: 'hardening and patching an ECS instance', 'zh-CN': 'ECS 实例的加固与补丁' },
  },
  {
    id: 'ecs-security-groups',
    entry: '1.2',
    words: ['configure security groups for network access control'],
    owner: 'yours',
    only: ['ecs'],
    topics: { filtering: 3 },
    clause: {
      en: 'Configuring security groups for network access control',
      'zh-CN': '配置安全组，控制网络访问',
    },
    because: { en: 'security groups named', 'zh-CN': '提到安全组' },
  },
  {
    id: 'responsibility-moves-up',
    entry: '1.2',
    words: ["the customer's security responsibility will move up accordingly", 'no longer needs to focus on'],
    owner: 'yours',
    only: ['maxcompute'],
    topics: { managed: 2.5, responsibility: 2 },
    clause: {
      en: 'Instance maintenance, patching and hardening no longer need your focus',
      'zh-CN': '无需再关注实例维护、补丁和加固',
    },
    paraphrase: { maintenance: 'how to maintain' },
    because: { en: 'platform services: maintaining falls away', 'zh-CN': '平台型服务：不再需要关注维护' },
  },
  {
    id: 'accounts-and-authorizations',
    entry: '1.2',
    words: ['only need to manage accounts and authorizations for these services'],
    owner: 'yours',
    only: ['maxcompute'],
    topics: { managed: 2.5, identity: 2.5 },
    clause: {
      en: 'Only accounts, authorizations and the security functions the service provides',
      'zh-CN': '只需管理账号与授权，并使用服务提供的安全功能',
    },
    because: { en: 'accounts and authorizations remain yours', 'zh-CN': '账号与授权仍由您管理' },
  },
  {
    id: 'maxcompute-access-control',
    entry: '1.2',
    words: [
      'the MaxCompute service provides customers with access control capabilities in different dimensions',
      'configure security functions according to business needs',
    ],
    owner: 'yours',
    only: ['maxcompute'],
    topics: { managed: 3, identity: 2.5, features: 2 },
    clause: {
      en: 'Only configuring security functions to your needs; MaxCompute provides access control',
      'zh-CN': '只需按业务需要配置安全功能；MaxCompute 提供访问控制能力',
    },
    because: { en: 'MaxCompute named: access control', 'zh-CN': '提到 MaxCompute 的访问控制' },
  },
];
