/** What 3.1, on access by Alibaba Cloud, says. */
import type { Statement } from '../model';

export const access: readonly Statement[] = [
  {
    id: 'consent-first',
    entry: '3.1',
    words: ["does not access or use member content without a customer's consent"],
    owner: 'theirs',
    topics: { access: 3, content: 1.5 },
    point: 'no-access',
    clause: {
      en: 'No access to or use of your content without your consent',
      'zh-CN': '未经您同意，不访问、不使用您的内容',
    },
    paraphrase: { no: 'does not' },
    because: { en: 'no access without consent', 'zh-CN': '未经同意不访问' },
  },
  {
    id: 'instances-controlled',
    entry: '3.1',
    words: ['completely controlled by the customer'],
    owner: 'yours',
    only: ['ecs', 'rds'],
    topics: { instance: 3, monitoring: 2 },
    clause: { en: 'The instance, which you control completely', 'zh-CN': '实例：完全由您控制' },
    because: { en: 'ECS and RDS instances named', 'zh-CN': '提到 ECS 与 RDS 实例' },
  },
  {
    id: 'data-managed',
    entry: '3.1',
    words: ["the customer's data is completely managed by the customer"],
    owner: 'yours',
    only: ['ecs', 'rds'],
    topics: { content: 2, lifecycle: 1 },
    clause: { en: 'Your data, which you manage completely', 'zh-CN': '您的数据：完全由您管理' },
    because: { en: 'ECS and RDS data named', 'zh-CN': '提到 ECS 与 RDS 中的数据' },
  },
  {
    id: 'no-access-to-any-data',
    entry: '3.1',
    words: ['will not access any of the customer’s data'],
    owner: 'theirs',
    topics: { access: 2.5 },
    point: 'no-access',
    clause: { en: 'Not accessing any of your data', 'zh-CN': '不访问您的任何数据' },
    because: { en: 'no access to customer data', 'zh-CN': '不访问客户数据' },
  },
  {
    id: 'permission-first',
    entry: '3.1',
    words: [
      'only after obtaining customer permission',
      'only access and use this data to the extent permitted',
    ],
    owner: 'theirs',
    topics: { access: 2.5 },
    clause: {
      en: 'Accessing your data only after your permission, and only to that extent',
      'zh-CN': '仅在您许可后访问数据，且不超出许可范围',
    },
    because: { en: 'access only with permission', 'zh-CN': '仅在许可后访问' },
  },
  {
    id: 'logged-and-audited',
    entry: '3.1',
    words: ['to the extent permitted by the customer', 'logged and audited'],
    owner: 'theirs',
    topics: { logging: 2.5, access: 2 },
    clause: {
      en: 'Accessing your data only as you permit; all access is logged and audited',
      'zh-CN': '仅在您许可的范围内访问数据，且全部有记录并经审计',
    },
    because: { en: 'Alibaba Cloud’s access is logged and audited', 'zh-CN': '阿里云的访问有记录并经审计' },
  },
  {
    id: 'isi-audio',
    entry: '3.1',
    words: ['can only access the audio data provided by the customer after obtaining authorization'],
    owner: 'theirs',
    only: ['isi'],
    topics: { access: 3, content: 1.5 },
    clause: {
      en: 'Access to your audio data only after your authorization',
      'zh-CN': '仅在您授权后访问您提供的音频数据',
    },
    because: { en: 'ISI named: audio only after authorization', 'zh-CN': '提到 ISI：授权后才可访问音频' },
  },
];
