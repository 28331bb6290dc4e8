import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { type CheckOptions, checkPolicy, describeCheckProblem } from '../../../src/policy/check';
import { anyText, manyRuns } from '../any-text';

const chromiumId = 'abcdefghijklmnopabcdefghijklmnop';
const firefoxId = 'faq@example.com';
const good = {
  organizationName: 'Example Ltd.',
  language: 'en',
  teamEntries: [{ id: 'vpn', question: 'Who?', answer: 'Staff.', rules: [{ product: 'ecs' }] }],
  userMayChange: ['language'],
};

const chromium = (settings: unknown, id = chromiumId) => ({ '3rdparty': { extensions: { [id]: settings } } });
const firefox = (settings: unknown, id = firefoxId) => ({
  policies: { '3rdparty': { Extensions: { [id]: settings } } },
});
const native = (data: unknown) => ({ name: firefoxId, description: 'FAQ', type: 'storage', data });

function check(policy: unknown, options?: CheckOptions) {
  return checkPolicy(JSON.stringify(policy, null, 2), options);
}

/** `code at path (line)`: first those of no key, then those of the keys. */
function faults(policy: unknown, options?: CheckOptions): string[] {
  const { problems, keys } = check(policy, options);
  return [...problems, ...keys.flatMap((key) => key.problems)].map(
    ({ code, path, line }) => `${code} at ${path} (${line})`,
  );
}

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
    expect(problem && describeCheckProblem(problem, 'en')).toMatch(
      /^“esc” is not one of: ecs, .* Did you mean “ecs”\? The rule is left out; the entry stays\.$/,
    );
  });

  it('unknown keys are named with the nearest known one', () => {
    const [key] = check(firefox({ organisationName: 'x' })).keys;
    expect(key).toMatchObject({ key: 'organisationName', state: 'unknown' });
    expect(key?.problems[0]?.params).toEqual({ key: 'organisationName', nearest: 'organizationName' });
  });

  it('keys that are only unknown ones are said to be none of ours', () => {
    expect(faults({ foo: 1 })).toEqual(['no-settings at  (1)', 'unknown-key at foo (2)']);
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

  it('a syntax error has line and column, in both languages', () => {
    const [problem] = checkPolicy('{\n  "language": "en",\n}').problems;
    expect(problem).toMatchObject({ line: 2, column: 19 });
    expect(problem && describeCheckProblem(problem, 'en')).toBe(
      'Not JSON: the last item must not be followed by a comma (found “,”).',
    );
    expect(problem && describeCheckProblem(problem, 'zh-CN')).toBe(
      '不是有效的 JSON：最后一项之后不能有逗号（此处为“,”）。',
    );
  });
});

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
    expect(problem && describeCheckProblem(problem, 'en')).toBe(
      'Chrome, Edge and Chromium drop this whole key without a word, because teamEntries is null and not a list. The key is ignored.',
    );
    expect(problem && describeCheckProblem(problem, 'zh-CN')).toMatch(
      /^由于 teamEntries 是null而不是列表，.+该键被忽略。$/,
    );
  });

  it('is no matter in Firefox', () => {
    const checked = check(firefox({ recentSearches: 0 }));
    expect(checked.keys).toMatchObject([{ state: 'good', problems: [] }]);
    expect(checked.settings?.values.recentSearches).toBe(false);
  });

  it('is pointed out where the browser is not known', () => {
    const checked = check({ recentSearches: 0 });
    expect(checked.keys).toMatchObject([
      { state: 'good', problems: [{ code: 'chromium-drops', impact: 'nothing' }] },
    ]);
  });
});

