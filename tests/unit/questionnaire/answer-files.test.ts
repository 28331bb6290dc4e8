import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { passageText } from '../../../src/faq/passages';
import type { AnswerSheet } from '../../../src/questionnaire/export/answer-sheet';
import { toCsv } from '../../../src/questionnaire/export/csv';
import { toHtml, toMarkdown } from '../../../src/questionnaire/export/document';
import { sheetNames } from '../../../src/questionnaire/export/sheet-names';
import { toWorkbook } from '../../../src/questionnaire/export/workbook';
import { readFile } from '../../../src/questionnaire/files/read-file';
import type { Decision, Question } from '../../../src/questionnaire/model';
import { parseSeparated } from '../../../src/questionnaire/text/separated';

const quotations = officialFaq.entries.flatMap((entry) =>
  entry.sentences.map((_, from) => ({ entry, passage: { from, to: from + 1 } })),
);

const sheetOf = (asked: readonly [text: string, decision?: Decision][], locale: 'en' | 'zh-CN' = 'en') => {
  const questions: Question[] = asked.map(([text], row) => ({
    row,
    text,
    id: `Q-${row + 1}`,
    section: 'Data',
  }));
  const sheet: AnswerSheet = {
    reading: {
      table: { name: '', rows: asked.map(([text]) => [text]) },
      layout: { questionColumn: 0, answerColumns: [] },
      kinds: asked.map(() => 'question' as const),
      questions,
    },
    decisions: new Map(asked.flatMap(([, decision], row) => (decision ? [[row, decision] as const] : []))),
    faq: officialFaq,
    locale,
  };
  return sheet;
};

/** Words as others may write them: markup, formulas, line ends, what XML cannot hold. */
const words = fc
  .array(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '"',
      "'",
      ',',
      '\n',
      '\t',
      '<b>',
      '&amp;',
      '_x000D_',
      '\x0B',
      '# ',
      '[a](b)',
      '是',
      'cmd|',
      '|',
      ' ',
      'x',
      '\ud800',
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));
const decision = fc.record({
  outcome: fc.constant('accepted' as const),
  quotations: fc.uniqueArray(fc.constantFrom(...quotations), { minLength: 1, maxLength: 3 }),
  note: words,
});
const answered = fc.array(fc.tuple(words, decision), { minLength: 1, maxLength: 4 });

const live = /^(?:[\t\r\n]|\s*[=+\-@])/;
const texts = (one: Decision) => one.quotations.map(({ entry, passage }) => passageText(entry, passage));
const rowsOf = (sheet: AnswerSheet) => readFile(toWorkbook([sheet])).tables[0]?.rows ?? [];
const csvOf = (sheet: AnswerSheet) => parseSeparated(toCsv([sheet]).slice(1), ',');

