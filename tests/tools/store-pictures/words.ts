import type { scenes } from './scenes';

export type PictureLanguage = 'en' | 'zh-CN';

interface Caption {
  readonly title: string;
  readonly text: string;
}

/** What stands above each picture. */
export const words: Record<PictureLanguage, Record<keyof typeof scenes | 'tile', Caption>> = {
  en: {
    panel: {
      title: 'Your part of the security, beside the page',
      text: 'Who does what on exactly this page, then the official sentence that says so.',
    },
    search: {
      title: 'Ask it the way you would say it',
      text: 'English or Chinese, typos and all. Every answer names its entry.',
    },
    questionnaire: {
      title: 'A reviewer’s whole list, one key a question',
      text: 'Three sentences of the FAQ for each, or an honest “not in this FAQ”. All of it on your device.',
    },
    options: {
      title: 'It tells you what it can see',
      text: 'Read from its own manifest. No network, no account, no page content.',
    },
    chinese: {
      title: 'In Simplified Chinese, too',
      text: 'The official text stays in English; everything around it speaks Chinese.',
    },
    tile: { title: 'FAQ in Context', text: 'for Alibaba Cloud · unofficial' },
  },
  'zh-CN': {
    panel: {
      title: '安全的哪一部分归您，就在页面旁',
      text: '先是本页的责任划分，再是写明这一点的官方原文。',
    },
    search: { title: '怎么说，就怎么问', text: '中文英文皆可，有错字也行。每个答案都注明出处。' },
    questionnaire: {
      title: '整份审核问卷，一键答复一题',
      text: '每题给出三处 FAQ 原文，没有的就如实说明。全程在本机完成。',
    },
    options: { title: '它能看到什么，它自己说清楚', text: '取自自身的清单。不联网，不同步，不读页面内容。' },
    chinese: { title: '深色界面，同样清楚', text: '颜色、图标和文字，一同区分各自的职责。' },
    tile: { title: 'FAQ in Context', text: 'for Alibaba Cloud（非官方）' },
  },
};
