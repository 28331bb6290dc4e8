import { expect, it } from 'vitest';
import { bundle, sizeOf } from '../../bench/search/bundle';

/** Of all that a search is made of, compressed: code, libraries and tables. */
const mostBytes = 55_000;

const known = ['answered in: '];
const comment = 'Of any other it does not.';

it('the search weighs no more than it may, with all it knows and without what only people read', async () => {
  const code = await bundle('src/search/search.ts');
  expect(known.filter((text) => !code.includes(text))).toEqual([]);
  expect(code.includes(comment)).toBe(false);
  const { gzip } = sizeOf(code);
  console.log(`search: ${gzip} of ${mostBytes} bytes`);
  expect(gzip).toBeLessThanOrEqual(mostBytes);
});