describe('a workbook of answers', () => {
  it('has a row for each question: verdict, words, note and source apart', () => {
    const [first, second] = quotations;
    if (!first || !second) throw new Error('The text has too few sentences.');
    const sheet = sheetOf([
      ['Who is it?', { outcome: 'accepted', quotations: [first, second], note: 'See the contract.' }],
      ['How long?', { outcome: 'not-said', quotations: [] }],
      ['Where?'],
    ]);
    const [titles, answer, silent, open] = rowsOf(sheet);
    expect(titles).toEqual([
      'No.',
      'Section',
      'Question',
      'Verdict',
      'Answer, verbatim',
      'Our note',
      'Source',
      'Edition of the text',
    ]);
    expect(answer?.slice(0, 6)).toEqual([
      ...['Q-1', 'Data', 'Who is it?', 'Answered'],
      `“${passageText(first.entry, first.passage)}”\n\n“${passageText(second.entry, second.passage)}”`,
      'See the contract.',
    ]);
    expect(answer?.[6]).toContain(officialFaq.edition.source);
    expect(answer?.[7]).toBe(
      `${officialFaq.edition.taken}, sha256 ${officialFaq.edition.sha256.slice(0, 8)}`,
    );
    expect(silent).toEqual(['Q-2', 'Data', 'How long?', 'Not in this FAQ', '', 'Not in this FAQ.']);
    expect(open).toEqual(['Q-3', 'Data', 'Where?', 'Open']);
  });

  it('says whose words a team’s are', () => {
    const [{ entry, passage } = { entry: undefined, passage: undefined }] = quotations;
    if (!entry) throw new Error('The text has no sentence.');
    const team = { ...entry, id: 'T-1', section: 'team', team: { rules: [] } };
    const [, answer] = rowsOf(
      sheetOf([['Who?', { outcome: 'accepted', quotations: [{ entry: team, passage }] }]]),
    );
    expect(answer?.[3]).toBe('Answered by our team’s note, not by Alibaba Cloud');
    expect(answer?.[4]).toMatch(/^team note, not Alibaba Cloud: T-1\n/);
    expect(answer?.length).toBe(5);
  });

  it('is read again as it was written, official words byte for byte, no cell a formula', () => {
    fc.assert(
      fc.property(answered, (asked) => {
        for (const [at, [text, own]] of asked.entries()) {
          const cells = rowsOf(sheetOf(asked))[at + 1] ?? [];
          expect(cells[2] ?? '').toBe(text.trim() === '' ? '' : text.replace(/\p{Cs}/gu, '\uFFFD'));
          for (const official of texts(own)) expect(cells[4]).toContain(official);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('goes on in the row below where a cell holds no more', () => {
    const rows = rowsOf(sheetOf([['Why?', { outcome: 'open', quotations: [], note: 'x'.repeat(40_000) }]]));
    expect(
      rows
        .slice(1)
        .map((cells) => cells[5])
        .join(''),
    ).toBe('x'.repeat(40_000));
  });
});

describe('a .csv of answers', () => {
  it('is read again with official words byte for byte, and nothing in it runs', () => {
    fc.assert(
      fc.property(answered, (asked) => {
        const rows = csvOf(sheetOf(asked));
        expect(rows.length).toBe(asked.length + 1);
        expect(rows.flat().filter((cell) => live.test(cell))).toEqual([]);
        for (const [at, [text, own]] of asked.entries()) {
          expect([text, `'${text}`]).toContain(rows[at + 1]?.[2]);
          for (const official of texts(own)) expect(rows[at + 1]?.[4]).toContain(official);
        }
      }),
    );
  });
});

describe('a document of answers', () => {
  const read = (markdown: string) => new MarkdownIt({ html: true, linkify: true }).render(markdown);
  const shown = (html: string) =>
    html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');

  it.each([
    ['Markdown', (sheet: AnswerSheet) => read(toMarkdown([sheet]))],
    ['HTML', (sheet: AnswerSheet) => toHtml([sheet])],
  ])('shows official words as they are, and nobody’s words as markup, in %s', (_what, write) => {
    fc.assert(
      fc.property(answered, (asked) => {
        const html = write(sheetOf(asked));
        expect(html).not.toMatch(/<b>|<img|<script|href="b"/);
        const plain = shown(html).replace(/\s+/g, ' ');
        for (const [, own] of asked) {
          for (const official of texts(own)) expect(plain).toContain(official.replace(/\s+/g, ' '));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('marks what is ours, in the language of the interface', () => {
    const html = toHtml([
      sheetOf([['多久？', { outcome: 'not-said', quotations: [], note: '请看合同。' }], ['谁？']], 'zh-CN'),
    ]);
    expect(html).toContain('<p>我们的说明：本 FAQ 未涉及。<br>请看合同。</p>');
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain('<p>待定</p>');
  });
});

describe('answers to several sheets', () => {
  const named = (name: string, text: string): AnswerSheet => {
    const sheet = sheetOf([[text, { outcome: 'not-said', quotations: [] }]]);
    return { ...sheet, reading: { ...sheet.reading, table: { ...sheet.reading.table, name } } };
  };
  const sheets = [named('Security', 'Who?'), named('=Privacy', 'Where?')];

  it('are a sheet each in a workbook', () => {
    const { tables } = readFile(toWorkbook(sheets));
    expect(tables.map(({ name, rows }) => [name, rows[0]?.[2], rows[1]?.[2]])).toEqual([
      ['Security', 'Question', 'Who?'],
      ['=Privacy', 'Question', 'Where?'],
    ]);
  });

  it('have their sheet’s name in each row of a .csv', () => {
    const rows = parseSeparated(toCsv(sheets).slice(1), ',');
    expect(rows.map(([sheet, , , question]) => [sheet, question])).toEqual([
      ['Sheet', 'Question'],
      ['Security', 'Who?'],
      ["'=Privacy", 'Where?'],
    ]);
  });

  it('have a heading each in a document, sections and questions below it', () => {
    const headings = toMarkdown(sheets).match(/^#.*$/gm);
    expect(headings).toEqual([
      '# Answers to the questionnaire',
      ...['## Security', '### Data', '#### Q-1 Who?'],
      ...['## \\=Privacy', '### Data', '#### Q-1 Where?'],
    ]);
  });
});

describe('the names of sheets', () => {
  it.each([
    [['Data: [EU/US]?*\\'], ['Data   EU US']],
    [
      ['A', 'a', 'A'],
      ['A', 'a (2)', 'A (3)'],
    ],
    [
      ["'quoted'", 'History', ' ', ''],
      ['quoted', 'History (2)', '-', '- (2)'],
    ],
    [
      ['x'.repeat(40), 'x'.repeat(35)],
      ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
    ],
  ])('%j are written as %j', (names, written) => expect(sheetNames(names)).toEqual(written));

  it('are what every spreadsheet takes, whatever they were', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'B', "'", '[', '/', ' ', '是', '😀', '\n'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), (names) => {
        const written = sheetNames(names);
        expect(new Set(written.map((one) => one.toLowerCase())).size).toBe(names.length);
        for (const one of written) {
          expect(one).toMatch(/^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u);
          expect(one).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });
});
