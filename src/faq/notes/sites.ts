/** What the text does not say about the site the reader is on. */
import type { Notes } from './model';

/** No note for alibabacloud.com, where the FAQ is published. */
export const siteNotes: Notes['siteNotes'] = {
  china: {
    en: 'The FAQ is published on alibabacloud.com and does not say whether it covers this site (aliyun.com).',
    'zh-CN': '本 FAQ 发布于 alibabacloud.com，未说明是否适用于本站（aliyun.com）。',
  },
  partner: {
    en: 'The FAQ is published on alibabacloud.com and does not say whether it covers this site (a partner’s console).',
    'zh-CN': '本 FAQ 发布于 alibabacloud.com，未说明是否适用于本站（合作伙伴控制台）。',
  },
};
