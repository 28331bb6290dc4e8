import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { localize } from '../../../src/locales/localized';
import { checkPolicy, describeCheckProblem } from '../../../src/policy/check';
import { anyText, manyRuns } from '../any-text';
import { check, chromium, chromiumId, faults, firefox, good, native } from './policies';

describe('each key, with its line', () => {
  it('a fault deep in an entry', () => {
    const entries = [good.teamEntries[0], { ...good.teamEntries[0], id: 'b', rules: [{ product: 'esc' }] }];
    const checked = check(firefox({ language: 'en', teamEntries: entries }));
    expect(checked.keys.map(({ key, state, line }) => [key, state, line])).toEqual([
      ['language', 'good', 6],
      ['teamEntries', 'partly', 7],
    ]);
    const [problem] = checked.keys[1]?.problems ?? [];
    expect(problem).toMatchObject({ path: 'teamEntries[1].rules[0].product', line: 24 });
    expect(problem && describeCheckProblem(problem).en).toMatch(
      /^“esc” is not one of: ecs, .* Did you mean “ecs”\? The rule is left out; the entry stays\.$/,
    );
  });

  it('everything that is wrong with a key', () => {
    const [key] = check(firefox({ teamEntries: [{ id: 'vpn' }] })).keys;
    expect(key?.problems.map(({ params }) => params)).toEqual([{ field: 'question' }, { field: 'answer' }]);
  });

  it('unknown keys are named with the nearest known one', () => {
    const [key] = check(firefox({ organisationName: 'x' })).keys;
    expect(key).toMatchObject({ key: 'organisationName', state: 'unknown' });
    expect(key?.problems[0]?.params).toEqual({ key: 'organisationName', nearest: 'organizationName' });
  });

  it('keys that are only unknown ones are said to be none of ours', () => {
    expect(faults({ foo: 1 })).toEqual(['no-settings at  (1)', 'unknown-key at foo (2)']);
  });

  it('a key of any name has its line, wherever the settings stand', () => {
    const odd = { 'a key': 1, 'say "x"\\': 2, '3': 3, 安全: 4, language: 'en' };
    for (const [policy, first] of [
      [odd, 2],
      [chromium(odd), 5],
      [firefox(odd), 6],
    ] as const) {
      const { keys } = check(policy);
      const lines = keys.map(({ key, line }) => [key, line]);
      expect(lines).toEqual(Object.keys(odd).map((key, at) => [key, first + at]));
      for (const { problems, line } of keys)
        expect(problems.map((problem) => problem.line)).toEqual(problems.map(() => line));
    }
  });

  it('is good where something is only pointed out', () => {
    const http = { ...good.teamEntries[0], answer: 'See http://wiki.example.' };
    const [key] = check(firefox({ teamEntries: [http] })).keys;
    expect(key).toMatchObject({ state: 'good', problems: [{ code: 'link-not-https', impact: 'nothing' }] });
  });

  it('a missing field is placed at its entry', () => {
    expect(faults({ teamEntries: [{ question: 'a', answer: 'b' }] })).toEqual([
      'missing at teamEntries[0].id (3)',
    ]);
  });

  it('a key written twice', () => {
    const { problems } = checkPolicy('{"language": "en",\n "language": "fr"}');
    expect(problems).toMatchObject([
      { code: 'duplicate-key', params: { key: 'language' }, line: 2, column: 2 },
    ]);
  });

  it('of keys written twice the first hundred are named', () => {
    const twice = Array.from({ length: 102 }, () => '"language": "en"').join(',\n');
    const { problems } = checkPolicy(`{${twice}}`);
    expect(problems.map(({ code, line }) => [code, line])).toEqual(
      Array.from({ length: 100 }, (_, at) => ['duplicate-key', at + 2]),
    );
  });

  it.each([
    ['{language: "en"}', 'language:'],
    ['{abcdefghijklmnop: 1}', 'abcdefghijkl'],
    ['{a b}', 'a'],
    ['{"a": \u202E}', '\\u{202E}}'],
    ['{', ''],
  ])('%j: what stands where the slip is, up to a blank, in short: %j', (text, found) => {
    expect(checkPolicy(text).problems).toMatchObject([
      { path: '', code: 'json-syntax', params: { found }, impact: 'nothing' },
    ]);
    expect(checkPolicy(text)).toMatchObject({ base: '', keys: [] });
  });

  it('a syntax error has line and column, in both languages', () => {
    const [problem] = checkPolicy('{\n  "language": "en",\n}').problems;
    expect(problem).toMatchObject({ line: 2, column: 19 });
    expect(problem && describeCheckProblem(problem).en).toBe(
      'Not JSON: the last item must not be followed by a comma (found “,”).',
    );
    expect(problem && describeCheckProblem(problem)['zh-CN']).toBe(
      '不是有效的 JSON：最后一项之后不能有逗号（此处为“,”）。',
    );
  });
});

