/** What 1.2, on the customer’s responsibility, says before its note. */
import type { Statement } from '../model';

export const customerResponsibility: readonly Statement[] = [
  {
    id: 'own-configuration',
    entry: '1.2',
    words: ['manage their security configurations for products on the cloud'],
    owner: 'yours',
    topics: { responsibility: 3, features: 2, filtering: 1.5, segmentation: 1, lifecycle: 1, monitoring: 1 },
    clause: {
      en: 'Your security configurations, and the data security of your business',
      'zh-CN': '您的安全配置，以及业务的数据安全',
    },
    because: { en: 'your security configurations', 'zh-CN': '您的安全配置' },
  },
  {
    id: 'secure-use',
    entry: '1.2',
    words: ['responsible for configuring and using various cloud products securely'],
    owner: 'yours',
    topics: { responsibility: 2.5, features: 1 },
    clause: { en: 'Configuring and using cloud products securely', 'zh-CN': '安全地配置和使用云产品' },
    because: { en: 'using cloud products securely', 'zh-CN': '安全地使用云产品' },
  },
  {
    id: 'secure-applications',
    entry: '1.2',
    words: ['building cloud applications and businesses in a secure and controllable way'],
    owner: 'yours',

    topics: { features: 0.5 },
    clause: {
      en: 'Building cloud applications in a secure and controllable way',
      'zh-CN': '以安全可控的方式构建云上应用',
    },

    because: { en: 'building applications securely', 'zh-CN': '安全地构建应用' },
  },
  {
    id: 'security-features',
    entry: '1.2',
    words: ['fully utilizing the security features of Alibaba Cloud products and security services'],
    owner: 'yours',
    topics: { features: 3, responsibility: 1.5, monitoring: 1, traffic: 1 },
    clause: {
      en: 'Making full use of security features and security services',
      'zh-CN': '充分使用产品的安全功能和安全服务',
    },
    paraphrase: { 'making full use of': 'fully utilizing' },
    because: { en: 'using the security features', 'zh-CN': '充分使用安全功能' },
  },
  {
    id: 'encrypt-sensitive-data',
    entry: '1.2',
    words: ["use Alibaba Cloud's encryption capabilities or services to encrypt sensitive data"],
    owner: 'yours',
    topics: { encryption: 2.5, content: 1 },
    clause: {
      en: 'You can encrypt sensitive data with Alibaba Cloud’s encryption capabilities',
      'zh-CN': '可用阿里云的加密能力或服务加密敏感数据',
    },
    because: { en: 'encrypting sensitive data', 'zh-CN': '加密敏感数据' },
  },
  {
    id: 'kms-for-keys',
    entry: '1.2',
    words: ['use Key Management Service (KMS) to manage the encryption keys'],
    owner: 'yours',
    topics: { encryption: 2.5 },
    clause: { en: 'You can manage encryption keys with KMS', 'zh-CN': '可用 KMS 管理加密密钥' },
    because: { en: 'KMS named for managing keys', 'zh-CN': '提到用 KMS 管理密钥' },
  },
  {
    id: 'mfa-for-the-account',
    entry: '1.2',
    words: ['enable multi-factor authentication to protect Alibaba Cloud account authentication credentials'],
    owner: 'yours',
    topics: { credentials: 2.5, identity: 1 },
    point: 'mfa',
    clause: {
      en: 'You can protect account credentials with multi-factor authentication',
      'zh-CN': '可启用多因素认证，保护阿里云账号凭证',
    },
    because: { en: 'multi-factor authentication named', 'zh-CN': '提到多因素认证' },
  },
  {
    id: 'actiontrail-records',
    entry: '1.2',
    words: ['use ActionTrail to record management console operations and OpenAPI call logs'],
    owner: 'yours',
    topics: { logging: 3 },
    clause: {
      en: 'You can record console operations and OpenAPI calls with ActionTrail',
      'zh-CN': '可用操作审计（ActionTrail）记录控制台操作和 OpenAPI 调用日志',
    },
    because: { en: 'ActionTrail named for recording operations', 'zh-CN': '提到用 ActionTrail 记录操作' },
  },
];
