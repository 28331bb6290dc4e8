import { describe, expect, it } from 'vitest';
import { parsePassage } from '../../../src/faq/parse-passage';

describe('a passage from storage or an address', () => {
  it.each([
    [
      { from: 0, to: 1 },
      { from: 0, to: 1 },
    ],
    [
      { from: 2, to: 4, other: true },
      { from: 2, to: 4 },
    ],
  ])('%j is %j', (value, passage) => {
    expect(parsePassage(value)).toEqual(passage);
  });

  it.each([
    undefined,
    null,
    '0-1',
    {},
    { from: 1 },
    { from: 1, to: 1 },
    { from: 3, to: 2 },
    { from: -1, to: 2 },
    { from: 0.5, to: 2 },
    { from: '0', to: '1' },
    { from: 0, to: Number.POSITIVE_INFINITY },
    { from: Number.NaN, to: 1 },
  ])('%j is none', (value) => {
    expect(parsePassage(value)).toBeUndefined();
  });
});
