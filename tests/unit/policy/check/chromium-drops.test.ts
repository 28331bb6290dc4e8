import { describe, expect, it } from 'vitest';
import { describeCheckProblem } from '../../../../src/policy/check';
import { check, chromium, firefox, good, native } from '../policies';

describe('what Chromium drops without a word', () => {
  const dropped: readonly (readonly [settings: object, path: string])[] = [
    [{ recentSearches: 0 }, 'recentSearches'],
    [{ disabledProducts: '["ecs"]' }, 'disabledProducts'],
    [{ disabledProducts: ['ecs', 5] }, 'disabledProducts[1]'],
    [{ teamEntries: [{ ...good.teamEntries[0], owner: null }] }, 'teamEntries[0].owner'],
    [{ teamEntries: [{ ...good.teamEntries[0], rules: {} }] }, 'teamEntries[0].rules'],
    [
      { teamEntries: [{ ...good.teamEntries[0], rules: [{ product: 1 }] }] },
      'teamEntries[0].rules[0].product',
    ],
    [{ userMayChange: 'language' }, 'userMayChange'],
  ];

  it.each(dropped)('%j', (settings, path) => {
    const checked = check(chromium({ ...settings, language: 'en' }));
    const found = checked.keys.flatMap(({ problems }) => problems);
    expect(found.filter(({ code }) => code === 'chromium-drops')).toMatchObject([
      { path, impact: 'setting' },
    ]);
    expect(checked.keys.map(({ state }) => state)).toEqual(['ignored', 'good']);
    const key = Object.keys(settings)[0] as 'recentSearches';
    if (key in (checked.settings?.origin ?? {})) expect(checked.settings?.origin[key]).toBe('default');
  });

  it('is not locked, because it does not arrive', () => {
    const { keys } = check(chromium({ recentSearches: 0, language: 'en' }));
    expect(keys.map(({ key, locked }) => [key, locked])).toEqual([
      ['recentSearches', false],
      ['language', true],
    ]);
  });

  it('is said with both types', () => {
    const [key] = check(chromium({ teamEntries: null })).keys;
    const problem = key?.problems.find(({ code }) => code === 'chromium-drops');
    expect(problem && describeCheckProblem(problem).en).toBe(
      'Chrome, Edge and Chromium drop this whole key without a word, because teamEntries is null and not a list. The key is ignored.',
    );
    expect(problem && describeCheckProblem(problem)['zh-CN']).toMatch(
      /^由于 teamEntries 是null而不是列表，.+该键被忽略。$/,
    );
  });

  it('is no matter in Firefox', () => {
    const checked = check(firefox({ recentSearches: 0 }));
    expect(checked.keys).toMatchObject([{ state: 'good', problems: [] }]);
    expect(checked.settings?.values.recentSearches).toBe(false);
  });

  it('is no matter in Firefox’s other way, either', () => {
    expect(check(native({ recentSearches: 0 })).keys).toMatchObject([{ state: 'good', problems: [] }]);
  });

  it('is pointed out where the browser is not known, and in force as in one that takes it', () => {
    const checked = check({ recentSearches: 0 });
    expect(checked.settings?.values.recentSearches).toBe(false);
    expect(checked.keys).toMatchObject([
      { state: 'good', problems: [{ code: 'chromium-drops', impact: 'nothing' }] },
    ]);
  });
});
