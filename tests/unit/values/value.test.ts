import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRecord, isSameData, kindOf, pathTo } from '../../../src/values/value';

describe('the kind of a value', () => {
  it.each([
    ['x', 'text'],
    ['', 'text'],
    [0, 'number'],
    [Number.NaN, 'number'],
    [false, 'switch'],
    [[], 'list'],
    [{}, 'object'],
    [new Date(0), 'object'],
    [null, 'nothing'],
    [undefined, 'nothing'],
  ])('%j is %s', (value, kind) => {
    expect(kindOf(value)).toBe(kind);
    expect(asRecord(value)).toBe(kind === 'object' ? value : undefined);
  });
});

describe('the path of a part', () => {
  it.each([
    ['', 'teamEntries', 'teamEntries'],
    ['teamEntries', 3, 'teamEntries[3]'],
    ['teamEntries[3]', 'rules', 'teamEntries[3].rules'],
    ['a', '$b_1-c', 'a.$b_1-c'],
    ['a', '3rdparty', 'a["3rdparty"]'],
    ['a', 'b.c', 'a["b.c"]'],
    ['a', ' b', 'a[" b"]'],
    ['a', '', 'a[""]'],
    ['', 'say "x"', '["say \\"x\\""]'],
    ['a', 'n'.repeat(80), `a.${'n'.repeat(80)}`],
    ['a', 'n'.repeat(81), `a["${'n'.repeat(60)}…"]`],
    ['a', 'b\u202E', 'a["b\\\\u{202E}"]'],
  ])('%j, %j: %s', (base, part, path) => {
    expect(pathTo(base, part)).toBe(path);
  });
});

describe('two values that say the same', () => {
  it.each([
    [undefined, undefined, true],
    [null, undefined, false],
    [1, '1', false],
    [Number.NaN, 1, false],
    [{ a: 1, b: [2, { c: null }] }, { b: [2, { c: null }], a: 1 }, true],
    [[1, 2], [2, 1], false],
    [[1], [1, undefined], false],
    [[1], { 0: 1 }, false],
    [{ a: undefined }, {}, false],
    [{ a: undefined }, { b: undefined }, false],
    [{ toString: 1 }, { constructor: 1 }, false],
  ])('%j and %j: %s', (one, other, same) => {
    expect(isSameData(one, other)).toBe(same);
    expect(isSameData(other, one)).toBe(same);
  });

  it('are those whose JSON with sorted keys is the same', () => {
    const sorted = (value: unknown): unknown =>
      JSON.stringify(value, (_key, part) =>
        part && typeof part === 'object' && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
          : part,
      );
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(isSameData(one, structuredClone(one))).toBe(true);
        expect(isSameData(one, other)).toBe(sorted(one) === sorted(other));
      }),
    );
  });
});
