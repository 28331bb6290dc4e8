import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRising, unpackRising } from '../../../src/search/pack-numbers';

it('gives any whole numbers again', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      expect(unpackRising(packRising(numbers))).toEqual(numbers);
    }),
  );
});

it('takes a character for a near one, and none that a string would escape', () => {
  const near = Array.from({ length: 500 }, (_, at) => at * 21);
  expect(packRising(near)).toHaveLength(near.length);
  expect(packRising([...near, 65_535, -40_000, 1])).not.toMatch(/["'`\\$\s]/);
});
