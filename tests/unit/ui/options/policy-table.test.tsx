// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { effectiveSettings, type SettingSources } from '../../../../src/policy/settings';
import { PolicyTable } from '../../../../src/ui/options/PolicyTable';
import { renderAlone } from '../render-alone';

const settings = (sources: Partial<SettingSources> = {}) =>
  effectiveSettings({ policy: undefined, user: undefined, ...sources });

describe('the table of what is in force', () => {
  const policy = {
    language: 'zh-CN',
    disabledProducts: ['isi', 'kms'],
    teamEntries: [{ id: 'vpn-access', question: 'Who may use VPN?', answer: 'Ask first.' }],
    userMayChange: ['language'],
    contactMail: 'nobody',
    revision: '2026-11 pilot',
  };
  const table = (sources: Partial<SettingSources> = {}) => (
    <PolicyTable settings={settings(sources)} policy="present" />
  );
  const row = (alone: ReturnType<typeof renderAlone>, key: string) => {
    const names = alone.texts('tbody code');
    const cells = alone.texts('tbody td');
    const at = 2 * names.indexOf(key);
    return cells.slice(at, at + 2);
  };

  const locked = { policy: { language: 'en' } };
  it.each([
    ['waiting', {}, ''],
    ['waiting', locked, 'The policy known last is in force until the browser tells of the present one.'],
    ['present', locked, 'An administrator’s policy is in force.'],
    ['absent', {}, 'No policy: nothing is managed by an administrator.'],
    ['silent', {}, 'The browser did not say whether there is a policy, and none was known before.'],
    ['silent', locked, 'The browser did not say whether there is a policy; the last known one is used.'],
    [
      'silent',
      { policy: { language: 'none' } },
      'The browser did not say whether there is a policy; the last known one is used.',
    ],
  ] as const)('says of a policy that is %s, after %j, what that means', (state, sources, words) => {
    const alone = renderAlone(<PolicyTable settings={settings(sources)} policy={state} />);
    expect(alone.texts('.policy-state')).toEqual([words]);
  });

  it.each([
    ['language', 'en', 'you'],
    ['disabledProducts', 'isi, kms', 'policy locked'],
    ['teamEntries', '1', 'policy locked'],
    ['recentSearches', 'true', 'default'],
    ['revision', '2026-11 pilot', 'policy locked'],
    ['contactUrl', 'none', 'default'],
  ])('gives %s with value, origin and lock: %s, %s', (key, value, origin) => {
    const alone = renderAlone(table({ policy, user: { version: 1, language: 'en' } }));
    expect(row(alone, key)).toEqual([value, origin.replace(' ', '')]);
  });

  it('names every problem by its path, above the table, and has no heading for none', () => {
    const alone = renderAlone(table({ policy }));
    expect(alone.texts('h4')).toEqual(['1 problem']);
    expect(alone.texts('.problems li')).toEqual([
      expect.stringMatching(/^contactMail “nobody” is not a mail/),
    ]);
    alone.show(table({ policy: 'none' }));
    expect(alone.texts('.problems code')).toEqual(['whole policy']);
    expect(alone.all('.problems ~ table')).toHaveLength(1);
    alone.show(table());
    expect(alone.all('h4, .problems')).toEqual([]);
  });
});
