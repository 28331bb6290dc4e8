import { describe, expect, it } from 'vitest';
import { asRecord, kindOf, pathTo } from '../../../src/values/value';

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
