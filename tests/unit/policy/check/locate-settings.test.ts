import { describe, expect, it } from 'vitest';
import { check, chromium, chromiumId, faults, firefox, firefoxId, good, native } from '../policies';

describe('the shape', () => {
  const shapes: readonly (readonly [shape: string, policy: unknown, base: string, id: string | undefined])[] =
    [
      ['chromium', chromium(good), `["3rdparty"].extensions.${chromiumId}`, chromiumId],
      ['firefox', firefox(good), `policies["3rdparty"].Extensions["${firefoxId}"]`, firefoxId],
      ['native-manifest', native(good), 'data', firefoxId],
      ['values', good, '', undefined],
    ];

  it.each(shapes)('%s is recognised, and every key checked', (shape, policy, base, id) => {
    const checked = check(policy, { ids: [chromiumId, firefoxId] });
    expect(checked).toMatchObject({ shape, base });
    expect(checked.id).toBe(id);
    expect(checked.problems).toEqual([]);
    expect(checked.keys.map(({ key, state, locked }) => [key, state, locked])).toEqual([
      ['organizationName', 'good', true],
      ['language', 'good', false],
      ['teamEntries', 'good', true],
      ['userMayChange', 'good', false],
    ]);
    expect(checked.settings?.values).toMatchObject({ organizationName: 'Example Ltd.', language: 'en' });
  });

  it('of a native manifest without a name is no id', () => {
    expect(check({ ...native(good), name: 5 })).not.toHaveProperty('id');
  });

  it('finds ours among several extensions', () => {
    const policy = { '3rdparty': { extensions: { other: { a: 1 }, [chromiumId]: good } } };
    expect(check(policy).id).toBe(chromiumId);
    expect(check(policy, { ids: ['other'] }).id).toBe('other');
    expect(check(policy, { ids: ['other'] }).settings?.origin.language).toBe('default');
  });

  const slips: readonly (readonly [name: string, policy: unknown, ...faults: string[]])[] = [
    ['nothing', {}, 'no-settings at  (1)'],
    ['a list', [good], 'wrong-type at  (1)'],
    ['a text', 'x', 'wrong-type at  (1)'],
    ['another browser policy', { ExtensionSettings: {} }, 'no-settings at  (1)'],
    ['policies without ours', { policies: { Homepage: {} } }, 'no-settings at policies (2)'],
    ['no extension', { '3rdparty': { extensions: {} } }, 'no-settings at ["3rdparty"].extensions (3)'],
    ['no object', { '3rdparty': 1 }, 'no-settings at ["3rdparty"] (2)'],
    [
      'Firefox’s capital in Chromium',
      { '3rdparty': { Extensions: { [chromiumId]: good } } },
      'wrong-name at ["3rdparty"].Extensions (3)',
    ],
    [
      'Chromium’s small letter in Firefox',
      { policies: { '3rdparty': { extensions: { [firefoxId]: good } } } },
      'wrong-name at policies["3rdparty"].extensions (4)',
    ],
  ];

  it.each(slips)('%s', (_, policy, ...expected) => {
    expect(faults(policy)).toEqual(expected);
  });

  it('another id is pointed out, and checked all the same', () => {
    const checked = check(chromium(good), { ids: ['ponmlkjihgfedcbaponmlkjihgfedcba'] });
    expect(checked.problems.map(({ code }) => code)).toEqual(['other-id']);
    expect(checked.keys).toHaveLength(4);
  });
});

describe('which extension', () => {
  const idOf = (extensions: object, ids: readonly string[] = []) =>
    check({ '3rdparty': { extensions } }, { ids }).id;

  it.each<[name: string, extensions: object, ids: readonly string[], id: string | undefined]>([
    ['the one asked for', { a: good, b: good }, ['b'], 'b'],
    ['the first asked for that is there', { a: good, b: good }, ['x', 'b', 'a'], 'a'],
    ['the only one, whatever it holds', { a: { x: 1 } }, [], 'a'],
    ['the only one with a key of ours', { a: { x: 1 }, b: { language: 'en' }, c: 5 }, [], 'b'],
    ['the only one that says what may be changed', { a: {}, b: { userMayChange: [] } }, [], 'b'],
    ['none of two alike', { a: { language: 'en' }, b: { language: 'en' } }, [], undefined],
    ['none of two that are not ours', { a: { x: 1 }, b: {} }, [], undefined],
  ])('%s', (_, extensions, ids, id) => {
    expect(idOf(extensions, ids)).toBe(id);
  });

  it('another id is named beside ours, wherever it stands', () => {
    const other = { found: 'them@example.com', expected: 'ours, ours too' };
    const ids = ['ours', 'ours too'];
    expect(check({ ...native(good), name: other.found }, { ids }).problems).toMatchObject([
      { code: 'other-id', path: 'name', params: other, line: 2 },
    ]);
    expect(check(firefox(good, other.found), { ids }).problems).toMatchObject([
      { code: 'other-id', params: other, line: 5 },
    ]);
    expect(check(firefox(good, other.found)).problems).toEqual([]);
  });

  it('a native manifest without data or name has no settings', () => {
    const checked = check({ type: 'storage' }, { ids: ['ours'] });
    expect(checked).toMatchObject({ shape: 'native-manifest', base: 'data', keys: [] });
    expect(checked.id).toBeUndefined();
    expect(checked.settings).toBeUndefined();
    expect(checked.problems).toMatchObject([{ code: 'no-settings', path: 'data', line: 1 }]);
  });

  it('a name in other letters is read all the same; the exact one goes first', () => {
    expect(faults({ '3RDPARTY': { extensions: { a: good } } })).toEqual(['wrong-name at ["3RDPARTY"] (2)']);
    expect(faults({ Policies: { '3rdparty': { Extensions: { a: good } } } })).toEqual([
      'wrong-name at Policies (2)',
    ]);
    expect(faults({ '3RDPARTY': {}, ...chromium({ language: 'en' }) })).toEqual([]);
    const [problem] = check({ '3rdparty': { Extensions: { a: good } } }).problems;
    expect(problem?.params).toEqual({ name: 'Extensions', expected: 'extensions' });
    expect(problem?.impact).toBe('nothing');
  });
});
