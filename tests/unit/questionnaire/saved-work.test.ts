import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaps } from '../../../src/faq/notes/gaps';
import { officialFaq } from '../../../src/faq/official';
import { beginBook, bookOf, inHand } from '../../../src/questionnaire/book';
import type { Decision } from '../../../src/questionnaire/model';
import {
  quotedEntries,
  quotedInFile,
  readWork,
  readWorkFile,
  saveDecisions,
  saveList,
  workFile,
  workFileStart,
} from '../../../src/questionnaire/saved-work';
import { beginWork, type Work } from '../../../src/questionnaire/work';

const { entries } = officialFaq;
const text = fc.string({ unit: 'grapheme' });

const quotations = fc
  .constantFrom(...entries)
  .chain((entry) =>
    fc.nat(entry.sentences.length - 1).map((from) => ({ entry, passage: { from, to: from + 1 } })),
  );
const note = fc
  .option(fc.string({ minLength: 1 }), { nil: undefined })
  .map((words) => words !== undefined && { note: words });
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.tuple(fc.array(quotations, { minLength: 1, maxLength: 3 }), note).map(([list, own]) => ({
    outcome: 'accepted' as const,
    quotations: list,
    ...own,
  })),
  fc.tuple(fc.option(fc.constantFrom(...gaps), { nil: undefined }), note).map(([gap, own]) => ({
    outcome: 'not-said' as const,
    quotations: [],
    ...(gap && { gap }),
    ...own,
  })),
  note.map((own) => ({ outcome: 'open' as const, quotations: [], ...own })),
);
const works: fc.Arbitrary<Work> = fc
  .record({
    name: text,
    rows: fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 8 }),
    decisions: fc.dictionary(fc.nat(20).map(String), decision),
  })
  .map(({ name, rows, decisions }) => ({
    ...beginWork(name, { name: 'Sheet 1', rows }, { questionColumn: 1, kinds: { 2: 'question' } }),
    decisions: new Map(Object.entries(decisions).map(([row, one]) => [Number(row), one])),
  }));

const books = fc.array(works, { minLength: 1, maxLength: 3 }).chain((sheets) =>
  fc.nat(sheets.length - 1).map((at) =>
    bookOf(
      sheets.map((work) => ({ ...work, name: sheets[0]?.name ?? '' })),
      at,
    ),
  ),
);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const sheetOf = (rows: readonly unknown[]) => ({ table: { name: '', rows }, corrections: {} });
const listOf = (rows: readonly unknown[]) => ({ version: 1, name: '', sheets: [sheetOf(rows)] });

describe('work that was saved', () => {
  it('comes back as it was, from the session and from a file', () => {
    fc.assert(
      fc.property(books, (book) => {
        const back = readWork(plain(saveList(book)), plain(saveDecisions(book)), entries);
        expect(back).toEqual({ kind: 'work', book, changed: 0 });
        expect(workFile(book).slice(0, workFileStart.length)).toBe(workFileStart);
        expect(readWorkFile(workFile(book), entries)).toEqual(back);
      }),
    );
  });

  it('has its question open again where the entry reads otherwise now, or is gone, and keeps the note', () => {
    const [first, second] = entries;
    if (!first || !second) throw new Error('The text has entries.');
    const passage = { from: 0, to: 1 };
    const accepted = (entry: typeof first) => ({
      outcome: 'accepted' as const,
      quotations: [{ entry, passage }],
      note: 'mine',
    });
    const work = {
      ...beginWork('', { name: '', rows: [['Who?'], ['What?'], ['Where?']] }),
      decisions: new Map([
        [0, accepted(first)],
        [1, accepted({ ...first, answer: first.answer.replace(/\w/u, '#') })],
        [2, accepted(second)],
      ]),
    };
    const book = bookOf([work]);
    const back = readWork(saveList(book), saveDecisions(book), [first]);
    expect(back).toMatchObject({ kind: 'work', changed: 2 });
    expect(back.kind === 'work' && [...inHand(back.book).decisions.values()]).toEqual([
      accepted(first),
      { outcome: 'open', quotations: [], note: 'mine' },
      { outcome: 'open', quotations: [], note: 'mine' },
    ]);
  });

  it.each([
    ['of a newer version', { version: 2 }, 'newer'],
    ['without a sheet', { version: 1, name: '', sheets: [] }, 'unreadable'],
    ['with a cell that is no text', listOf([[1]]), 'unreadable'],
    ['with more rows than are read', listOf(Array(5001).fill(['Who?'])), 'unreadable'],
    ['with a cell that is too long', listOf([['x'.repeat(40_000)]]), 'unreadable'],
    ['with one sheet of two that is none', { ...listOf([]), sheets: [sheetOf([]), 3] }, 'unreadable'],
    ['that is no work', null, 'unreadable'],
  ])('%s is told to be so', (_, list, kind) => expect(readWork(list, undefined, entries)).toEqual({ kind }));

  it('may be anything: what is no decision is left out', () => {
    const list = listOf([['Who owns the data?']]);
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(readWork(list, { at: anything, decisions: [[anything]] }, entries).kind).toBe('work');
        expect(['work', 'newer', 'unreadable']).toContain(readWork(anything, anything, entries).kind);
      }),
    );
  });

  it('is told from files of other kinds, and from a broken one', () => {
    expect(readWorkFile('Who owns the data?', entries)).toBeUndefined();
    expect(readWorkFile('{"a": 1}', entries)).toBeUndefined();
    expect(readWorkFile('{ not JSON', entries)).toBeUndefined();
    const file = workFile(beginBook('', [{ name: '', rows: [['Who?']] }]));
    expect(readWorkFile(file.slice(0, -5), entries)).toEqual({ kind: 'unreadable' });
  });
});

it('tells which entries decisions quote before they are read, from anything', () => {
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 4 }), (made) => {
      const rows = made.map((_, at) => [`Question ${at}?`]);
      const work = { ...beginWork('', { name: '', rows }), decisions: new Map(made.entries()) };
      const ids = [...new Set(made.flatMap(({ quotations: of }) => of.map(({ entry }) => entry.id)))];
      const book = bookOf([work], 0);
      expect(quotedEntries(saveDecisions(book))).toEqual(ids);
      expect(quotedInFile(workFile(book))).toEqual(ids);
    }),
    { numRuns: 20 },
  );
  for (const none of [undefined, 'no', { decisions: [[{ quotations: [{ entry: 4 }, 1] }], 2] }])
    expect(quotedEntries(none)).toEqual([]);
  expect(quotedInFile('{')).toEqual([]);
});
