import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { createSearch } from '../../../src/search/search';
import { meanNdcg, readCollection, readOwnQueries } from './collection';

const search = createSearch(officialFaq.entries);
const rank = (text: string) => search(text).map((hit) => hit.entry.id);

/** Mean nDCG@3 that the kinds of the development half must keep. */
const floors = {
  all: 0.95,
  keyword: 0.95,
  typo: 0.95,
  prefix: 0.95,
  zh: 0.95,
  questionnaire: 0.87,
  natural: 0.87,
};

describe('the development half', () => {
  it('finds the right entries first, of every kind', () => {
    const means = meanNdcg(readCollection(), rank);
    console.table({ 'nDCG@3': means });
    const below = Object.entries(floors).filter(([kind, floor]) => !((means[kind] ?? 0) >= floor));
    expect(below, JSON.stringify(means)).toEqual([]);
  });
});

describe('our own check set, which no development query stands in', () => {
  it('finds the right entries first (nDCG@3 ≥ 0.93)', () => {
    const means = meanNdcg(readOwnQueries(), rank);
    console.table({ 'nDCG@3': means });
    expect(means.all).toBeGreaterThanOrEqual(0.93);
  });

  it('repeats no development query', () => {
    const known = new Set(readCollection().map(({ text }) => text.toLowerCase()));
    const repeated = readOwnQueries().filter(
      ({ text, kind }) => kind === 'questionnaire' && known.has(text.toLowerCase()),
    );
    expect(repeated).toEqual([]);
  });
});
