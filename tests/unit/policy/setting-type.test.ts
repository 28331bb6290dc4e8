import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../src/policy/problem';
import { effectiveSettings } from '../../../src/policy/settings';

const entry = { id: 'vpn', question: 'Who may use it?', answer: 'Staff.' };

function faults(policy: unknown, user?: unknown): string[] {
  return effectiveSettings({ policy, user }).errors.map(
    ({ source, code, path }) => `${source}: ${code} at ${path}`,
  );
}

describe('each key by itself', () => {
  const cases: readonly (readonly [policy: object, fault: string])[] = [
    [{ organizationName: 5 }, 'policy: wrong-type at organizationName'],
    [{ organizationName: 'x'.repeat(101) }, 'policy: too-long at organizationName'],
    [{ organizationName: 'Ex\u202Eample' }, 'policy: invisible-characters at organizationName'],
    [{ contactUrl: 'http://wiki.example' }, 'policy: not-an-address at contactUrl'],
    [{ contactUrl: 'javascript:alert(1)' }, 'policy: not-an-address at contactUrl'],
    [{ contactUrl: 'https://user:secret@wiki.example' }, 'policy: not-an-address at contactUrl'],
    [{ contactUrl: 'https:wiki.example' }, 'policy: not-an-address at contactUrl'],
    [{ contactUrl: 'mailto:nobody' }, 'policy: not-an-address at contactUrl'],
    [{ contactUrl: 'https://evil.example\\@alibabacloud.com' }, 'policy: not-an-address at contactUrl'],
    [{ contactUrl: 'https://ali\tbaba.example' }, 'policy: not-an-address at contactUrl'],
    [{ contactUrl: 'mailto:a@b.example?bcc=c@d.example' }, 'policy: not-an-address at contactUrl'],
    [{ contactUrl: 'mailto:a@b.example%0Abcc:c@d.example' }, 'policy: not-an-address at contactUrl'],
    [{ contactMail: 'a?bcc=c@b.example' }, 'policy: not-a-mail-address at contactMail'],
    [{ contactMail: 'Some One <some@one.example>' }, 'policy: not-a-mail-address at contactMail'],
    [{ contactMail: 'mailto:some@one.example' }, 'policy: not-a-mail-address at contactMail'],
    [{ teamEntries: {} }, 'policy: wrong-type at teamEntries'],
    [{ teamEntries: null }, 'policy: wrong-type at teamEntries'],
    [{ teamEntries: 'none' }, 'policy: not-json-text at teamEntries'],
    [{ teamEntries: [{ ...entry, id: '1.2' }] }, 'policy: imitates-official at teamEntries[0].id'],
    [{ disabledProducts: ['ecs', 'esc'] }, 'policy: not-one-of at disabledProducts[1]'],
    [{ disabledProducts: 'ecs' }, 'policy: not-json-text at disabledProducts'],
    [{ language: 'zh' }, 'policy: not-one-of at language'],
    [{ toolbarClick: true }, 'policy: wrong-type at toolbarClick'],
    [{ recentSearches: 'no' }, 'policy: wrong-type at recentSearches'],
    [{ recentSearches: 2 }, 'policy: wrong-type at recentSearches'],
    [{ userMayChange: ['langauge'] }, 'policy: not-one-of at userMayChange[0]'],
    [{ organisationName: 'Ex' }, 'policy: unknown-key at organisationName'],
    [JSON.parse('{"__proto__":{"language":"en"}}'), 'policy: unknown-key at __proto__'],
    [{ 'a key\u0000': 1 }, 'policy: unknown-key at ["a key\\\\u{0}"]'],
  ];

  it.each(cases)('%j is reported and the other keys hold', (policy, fault) => {
    const whole = { ...policy };
    const other = 'toolbarClick' in policy ? { language: 'en' } : { toolbarClick: 'panel' };
    expect(faults({ ...other, ...whole })).toEqual([fault]);
    expect(effectiveSettings({ policy: { ...whole, ...other }, user: {} }).values).toMatchObject(other);
  });

  const accepted: readonly (readonly [policy: object, values: object])[] = [
    [{ contactUrl: 'https://wiki.example/a?b#c' }, { contactUrl: 'https://wiki.example/a?b#c' }],
    [{ contactUrl: 'mailto:a.b+c@d.example' }, { contactUrl: 'mailto:a.b+c@d.example' }],
    [{ contactUrl: 'https://bücher.example/' }, { contactUrl: 'https://bücher.example/' }],
    [{ contactUrl: '' }, { contactUrl: '' }],
    [{ contactMail: ' a@b.example\n' }, { contactMail: 'a@b.example' }],
    [{ disabledProducts: ['ecs', 'ecs'] }, { disabledProducts: ['ecs'] }],
    [{ disabledProducts: '["ecs"]' }, { disabledProducts: ['ecs'] }],
    [{ recentSearches: 0 }, { recentSearches: false }],
    [{ recentSearches: 1 }, { recentSearches: true }],
  ];

  it.each(accepted)('%j is understood', (policy, values) => {
    expect(faults(policy)).toEqual([]);
    expect(effectiveSettings({ policy, user: {} }).values).toMatchObject(values);
  });

  it('entries as one line of JSON are understood, as the Windows registry gives them', () => {
    const policy = { teamEntries: JSON.stringify([entry]) };
    expect(effectiveSettings({ policy, user: {} }).values.teamEntries.map(({ id }) => id)).toEqual(['vpn']);
  });

  it('knows the day, to remark on reviews of entries', () => {
    const policy = { teamEntries: [{ ...entry, reviewBy: '2999-01-01' }] };
    const { errors, values } = effectiveSettings({ policy, user: {}, today: '2026-11-26' });
    expect(errors.map(({ code, path, impact }) => [code, path, impact])).toEqual([
      ['review-far-off', 'teamEntries[0].reviewBy', 'nothing'],
    ]);
    expect(values.teamEntries).toHaveLength(1);
  });

  it('names the nearest key', () => {
    const [error] = effectiveSettings({ policy: { organisationName: 'x' }, user: {} }).errors;
    expect(error && describeProblem(error).en).toBe(
      '“organisationName” is not a key of this extension. Did you mean “organizationName”? The key is ignored.',
    );
    expect(error && describeProblem(error)['zh-CN']).toBe(
      '“organisationName”不是此扩展的键。是否想写“organizationName”？该键被忽略。',
    );
  });

  it.each(['text', 7, true, []])('a policy that is %s is reported whole', (policy) => {
    expect(faults(policy)).toEqual(['policy: wrong-type at ']);
  });
});
