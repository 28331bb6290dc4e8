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
    clause: {
      en: 'You can choose the Region or zone of your content',
      'zh-CN': '可选择内容所在的地域或可用区',
    },
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
    clause: {
      en: 'You can keep effective control of your content in any Region or zone',
      'zh-CN': '无论使用哪个地域或可用区，均可有效控制内容',
    },
    paraphrase: { keep: 'maintain', any: 'regardless of which' },
    because: { en: 'control in every Region', 'zh-CN': '无论哪个地域都可控制内容' },
  },
  {
    id: 'tell-the-people',
    entry: '4.1',
    words: ['should consider whether they should disclose to individuals (data subjects) the locations'],
    owner: 'yours',
    topics: { location: 1.5, transfer: 0.5 },
    clause: {
      en: 'Considering whether to tell individuals where their personal data is stored',
      'zh-CN': '考虑是否应向个人告知其个人数据的存储位置',
    },
    paraphrase: { tell: 'disclose to' },
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
    clause: {
      en: 'Storing and processing your content only in the Region chosen by you',
      'zh-CN': '只在您选择的地域存储和处理内容',
    },
    because: { en: 'content stays in the chosen Region', 'zh-CN': '内容留在所选地域' },
  },
  {
    id: 'not-moved',
    entry: '4.2',
    words: ["will not move customer content without the customer's consent"],
    owner: 'theirs',
    topics: { transfer: 2.5, location: 1.5 },
    clause: { en: 'Not moving your content without your consent', 'zh-CN': '未经您同意，不移动您的内容' },
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
    clause: {
      en: 'The choice to copy or move content between Regions, and its legal requirements',
      'zh-CN': '是否跨地域复制或移动内容由您选择，并需考虑法律要求',
    },
    because: { en: 'copying between Regions', 'zh-CN': '在地域之间复制' },
  },
  {
    id: 'cross-border-measures',
    entry: '4.2',
    words: ['will take the necessary measures to ensure the cross-border transfer is in compliance'],
    owner: 'theirs',
    topics: { transfer: 2 },
    clause: {
      en: 'Measures for the compliance of cross-border transfers to services in other Regions',
      'zh-CN': '您使用其他地域的服务时，采取必要措施使跨境传输合规',
    },
    because: { en: 'services in other Regions', 'zh-CN': '使用其他地域的服务' },
  },
];
