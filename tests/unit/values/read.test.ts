import { describe, expect, it } from 'vitest';
import type { ValueProblem } from '../../../src/values/problem';
import {
  partContext,
  type ReadContext,
  readChoice,
  readList,
  readRecord,
  readString,
  readText,
  reportUnknownKeys,
} from '../../../src/values/read';

/** What a reader gives, and the problems it reports. */
function reading<Value>(read: (context: ReadContext) => Value): { value: Value; problems: ValueProblem[] } {
  const problems: ValueProblem[] = [];
  const value = read({ path: 'a', report: (problem) => problems.push(problem), impact: 'field' });
  return { value, problems };
}

const wrongType = (expected: string, found: string) => ({
  value: undefined,
  problems: [{ path: 'a', code: 'wrong-type', params: { expected, found }, impact: 'field' }],
});

describe('a record', () => {
  it('is given as it is', () => {
    const record = { b: 1 };
    expect(reading((at) => readRecord(record, at))).toEqual({ value: record, problems: [] });
  });

  it.each([
    [[], 'list'],
    [null, 'nothing'],
    ['{}', 'text'],
  ])('is not %j', (value, found) => {
    expect(reading((at) => readRecord(value, at))).toEqual(wrongType('object', found));
  });
});

describe('a list', () => {
  it.each([
    [[], []],
    [[1], [1]],
    [
      [1, 2],
      [1, 2],
    ],
  ])('%j up to its limit is whole', (value, items) => {
    expect(reading((at) => readList(value, 2, 'item', at))).toEqual({ value: items, problems: [] });
  });

  it('beyond its limit is cut where it is said to be', () => {
    expect(reading((at) => readList([1, 2, 3], 2, 'item', at))).toEqual({
      value: [1, 2],
      problems: [{ path: 'a[2]', code: 'too-many', params: { limit: 2, count: 3 }, impact: 'item' }],
    });
  });

  it('is not an object with a length', () => {
    expect(reading((at) => readList({ length: 1 }, 2, 'item', at))).toEqual(wrongType('list', 'object'));
  });
});

describe('a text', () => {
  it('is as it stands, or clean', () => {
    const written = ' a\u200B\n';
    expect(reading((at) => readString(written, 4, at))).toEqual({ value: written, problems: [] });
    expect(reading((at) => readText(written, 4, at))).toEqual({
      value: 'a',
      problems: [
        { path: 'a', code: 'invisible-characters', params: { characters: 'U+200B' }, impact: 'nothing' },
      ],
    });
    expect(reading((at) => readText(' ', 4, at))).toEqual({ value: '', problems: [] });
  });

  it.each([readString, readText])('too long or none is said to be, whichever way it is read', (read) => {
    expect(reading((at) => read('12345', 4, at))).toEqual({
      value: undefined,
      problems: [{ path: 'a', code: 'too-long', params: { limit: 4, length: 5 }, impact: 'field' }],
    });
    expect(reading((at) => read(5, 4, at))).toEqual(wrongType('text', 'number'));
  });
});

describe('a choice', () => {
  const names = ['ecs', 'oss'] as const;

  it('is one of the names, exactly', () => {
    expect(reading((at) => readChoice('oss', names, at))).toEqual({ value: 'oss', problems: [] });
    expect(reading((at) => readChoice('OSS\n', names, at))).toEqual({
      value: undefined,
      problems: [
        {
          path: 'a',
          code: 'not-one-of',
          params: { value: 'OSS\\u{A}', allowed: 'ecs, oss', nearest: 'oss' },
          impact: 'field',
        },
      ],
    });
    expect(reading((at) => readChoice(true, names, at))).toEqual(wrongType('text', 'switch'));
  });
});

describe('unknown keys', () => {
  const told = (limit: number) => {
    const keys: [key: string, path: string][] = [];
    const record = { x: 1, known: 2, 'y z': 3 };
    const { problems } = reading((at) =>
      reportUnknownKeys(record, ['known'], limit, at, (key, path) => keys.push([key, path])),
    );
    return { keys, problems };
  };

  it('are told with their paths', () => {
    const keys = [
      ['x', 'a.x'],
      ['y z', 'a["y z"]'],
    ];
    expect(told(2)).toEqual({ keys, problems: [] });
  });

  it('beyond the limit are counted', () => {
    expect(told(1)).toEqual({
      keys: [['x', 'a.x']],
      problems: [{ path: 'a', code: 'more-problems', params: { count: 1 }, impact: 'nothing' }],
    });
  });
});

it('a part has the path and the impact of its own, and reports to the same', () => {
  const { value, problems } = reading((at) => readString(1, 1, partContext(at, 'b', 'rule')));
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([{ path: 'a.b', impact: 'rule' }]);
});
