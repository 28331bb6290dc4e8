import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/faq/citation';
import { officialFaq } from '../../../src/faq/official';
import { answerColumn, columnForClipboard } from '../../../src/questionnaire/export/answer-column';
import type { Decision, Reading } from '../../../src/questionnaire/model';

const entry = officialFaq.entries[0];
if (!entry) throw new Error('The official text has no entries.');
const quotation = { entry, passage: { from: 0, to: 1 } };

const reading: Reading = {
  table: {
    name: '',
    rows: [
      ['Id', 'Question', 'Answer'],
      ['1', 'Who is responsible?', ''],
      ['Data', '', '=A1'],
      ['2', 'Who pays?', 'see annex'],
      ['3', 'Who knows?'],
    ],
  },
  layout: { headerRow: 0, questionColumn: 1, idColumn: 0, answerColumns: [2] },
  kinds: ['header', 'question', 'section', 'question', 'question'],
  questions: [
    { row: 1, text: 'Who is responsible?', id: '1' },
    { row: 3, text: 'Who pays?', id: '2' },
    { row: 4, text: 'Who knows?', id: '3' },
  ],
};

const columnOf = (decisions: readonly [number, Decision][], locale: 'en' | 'zh-CN' = 'en') =>
  answerColumn({ reading, decisions: new Map(decisions), faq: officialFaq, locale });

describe('the column of answers', () => {
  it('stands row by row beside what came in, and keeps what is not answered', () => {
    const answer = cite(quotation, 'plain', 'en', officialFaq);
    expect(columnOf([[1, { outcome: 'accepted', quotations: [quotation] }]])).toEqual([
      'Answer',
      answer,
      "'=A1",
      'see annex',
      '',
    ]);
  });

  it('joins several quotations, each with its citation, and marks what is ours', () => {
    const second = { entry, passage: { from: 1, to: 2 } };
    const column = columnOf([
      [
        1,
        { outcome: 'accepted', quotations: [quotation, second], note: '=HYPERLINK("https://example.com")' },
      ],
      [3, { outcome: 'not-said', quotations: [], note: 'Ask the account manager.' }],
      [4, { outcome: 'open', quotations: [], note: '-1' }],
    ]);
    const cited = [quotation, second].map((one) => cite(one, 'plain', 'en', officialFaq));
    expect(column[1]).toBe([...cited, 'Our note: =HYPERLINK("https://example.com")'].join('\n\n'));
    expect(column[3]).toBe('Our note: Not in this FAQ.\nAsk the account manager.');
    expect(column[4]).toBe('Our note: -1');
  });

  it('speaks the language of the interface around the sentences', () => {
    expect(columnOf([[3, { outcome: 'not-said', quotations: [] }]], 'zh-CN')[3]).toBe(
      '我们的说明：本 FAQ 未涉及。',
    );
  });

  it('is quoted for the clipboard where a cell has lines, tabs or begins with a quotation mark', () => {
    expect(columnForClipboard(['a', 'b\n"c"', '', '"d"', 'e "f"', 'g\th'])).toBe(
      'a\r\n"b\n""c"""\r\n\r\n"""d"""\r\ne "f"\r\n"g\th"\r\n',
    );
  });
});
