import { describe, expect, it } from 'vitest';
import { append, type OpenList, postingData, postingLists } from '../../../src/search/posting-lists';

const keys = ['a', 'none', 'b', 'last'];
const written: readonly (readonly [key: string, entry: number, amount: number])[] = [
  ['b', 0, 3],
  ['a', 1, 1],
  ['b', 2, 255],
  ['last', 4, 7],
  ['b', 5, 256],
];

function openLists(): ReadonlyMap<string, OpenList> {
  const lists = new Map<string, OpenList>();
  for (const [key, entry, amount] of written) append(lists, key, entry, amount);
  return lists;
}

const data = postingData(keys, openLists());
/** What is told says which key, length, entry and amount it was made of. */
const lists = postingLists(
  data,
  (key: string) => (keys.includes(key) ? keys.indexOf(key) : undefined),
  (key, length) => (entry, amount) => keys.indexOf(key) * 1e6 + length * 1e5 + entry * 1e3 + amount,
);

describe('postings as plain numbers', () => {
  it('stand list after list, in the order of the keys; an amount is 255 at most', () => {
    expect(data).toEqual({
      starts: Uint32Array.of(0, 1, 1, 4, 5),
      entries: Uint16Array.of(1, 0, 2, 5, 4),
      amounts: Uint8Array.of(1, 3, 255, 255, 7),
    });
  });

  it('are none without keys, whatever was written', () => {
    expect(postingData([], openLists())).toEqual({
      starts: Uint32Array.of(0),
      entries: new Uint16Array(),
      amounts: new Uint8Array(),
    });
  });
});

describe('the lists', () => {
  const entries = [0, 1, 2, 3, 4, 5, 6];

  it.each([
    ['a', [0, 1, 0, 0, 0, 0, 0]],
    ['none', [0, 0, 0, 0, 0, 0, 0]],
    ['b', [3, 0, 255, 0, 0, 255, 0]],
    ['last', [0, 0, 0, 0, 7, 0, 0]],
    ['unknown', [0, 0, 0, 0, 0, 0, 0]],
  ])('say how much of “%s” each entry has', (key, amounts) => {
    expect(entries.map((entry) => lists.amountIn(key, entry))).toEqual(amounts);
  });

  it('say what that tells, of the length of the list, too', () => {
    expect(entries.map((entry) => lists.valueIn('b', entry))).toEqual([
      2_300_003, 0, 2_302_255, 0, 0, 2_305_255, 0,
    ]);
    expect(lists.valueIn('unknown', 0)).toBe(0);
  });

  it('add that to what is there, as often as it weighs', () => {
    const scores = Float64Array.of(1, 1, 0, 0, 0, 0, 0);
    lists.addTo(scores, 'b', 2);
    expect([...scores]).toEqual([4_600_007, 1, 4_604_510, 0, 0, 4_610_510, 0]);
    lists.addTo(scores, 'none', 2);
    lists.addTo(scores, 'unknown', 2);
    lists.addTo(scores, 'last', 0.5);
    expect([...scores]).toEqual([4_600_007, 1, 4_604_510, 0, 1_552_003.5, 4_610_510, 0]);
  });
});
