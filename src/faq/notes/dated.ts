/** References in the text that have a date, and what has happened to them since. */
import type { DatedReference } from './model';

export const datedReferences: readonly DatedReference[] = [
  {
    entry: '4.2',
    words: 'European Commission Decision 2010/87/EU (or any subsequent decisions)',
    note: {
      en: 'Decision 2010/87/EU has been replaced by Commission Implementing Decision (EU) 2021/914 of 4 June 2021, in force since 27 June 2021. It was repealed with effect from 27 September 2021; contracts concluded before that date could rely on it until 27 December 2022 at the latest (Article 4). The FAQ does not say which clauses the GDPR Addendum contains today.',
      'zh-CN':
        '第 2010/87/EU 号决定已被欧盟委员会 2021 年 6 月 4 日第 (EU) 2021/914 号实施决定取代，后者自 2021 年 6 月 27 日起生效。前者自 2021 年 9 月 27 日起废止；此前签订的合同最迟可沿用至 2022 年 12 月 27 日（第 4 条）。FAQ 未说明 GDPR 附录目前包含哪些条款。',
    },
    source: 'https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj',
  },
];
