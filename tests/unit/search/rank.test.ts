import fc from 'fast-check';
import { expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { blankConcept } from '../../../src/search/concepts';
import type { PostingLists } from '../../../src/search/posting-lists';
import { parseQuery } from '../../../src/search/query';
import { rank } from '../../../src/search/rank';
import { createIndex } from '../../../src/search/search-index';
import { officialIndex } from './official-index';
import { teamEntry } from './team';

const keys = { ...blankConcept, name: 'keys' };
/** Each key's entries, with what that tells. */
function listsOf<Key>(lists: ReadonlyMap<Key, Readonly<Record<number, number>>>): PostingLists<Key> {
  const valueIn = (key: Key, entry: number) => lists.get(key)?.[entry] ?? 0;
  return {
    amountIn: valueIn,
    valueIn,
    addTo(scores, key, weight) {
      for (const [entry, value] of Object.entries(lists.get(key) ?? {}))
        scores[Number(entry)] = (scores[Number(entry)] ?? 0) + weight * value;
    },
  };
}
const postings = {
  stems: listsOf(
    new Map([
      ['kei', { 3: 1, 1: 1, 0: 1 }],
      ['disk', { 2: 4 }],
    ]),
  ),
  concepts: listsOf(new Map([[keys, { 1: 3 }]])),
  says: () => 0,
};
const ranked = (stems: readonly (readonly [string, number])[], concepts: readonly number[] = []) => {
  const query = parseQuery('', officialIndex);
  const about = new Map(concepts.map((weight) => [keys, weight]));
  return rank({ ...query, stems: new Map(stems), concepts: about }, postings, 4).map(({ entry, score }) => [
    entry,
    score,
  ]);
};

it('an entry scores by every word and concept of the query that it has, as much as each weighs', () => {
  expect(ranked([['disk', 0.5]], [2])).toEqual([
    [1, 6],
    [2, 2],
  ]);
  expect(ranked([['kei', 0.5]], [1])[0]).toEqual([1, 3.5]);
});

it('of those that score alike the earlier goes before', () => {
  expect(ranked([['kei', 1]])).toEqual([
    [0, 1],
    [1, 1],
    [3, 1],
  ]);
});

it('what no entry has finds none', () => {
  expect(ranked([['bridg', 1]])).toEqual([]);
});

const sentences = officialFaq.entries.flatMap((entry) => entry.sentences.map(({ text }) => text));
const entries = sentences.map((text, at) => teamEntry(`t${at}`, text, sentences[at % 7] ?? ''));
const index = createIndex(entries);

it('gives the best of all, however few are wanted, and the earlier among equals', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sentences), fc.nat(60), (text, most) => {
      const query = parseQuery(text, index);
      const all = rank(query, index.postings, entries.length);
      expect(all).toEqual([...all].sort((a, b) => b.score - a.score || a.entry - b.entry));
      expect(rank(query, index.postings, entries.length, most)).toEqual(all.slice(0, most));
    }),
    { numRuns: 50 },
  );
});
