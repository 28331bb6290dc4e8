/** What section 4, Data Residency and Cross-Border Transfer, says. */
import type { Statement } from '../model';

export const residency: readonly Statement[] = [
  {
    id: 'region-choice',
    entry: '4.1',
    words: [
      'Customers can choose the Alibaba Cloud Region(s) or Zone(s) where their content will be located.',
    ],
    owner: 'yours',
    topics: { location: 3 },
    point: 'location',
    because: { en: 'the choice of Region and zone', 'zh-CN': '地域与可用区的选择' },
  },
  {
    id: 'control-anywhere',
    entry: '4.1',
    words: [
      'maintain effective control over their content, regardless of which Region(s) or Zone(s) they use',
    ],
    owner: 'yours',
    topics: { location: 1, content: 1 },
    because: { en: 'control in every Region', 'zh-CN': '无论哪个地域都可控制内容' },
  },
  {
    id: 'tell-the-people',
    entry: '4.1',
    words: ['should consider whether they should disclose to individuals (data subjects) the locations'],
    owner: 'yours',
    topics: { location: 1.5, transfer: 0.5 },
    because: { en: 'telling people where data lies', 'zh-CN': '向个人告知数据位置' },
  },
  {
    id: 'stays-in-the-region',
    entry: '4.2',
    words: [
      "only stores and processes each customer's content in the Alibaba Cloud Region(s) that is chosen by the customer",
    ],
    owner: 'theirs',
    topics: { location: 2, transfer: 1.5 },
    because: { en: 'content stays in the chosen Region', 'zh-CN': '内容留在所选地域' },
  },
  {
    id: 'not-moved',
    entry: '4.2',
    words: ["will not move customer content without the customer's consent"],
    owner: 'theirs',
    topics: { transfer: 2.5, location: 1.5 },
    because: { en: 'content is not moved without consent', 'zh-CN': '未经同意不移动内容' },
  },
  {
    id: 'copies-are-your-choice',
    entry: '4.2',
    words: [
      "store content in more than one Region or copy or move content between Regions, that is solely the customer's choice",
      'will need to consider the legal requirements that apply to such operations',
    ],
    owner: 'yours',
    topics: { transfer: 3 },
    because: { en: 'copying between Regions', 'zh-CN': '在地域之间复制' },
  },
  {
    id: 'cross-border-measures',
    entry: '4.2',
    words: ['will take the necessary measures to ensure the cross-border transfer is in compliance'],
    owner: 'theirs',
    topics: { transfer: 2 },
    because: { en: 'services in other Regions', 'zh-CN': '使用其他地域的服务' },
  },
];
