import { expect, it } from 'vitest';
import { blankConcept } from '../../../src/search/concepts';
import { parseQuery } from '../../../src/search/query';
import { rank } from '../../../src/search/rank';
import { officialIndex } from './official-index';

const keys = { ...blankConcept, name: 'keys' };
const postings = {
  stems: new Map([
    ['kei', [3, 1, 0].map((entry) => ({ entry, value: 1 }))],
    ['disk', [{ entry: 2, value: 4 }]],
  ]),
  concepts: new Map([[keys, [{ entry: 1, value: 3 }]]]),
};
const ranked = (stems: readonly (readonly [string, number])[], concepts: readonly number[] = []) => {
  const query = parseQuery('', officialIndex);
  const about = new Map(concepts.map((weight) => [keys, weight]));
  return rank({ ...query, stems: new Map(stems), concepts: about }, postings).map(({ entry, score }) => [
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
