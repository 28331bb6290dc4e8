import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { localize } from '../../../src/locales/localized';
import { describeProblem } from '../../../src/policy/problem';
import { defaultSettings, lockableKeys, type SettingKey, settingKeys } from '../../../src/policy/schema';
import { effectiveSettings } from '../../../src/policy/settings';
import { anyText, manyRuns } from '../any-text';

const entry = { id: 'vpn', question: 'Who may use it?', answer: 'Staff.' };

function faults(policy: unknown, user?: unknown): string[] {
  return effectiveSettings({ policy, user }).errors.map(
    ({ source, code, path }) => `${source}: ${code} at ${path}`,
  );
}

describe('policy over user over default', () => {
  it('without either everything is the default and free', () => {
    for (const nothing of [undefined, null, {}]) {
      const { values, origin, locked, errors } = effectiveSettings({ policy: nothing, user: nothing });
      expect(values).toEqual(defaultSettings);
      expect(new Set(Object.values(origin))).toEqual(new Set(['default']));
      expect(Object.values(locked)).not.toContain(true);
      expect(errors).toEqual([]);
    }
  });

  const cases: readonly {
    name: string;
    policy: object;
    user: object;
    value: string;
    origin: string;
    locked: boolean;
  }[] = [
    { name: 'user alone', policy: {}, user: { language: 'en' }, value: 'en', origin: 'user', locked: false },
    {
      name: 'policy locks',
      policy: { language: 'zh-CN' },
      user: { language: 'en' },
      value: 'zh-CN',
      origin: 'policy',
      locked: true,
    },
    {
      name: 'policy as default, user silent',
      policy: { language: 'zh-CN', userMayChange: ['language'] },
      user: {},
      value: 'zh-CN',
      origin: 'policy',
      locked: false,
    },
    {
      name: 'policy as default, user differs',
      policy: { language: 'zh-CN', userMayChange: ['language'] },
      user: { language: 'en' },
      value: 'en',
      origin: 'user',
      locked: false,
    },
    {
      name: 'a broken policy value does not lock',
      policy: { language: 'fr' },
      user: { language: 'en' },
      value: 'en',
      origin: 'user',
      locked: false,
    },
    {
      name: 'a broken user value falls back to the policy’s default',
      policy: { language: 'zh-CN', userMayChange: ['language'] },
      user: { language: 7 },
      value: 'zh-CN',
      origin: 'policy',
      locked: false,
    },
    {
      name: 'a list of changeable keys that is no list leaves all locked',
      policy: { language: 'zh-CN', userMayChange: 'language' },
      user: { language: 'en' },
      value: 'zh-CN',
      origin: 'policy',
      locked: true,
    },
  ];

  it.each(cases)('$name', ({ policy, user, value, origin, locked }) => {
    const effective = effectiveSettings({ policy, user: { version: 1, ...user } });
    expect(effective.values.language).toBe(value);
    expect(effective.origin.language).toBe(origin);
    expect(effective.locked.language).toBe(locked);
  });

  it.each(lockableKeys)('%s can be locked and can be a default', (key) => {
    const policy = { [key]: defaultSettings[key] };
    expect(effectiveSettings({ policy, user: {} }).locked[key]).toBe(true);
    expect(effectiveSettings({ policy: { ...policy, userMayChange: [key] }, user: {} }).locked[key]).toBe(
      false,
    );
  });

  it('team entries come from a policy only', () => {
    const { values, errors } = effectiveSettings({ policy: {}, user: { teamEntries: [entry] } });
    expect(values.teamEntries).toEqual([]);
    expect(errors).toMatchObject([{ source: 'user', key: 'teamEntries', code: 'policy-only' }]);
    expect(faults({ userMayChange: ['teamEntries'] })).toEqual(['policy: not-one-of at userMayChange[0]']);
  });
});

