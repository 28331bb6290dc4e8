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
      text: 'The official sentence for exactly this page, then who does what.',
    },
    duties: {
      title: 'Who does what, in the FAQ’s own words',
      text: 'Whole sentences, word for word, each with its number. Copy any with its citation.',
    },
    search: {
      title: 'Ask it the way you would say it',
      text: 'English or Chinese, typos and all. Every answer names its entry.',
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
      text: '先是与此页面最相关的官方原文，再是各自的职责。',
    },
    duties: {
      title: '各自的职责，用 FAQ 自己的话',
      text: '整句原文，逐字不改，各附编号，可连同引用一起复制。',
    },
    search: { title: '怎么说，就怎么问', text: '中文英文皆可，有错字也行。每个答案都注明出处。' },
    options: { title: '它能看到什么，它自己说清楚', text: '取自自身的清单。不联网，不同步，不读页面内容。' },
    chinese: { title: '深色界面，同样清楚', text: '颜色、图标和文字，一同区分各自的职责。' },
    tile: { title: 'FAQ in Context', text: 'for Alibaba Cloud（非官方）' },
  },
};
