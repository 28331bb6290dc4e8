import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { isAnswerable, type Judgement } from '../../bench/search/measures';
import {
  collections,
  type FreshQuery,
  lists,
  readFresh,
  readList,
  readWritten,
} from '../../bench/search/sets';
import { readCollection, readJoinedQueries, readOwnQueries, readRows } from './collection';

const wordsOf = new Map(
  readRows('fresh/telling-sentences.tsv').map(([entry, at, words = '']) => [`${entry}#${at}`, words]),
);

/** Marks of a judgement that name no entry of the text, no grade, or a sentence whose words are not written down. */
function unknownMarks({ grades, telling }: Judgement): string[] {
  return Object.entries(grades).flatMap(([id, grade]) => {
    const known = officialFaq.entries.some((entry) => entry.id === id) && [1, 2].includes(grade);
    const strange = (telling[id] ?? []).filter((at) => !wordsOf.has(`${id}#${at}`));
    return known && strange.length === 0 && telling[id]?.length ? [] : [`${id}:${grade}#${strange}`];
  });
}

/** Within each kind, answerable or not, every second query in the order of the hash of its text. */
function halfByRule(queries: readonly FreshQuery[]): Set<string> {
  const hash = ({ text }: FreshQuery) => createHash('sha256').update(text).digest('hex');
  const sorted = queries.toSorted((one, other) => (hash(one) < hash(other) ? -1 : 1));
  const group = (query: FreshQuery) => `${query.kind} ${isAnswerable(query)}`;
  const groups = [...new Set(sorted.map(group))];
  return new Set(
    groups.flatMap((name) =>
      sorted
        .filter((query) => group(query) === name)
        .filter((_, at) => at % 2 === 0)
        .map(({ id }) => id),
    ),
  );
}

describe('the telling sentences', () => {
  it('stand in the text as they did when the grades were given; else read the grades again', () => {
    const changed = [...wordsOf].filter(([place, words]) => {
      const [id, at] = place.split('#');
      const sentence = officialFaq.entries.find((entry) => entry.id === id)?.sentences[Number(at)];
      return words === '' || !sentence?.text.startsWith(words);
    });
    expect(changed).toEqual([]);
  });
});

describe.each(collections)('the %s wordings', (name) => {
  const dev = readFresh(name, 'dev');
  const held = readFresh(name, 'held');
  const both = [...dev, ...held];

  it('are graded with entries and sentences that there are', () => {
    expect(both.filter((query) => unknownMarks(query).length > 0).map(({ id }) => id)).toEqual([]);
  });

  it('are answered by an entry or say why not', () => {
    const misses = ['question', 'gap', 'word', 'off-topic'];
    const unclear = both.filter((query) =>
      isAnswerable(query)
        ? query.miss !== '' || !Object.values(query.grades).includes(2)
        : !misses.includes(query.miss),
    );
    expect(unclear.map(({ id }) => id)).toEqual([]);
  });

  it('are halved by the rule', () => {
    const rule = halfByRule(both);
    expect(dev.filter(({ id }) => !rule.has(id)).map(({ id }) => id)).toEqual([]);
    expect(held.filter(({ id }) => rule.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('repeat neither each other nor a query of the other sets', () => {
    const earlier = collections
      .slice(0, collections.indexOf(name))
      .flatMap((one) => [...readFresh(one, 'dev'), ...readFresh(one, 'held')]);
    const others = [...readCollection(), ...readOwnQueries(), ...readJoinedQueries(), ...earlier].map(
      ({ text }) => text,
    );
    const marked = readRows('passages.tsv').map(([text = '']) => text);
    const known = new Set([...others, ...marked].map((text) => text.toLowerCase()));
    expect(both.filter(({ text }) => known.has(text.toLowerCase())).map(({ id }) => id)).toEqual([]);
    expect(new Set(both.map(({ text }) => text.toLowerCase())).size).toBe(both.length);
  });

  it('name sources that are told', () => {
    const told = new Set(readRows(`${name}/sources.tsv`).map(([source]) => source));
    expect(both.filter(({ source }) => !told.has(source)).map(({ id }) => id)).toEqual([]);
    expect([...told].filter((source) => !both.some((query) => query.source === source))).toEqual([]);
  });
});

describe('the wordings written for the fit', () => {
  const written = Object.values(readWritten()).flat();

  it('are graded with entries that there are', () => {
    const ids = new Set(officialFaq.entries.map(({ id }) => id));
    const strange = written.filter(({ grades }) =>
      Object.entries(grades).some(([id, grade]) => !ids.has(id) || ![1, 2].includes(grade)),
    );
    expect(strange.map(({ text }) => text)).toEqual([]);
  });

  it('repeat neither each other nor an unread query', () => {
    const plain = ({ text }: Judgement) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const unread = collections.flatMap((name) => readFresh(name, 'held').map(plain));
    const all = [...unread, ...written.map(plain)];
    expect(all.filter((text, at) => at >= unread.length && all.indexOf(text) < at)).toEqual([]);
  });
});

describe.each(lists)('the questionnaire %s', (name) => {
  const rows = readList(name);
  const folder = new URL('../../data/questionnaires/', import.meta.url);
  const file = readdirSync(folder).find((one) => one.startsWith(`${name}.`) && !one.includes('.graded.'));
  const text = readFileSync(new URL(file ?? '', folder), 'utf8');

  it('has its graded rows in order, thirty questions at least', () => {
    let from = 0;
    for (const row of rows) {
      const at = text.indexOf(row.text, from);
      expect(at, `${row.row} ${row.text}`).toBeGreaterThanOrEqual(from);
      from = at + row.text.length;
    }
    expect(rows.map(({ row }) => row)).toEqual(rows.map((_, at) => at + 1));
    expect(rows.filter(({ isQuestion }) => isQuestion).length).toBeGreaterThanOrEqual(30);
  });

  it('is graded with entries and sentences that there are, and the verdict says the same', () => {
    const verdicts = { 2: 'answered', 1: 'related', 0: 'silent' };
    const wrong = rows.filter((row) => {
      const best = Math.max(0, ...Object.values(row.grades)) as 0 | 1 | 2;
      const verdict = row.isQuestion ? verdicts[best] : '';
      return row.verdict !== verdict || unknownMarks(row).length > 0;
    });
    expect(wrong.map(({ row }) => row)).toEqual([]);
  });
});