describe('the user’s saved settings', () => {
  it('of a newer version are used as far as understood, and said to be newer', () => {
    const user = { version: 2, language: 'en', toolbarClick: 'window', somethingNew: 1 };
    const { values, errors } = effectiveSettings({ policy: {}, user });
    expect(values).toEqual({ ...defaultSettings, language: 'en' });
    expect(errors.map(({ code, path }) => [code, path])).toEqual([
      ['not-one-of', 'toolbarClick'],
      ['newer-version', 'version'],
    ]);
  });

  it.each([undefined, 1, 0, -5, 1.5, Number.NaN])('with version %s are ours', (version) => {
    expect(faults({}, { version, language: 'en' })).toEqual([]);
  });

  it('with a version that is no number are ours, and that is said', () => {
    const { values, errors } = effectiveSettings({ policy: {}, user: { version: 'two', language: 'en' } });
    expect(values.language).toBe('en');
    expect(errors).toMatchObject([{ code: 'wrong-type', path: 'version', impact: 'nothing' }]);
  });
});

describe('hostile and broken values', () => {
  const anything = fc.oneof(
    fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom<string>(...settingKeys, 'userMayChange', '__proto__', 'constructor'),
        fc.string(),
      ),
      fc.oneof(
        fc.anything(),
        anyText,
        fc.constantFrom('en', 'panel', '<img src=x onerror=alert(1)>', '[[[['),
        fc.array(fc.oneof(fc.constantFrom<string>(...settingKeys), fc.anything())),
        fc.json(),
      ),
    ),
  );

  it('never throw, and every value in force is one its type accepts', () => {
    fc.assert(
      fc.property(anything, anything, (policy, user) => {
        const { values, origin, locked, errors } = effectiveSettings({ policy, user });
        expect(Object.keys(values)).toEqual(settingKeys);
        const { teamEntries, ...plain } = values;
        expect(effectiveSettings({ policy: plain, user: {} }).values).toEqual({ ...plain, teamEntries: [] });
        expect(teamEntries.every(({ team, id }) => team && !/^\d/.test(id))).toBe(true);
        for (const key of settingKeys) if (locked[key]) expect(origin[key]).toBe('policy');
        for (const error of errors) {
          for (const locale of ['en', 'zh-CN'] as const) {
            expect(localize(describeProblem(error), locale)).not.toMatch(
              /undefined|\[object|[\p{Cc}\p{Cf}\p{Cs}]/u,
            );
          }
        }
      }),
      manyRuns,
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('one broken key never costs another', () => {
    const good = { organizationName: 'Example', language: 'en', recentSearches: false, teamEntries: [entry] };
    const key = fc.constantFrom<SettingKey>('contactUrl', 'contactMail', 'disabledProducts', 'toolbarClick');
    fc.assert(
      fc.property(key, fc.anything(), (broken, value) => {
        const { values } = effectiveSettings({ policy: { ...good, [broken]: value }, user: {} });
        const { teamEntries, ...rest } = good;
        expect(values).toMatchObject(rest);
        expect(values.teamEntries.map(({ id }) => id)).toEqual(teamEntries.map(({ id }) => id));
      }),
    );
  });

  it('stop at no cycle', () => {
    const cycle: Record<string, unknown> = { language: 'en' };
    cycle.teamEntries = [cycle];
    cycle.cycle = cycle;
    expect(faults(cycle)).toContain('policy: unknown-key at cycle');
  });

  it('of 10 MB are one message each', () => {
    const large = 'x'.repeat(10_000_000);
    expect(
      faults({ organizationName: large, contactUrl: large, language: large, teamEntries: large }),
    ).toEqual([
      'policy: too-long at organizationName',
      'policy: too-long at contactUrl',
      'policy: not-json-text at teamEntries',
      'policy: not-one-of at language',
    ]);
    const [error] = effectiveSettings({ policy: { language: large }, user: {} }).errors;
    expect(error && describeProblem(error).en.length).toBeLessThan(200);
  });

  it('10,000 unknown keys are counted, not listed', () => {
    const junk = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`x${index}`, index]));
    const { values, errors } = effectiveSettings({ policy: { ...junk, language: 'en' }, user: {} });
    expect(values.language).toBe('en');
    expect(errors).toHaveLength(101);
    expect(errors.at(-1)).toMatchObject({ code: 'more-problems', params: { count: 9_900 } });
  });

  it('leave the official text untouched', () => {
    const before = JSON.stringify(officialFaq);
    const impostors = officialFaq.entries.map(({ id }) => ({ id, question: 'Mine', answer: 'Mine' }));
    const { values } = effectiveSettings({ policy: { teamEntries: impostors }, user: {} });
    expect(values.teamEntries).toEqual([]);
    expect(JSON.stringify(officialFaq)).toBe(before);
  });
});