describe('hostile text', () => {
  const wraps = [chromium, firefox, native, (settings: unknown) => settings];
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom('teamEntries', 'language', 'userMayChange', '__proto__', 'constructor', '3rdparty'),
        anyText,
      ),
      fc.oneof(
        fc.jsonValue(),
        anyText,
        fc.array(
          fc.record({
            id: fc.constantFrom('1.2', 'a', '１．２', '<b>', '\u202Ea', '__proto__'),
            question: fc.constantFrom('<img src=x onerror=alert(1)>', '', 'Q\u0000?'),
            answer: anyText,
          }),
        ),
      ),
    ),
  );

  it('never makes it throw; every problem has words in both languages and a place', () => {
    const text = fc.oneof(
      fc.tuple(junk, fc.constantFrom(...wraps)).map(([value, wrap]) => JSON.stringify(wrap(value))),
      anyText,
      fc.json().map((json) => json.slice(1)),
    );
    fc.assert(
      fc.property(text, (value) => {
        const { problems, keys, settings } = checkPolicy(value, { ids: [chromiumId] });
        for (const problem of [...problems, ...keys.flatMap((key) => key.problems)]) {
          expect(problem.line).toBeGreaterThan(0);
          expect(problem.column).toBeGreaterThan(0);
          for (const locale of ['en', 'zh-CN'] as const) {
            const words = localize(describeCheckProblem(problem), locale);
            expect(words).not.toMatch(/undefined|\[object|[\p{Cc}\p{Cf}\p{Cs}]/u);
            expect(words.length).toBeLessThan(500);
          }
        }
        expect(settings?.values.teamEntries.every(({ team, id }) => team && !/^\d/.test(id))).not.toBe(false);
      }),
      manyRuns,
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('10,000 entries: the first 200 are used, one message says so', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => ({
      ...good.teamEntries[0],
      id: `e${index}`,
    }));
    const checked = check(firefox({ teamEntries: entries }));
    expect(checked.settings?.values.teamEntries).toHaveLength(200);
    expect(checked.keys[0]?.problems.map(({ code }) => code)).toEqual(['too-many']);
  });

  it('10 MB and 10,000 unknown keys are answered briefly', () => {
    expect(faults({ language: 'x'.repeat(10_000_000) })).toEqual(['not-one-of at language (2)']);
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`x${index}`, index]));
    const checked = check({ ...many, userMayChange: [], language: 'en' });
    expect(checked.keys).toHaveLength(102);
    expect(checked.problems).toMatchObject([
      { path: '', code: 'more-problems', params: { count: 9_900 }, line: 1, column: 1 },
    ]);
    expect(checked.keys.at(-1)).toMatchObject({ key: 'language', state: 'good', line: 10_003 });
  });

  it('leaves the official text untouched', () => {
    const before = JSON.stringify(officialFaq);
    const impostors = officialFaq.entries.map(({ id, label }) => ({
      id: label || id,
      question: 'x',
      answer: 'x',
    }));
    expect(check({ teamEntries: impostors }).settings?.values.teamEntries).toEqual([]);
    expect(JSON.stringify(officialFaq)).toBe(before);
  });
});
