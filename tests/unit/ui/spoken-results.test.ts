import { describe, expect, it } from 'vitest';
import type { Gap } from '../../../src/faq/notes/model';
import { messagesFor } from '../../../src/locales/locale';
import { spokenResults } from '../../../src/ui/spoken-results';

const gap = (en: string, chinese: string): Gap => ({
  id: en,
  topic: { en, 'zh-CN': chinese },
});
const soc = gap('SOC reports', 'SOC 报告');
const iso = gap('ISO standards', 'ISO 标准');
const hits = (certain: number, closest: number) =>
  Array.from({ length: certain + closest }, (_, at) => ({ confident: at < certain }));

describe('what a search found, for ears', () => {
  it.each([
    ['certain ones', hits(2, 0), [], 2, '2 results', '2 条结果'],
    [
      'a certain one and others',
      hits(1, 4),
      [],
      1,
      '1 result, Also mentions these words (4)',
      '1 条结果、也提到这些词的条目（4）',
    ],
    ['all of them', hits(1, 4), [], 5, '5 results', '5 条结果'],
    [
      'nothing certain',
      hits(0, 5),
      [],
      3,
      'Nothing certain – closest entries – 3 results, 2 more',
      '没有确定的答案，以下为最接近的条目：3 条结果、另有 2 条',
    ],
    ['nothing', [], [], 0, 'Nothing found for “keys”.', '没有找到“keys”。'],
    ['a gap alone', [], [soc], 0, 'Not in this FAQ: SOC reports.', '本 FAQ 未涉及：SOC 报告。'],
    [
      'two gaps and what is closest',
      hits(0, 1),
      [soc, iso],
      1,
      'Not in this FAQ: SOC reports. Not in this FAQ: ISO standards. Closest entries, not an answer – 1 result',
      '本 FAQ 未涉及：SOC 报告。 本 FAQ 未涉及：ISO 标准。 最接近的条目，并非答案：1 条结果',
    ],
    [
      'a gap and what is certain',
      hits(1, 0),
      [soc],
      1,
      'Not in this FAQ: SOC reports. 1 result',
      '本 FAQ 未涉及：SOC 报告。 1 条结果',
    ],
  ])('%s', (_what, found, gaps, shown, english, chinese) => {
    const inWords = (locale: 'en' | 'zh-CN') =>
      spokenResults(
        { query: ' keys ', hits: found, gaps, shown, isReading: false },
        messagesFor(locale),
        locale,
      );
    expect([inWords('en'), inWords('zh-CN')]).toEqual([english, chinese]);
  });

  it('says that the team’s entries are still being read, and never that nothing was found meanwhile', () => {
    const found = { query: 'keys', hits: [], gaps: [], shown: 0, isReading: true };
    expect(spokenResults(found, messagesFor('en'), 'en')).toBe('Your team’s entries are still being read.');
  });
});
