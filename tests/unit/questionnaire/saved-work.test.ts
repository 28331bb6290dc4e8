import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaps } from '../../../src/faq/notes/gaps';
import { officialFaq } from '../../../src/faq/official';
import type { Decision } from '../../../src/questionnaire/model';
import {
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

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('work that was saved', () => {
  it('comes back as it was, from the session and from a file', () => {
    fc.assert(
      fc.property(works, (work) => {
        const back = readWork(plain(saveList(work)), plain(saveDecisions(work)), entries);
        expect(back).toEqual({ kind: 'work', work, changed: 0 });
        expect(workFile(work).slice(0, workFileStart.length)).toBe(workFileStart);
        expect(readWorkFile(workFile(work), entries)).toEqual(back);
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
    const back = readWork(saveList(work), saveDecisions(work), [first]);
    expect(back).toMatchObject({ kind: 'work', changed: 2 });
    expect(back.kind === 'work' && [...back.work.decisions.values()]).toEqual([
      accepted(first),
      { outcome: 'open', quotations: [], note: 'mine' },
      { outcome: 'open', quotations: [], note: 'mine' },
    ]);
  });

  it.each([
    ['of a newer version', { version: 2 }, 'newer'],
    ['without its table', { version: 1, name: '' }, 'unreadable'],
    ['with a cell that is no text', { version: 1, name: '', table: { name: '', rows: [[1]] } }, 'unreadable'],
    ['that is no work', null, 'unreadable'],
  ])('%s is told to be so', (_, list, kind) => expect(readWork(list, undefined, entries)).toEqual({ kind }));

  it('may be anything: what is no decision is left out', () => {
    const list = saveList(beginWork('', { name: '', rows: [['Who owns the data?']] }));
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(readWork(list, { decisions: [anything] }, entries).kind).toBe('work');
        expect(['work', 'newer', 'unreadable']).toContain(readWork(anything, anything, entries).kind);
      }),
    );
  });

  it('is told from files of other kinds, and from a broken one', () => {
    expect(readWorkFile('Who owns the data?', entries)).toBeUndefined();
    expect(readWorkFile('{"a": 1}', entries)).toBeUndefined();
    expect(readWorkFile('{ not JSON', entries)).toBeUndefined();
    const file = workFile(beginWork('', { name: '', rows: [['Who?']] }));
    expect(readWorkFile(file.slice(0, -5), entries)).toEqual({ kind: 'unreadable' });
  });
});
