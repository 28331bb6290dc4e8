import { describe, expect, it } from 'vitest';
import { describeCheckProblem } from '../../../../src/policy/check';
import { check, chromium, chromiumId, faults, firefox, firefoxId, good } from '../policies';

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

  it('says which address is missing, and what comes of it', () => {
    const told = (own: object) => {
      const { problems } = check({ ...chromium(good), ExtensionSettings: { [chromiumId]: own } });
      return problems.map(({ code, params, impact }) => [code, params, impact]);
    };
    const forced = { installation_mode: 'force_installed' };
    expect(told(forced)).toEqual([['no-install-address', { field: 'update_url' }, 'setting']]);
    expect(told({ ...forced, update_url: 'https://x.example/u.xml' })).toEqual([
      ['never-updated', {}, 'nothing'],
    ]);
  });

  it('names the value that is no mode, and those that are', () => {
    const words = [broken, { installation_mode: 5 }].map((own) => {
      const [problem] = check({ ExtensionSettings: { ours: own } }, { ids: ['ours'] }).problems;
      return problem && describeCheckProblem(problem).en;
    });
    const rest =
      ' is not one of: allowed, blocked, force_installed, normal_installed, removed. The browser then rejects the whole of ExtensionSettings. The key is ignored.';
    expect(words).toEqual([`“forced”${rest}`, `“number”${rest}`]);
  });
});
