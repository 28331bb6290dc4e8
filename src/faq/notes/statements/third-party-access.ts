/** What 3.2, on access by third parties, says of access and credentials. */
import type { Statement } from '../model';

export const thirdPartyAccess: readonly Statement[] = [
  {
    id: 'unless-authorized',
    entry: '3.2',
    words: ['will not access or use customer data unless expressly authorized by the customer'],
    owner: 'theirs',
    topics: { access: 2 },
    point: 'no-access',
    clause: {
      en: 'No access to or use of your data unless you expressly authorize it',
      'zh-CN': '除非您明确授权，不访问、不使用客户数据',
    },
    paraphrase: { no: 'will not' },
    because: { en: 'no access unless authorized', 'zh-CN': '未经授权不访问' },
  },
  {
    id: 'customers-manage-access',
    entry: '3.2',
    words: ['manage access to their Member content as well as Alibaba Cloud services and resources'],
    owner: 'yours',
    topics: { identity: 1.5, access: 1.5, content: 1 },
    clause: {
      en: 'Managing access to your content, services and resources',
      'zh-CN': '管理对内容、云服务和资源的访问',
    },
    because: { en: 'you manage access', 'zh-CN': '访问由您管理' },
  },
  {
    id: 'access-encryption-logging',
    entry: '3.2',
    words: ['an advanced set of access, encryption, and logging features'],
    owner: 'theirs',
    topics: { encryption: 1, logging: 1.5, identity: 1.5, credentials: 1.5, features: 1.5, filtering: 1 },
    clause: {
      en: 'Providing access, encryption and logging features to help prevent unauthorized access',
      'zh-CN': '提供访问、加密和日志功能，帮助您防止未授权访问',
    },
    because: { en: 'access, encryption and logging features', 'zh-CN': '访问、加密与日志功能' },
  },
  {
    id: 'ram-password',
    entry: '3.2',
    words: ['a Resource Access Management (RAM) user password under the cloud account'],
    owner: 'yours',
    only: ['ram'],
    topics: { credentials: 2, identity: 2 },
    clause: {
      en: 'You can log in with the main account or a RAM user password',
      'zh-CN': '可用主账号或 RAM 用户密码登录控制台',
    },
    because: { en: 'RAM user passwords named', 'zh-CN': '提到 RAM 用户密码' },
  },
  {
    id: 'access-keys',
    entry: '3.2',
    words: [
      'call the cloud service API credentials with an Alibaba Cloud Access Key (AK)',
      'manage credentials for short-term access to resources through the security token service (STS) or use multi-factor authentication (MFA)',
    ],
    owner: 'yours',
    topics: { credentials: 3 },
    point: 'mfa',
    clause: {
      en: 'You can use access keys for APIs, STS for short-term access, or MFA',
      'zh-CN': '可用访问密钥调用 API、用 STS 管理短期凭证，或使用 MFA',
    },
    because: { en: 'access keys, STS and MFA named', 'zh-CN': '提到访问密钥、STS 与 MFA' },
  },
  {
    id: 'short-term-credentials',
    entry: '3.2',
    words: ['manage credentials for short-term access to resources through the security token service (STS)'],
    owner: 'yours',
    topics: { credentials: 2.5, identity: 2 },
    point: 'mfa',
    clause: {
      en: 'You can manage credentials for short-term access through STS',
      'zh-CN': '可通过 STS 管理短期访问凭证',
    },
    because: { en: 'short-term credentials (STS) named', 'zh-CN': '提到短期凭证（STS）' },
  },
  {
    id: 'mfa-added',
    entry: '3.2',
    words: [
      'use multi-factor authentication (MFA) to add additional protection to the username and password',
    ],
    owner: 'yours',
    topics: { credentials: 3 },
    point: 'mfa',
    clause: {
      en: 'You can add MFA as additional protection for username and password',
      'zh-CN': '可用多因素认证（MFA）为用户名和密码增加保护',
    },
    because: { en: 'multi-factor authentication named', 'zh-CN': '提到多因素认证' },
  },
  {
    id: 'ram-identities',
    entry: '3.2',
    words: ['resource access control service for user identity management and resource access control'],
    owner: 'yours',
    topics: { identity: 3 },
    clause: {
      en: 'You can use RAM to manage user identities and resource access',
      'zh-CN': '可用 RAM 管理用户身份并控制资源访问',
    },
    because: { en: 'RAM named for identities and access', 'zh-CN': '提到用 RAM 管理身份与访问' },
  },
];