describe('ExtensionSettings beside it', () => {
  const withInstall = (own: object) => ({ ...chromium(good), ExtensionSettings: { [chromiumId]: own } });
  const at = `ExtensionSettings.${chromiumId}`;
  const own = 'https://x.example/u.xml';
  const stores = [
    'https://clients2.google.com/service/update2/crx',
    'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  ];
  const cases: readonly { own: object; expected: string[] }[] = [
    ...stores.flatMap((store) =>
      ['force_installed', 'normal_installed'].map((mode) => ({
        own: { installation_mode: mode, update_url: store },
        expected: [],
      })),
    ),
    { own: { installation_mode: 'normal_installed' }, expected: [`no-install-address at ${at} (14)`] },
    {
      own: { installation_mode: 'normal_installed', update_url: own },
      expected: [`never-updated at ${at} (14)`],
    },
    {
      own: { installation_mode: 'force_installed', update_url: `${stores[0]}/`, override_update_url: 1 },
      expected: [`never-updated at ${at} (14)`],
    },
    {
      own: { installation_mode: 'force_installed', update_url: 5 },
      expected: [`no-install-address at ${at} (14)`],
    },
    ...['allowed', 'blocked', 'removed'].map((mode) => ({ own: { installation_mode: mode }, expected: [] })),
    { own: { toolbar_pin: 'force_pinned' }, expected: [] },
    {
      own: { installation_mode: 'force_installed', update_url: own, override_update_url: true },
      expected: [],
    },
    {
      own: { installation_mode: 'force_installed', update_url: own },
      expected: [`never-updated at ${at} (14)`],
    },
    { own: { installation_mode: 'force_installed' }, expected: [`no-install-address at ${at} (14)`] },
    { own: { installation_mode: 'forced' }, expected: [`install-mode at ${at}.installation_mode (15)`] },
    { own: { installation_mode: 5 }, expected: [`install-mode at ${at}.installation_mode (15)`] },
  ];

  it.each(cases)('$own', ({ own: install, expected }) => {
    const { teamEntries: _, ...settings } = good;
    expect(faults({ ...withInstall(install), ...chromium(settings) })).toEqual(expected);
  });

  it('in Firefox needs an install_url and knows no “removed”', () => {
    const policy = (own: object) => {
      const { policies } = firefox(good);
      return { policies: { ...policies, ExtensionSettings: { [firefoxId]: own } } };
    };
    const codes = (own: object) => check(policy(own)).problems.map(({ code }) => code);
    expect(codes({ installation_mode: 'removed' })).toEqual(['install-mode']);
    expect(codes({ installation_mode: 'force_installed' })).toEqual(['no-install-address']);
    expect(codes({ installation_mode: 'normal_installed', update_url: own })).toEqual(['no-install-address']);
    for (const mode of ['allowed', 'blocked']) expect(codes({ installation_mode: mode })).toEqual([]);
    expect(codes({ installation_mode: 'force_installed', install_url: 'https://x.example/a.xpi' })).toEqual(
      [],
    );
  });
});

describe('ExtensionSettings and the ids', () => {
  const broken = { installation_mode: 'forced' };
  const paths = (policy: unknown, ids: readonly string[]) =>
    check(policy, { ids })
      .problems.filter(({ code }) => code !== 'other-id')
      .map(({ code, path }) => `${code} at ${path}`);

  it('that are ours, and the one the settings are for, are looked at; others are not', () => {
    const ExtensionSettings = { '*': broken, ours: broken, theirs: broken, [chromiumId]: broken, none: 5 };
    expect(paths({ ...chromium(good), ExtensionSettings }, ['ours', 'none', 'absent', chromiumId])).toEqual([
      `install-mode at ExtensionSettings.${chromiumId}.installation_mode`,
      'install-mode at ExtensionSettings.ours.installation_mode',
    ]);
  });

  it('are looked at where the settings themselves are missing', () => {
    expect(paths({ ExtensionSettings: { ours: broken } }, ['ours'])).toEqual([
      'install-mode at ExtensionSettings.ours.installation_mode',
      'no-settings at ',
    ]);
  });

  it('that are no object are said to be none', () => {
    const { problems } = check({ ...chromium(good), ExtensionSettings: ['ours'] });
    expect(problems).toMatchObject([
      {
        code: 'wrong-type',
        path: 'ExtensionSettings',
        params: { expected: 'object', found: 'list' },
        impact: 'setting',
      },
    ]);
  });

  it('names the value that is no mode, and those that are', () => {
    const words = [broken, { installation_mode: 5 }].map((own) => {
      const [problem] = check({ ExtensionSettings: { ours: own } }, { ids: ['ours'] }).problems;
      return problem && describeCheckProblem(problem, 'en');
    });
    const rest =
      ' is not one of: allowed, blocked, force_installed, normal_installed, removed. The browser then rejects the whole of ExtensionSettings. The key is ignored.';
    expect(words).toEqual([`“forced”${rest}`, `“number”${rest}`]);
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
            const words = describeCheckProblem(problem, locale);
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

  it('10 MB and 100,000 unknown keys are answered briefly', () => {
    expect(faults({ language: 'x'.repeat(10_000_000) })).toEqual(['not-one-of at language (2)']);
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`x${index}`, index]));
    const checked = check({ ...many, language: 'en' });
    expect(checked.keys).toHaveLength(101);
    expect(checked.keys.at(-1)).toMatchObject({ key: 'language', state: 'good', line: 100_002 });
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
