import { expect, it } from 'vitest';
import { shownAtFirst } from '../../../src/ui/shown-hits';

it.each([
  [0, 0, 0],
  [1, 9, 1],
  [3, 7, 3],
  [5, 5, 3],
  [0, 2, 2],
  [0, 10, 3],
])('of %i certain results and %i others, %i are shown at first', (certain, others, shown) => {
  const hits = Array.from({ length: certain + others }, (_, at) => ({ confident: at < certain }));
  expect(shownAtFirst(hits)).toBe(shown);
});
