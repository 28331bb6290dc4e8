import { expect, test } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { createSearch } from '../../../src/search/search';
import { meanNdcg, readCollection } from './collection';

const search = createSearch(officialFaq.entries);
const means = meanNdcg(readCollection(), (text) => search(text).map((hit) => hit.entry.id));

test('the right entries stand first', () => {
  console.table(means);
  expect(means.all).toBeGreaterThan(0.5);
});
