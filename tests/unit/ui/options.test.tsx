// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { effectiveSettings, type SettingSources } from '../../../src/policy/settings';
import { CanSee } from '../../../src/ui/options/CanSee';
import { Options } from '../../../src/ui/options/Options';
import { PageTester } from '../../../src/ui/options/PageTester';
import { PolicyChecker } from '../../../src/ui/options/PolicyChecker';
import { PolicyTable } from '../../../src/ui/options/PolicyTable';
import { Report } from '../../../src/ui/options/Report';
import { SettingControl } from '../../../src/ui/options/SettingControl';
import { renderAlone } from './render-alone';

const settings = (sources: Partial<SettingSources> = {}) =>
  effectiveSettings({ policy: undefined, user: undefined, ...sources });

describe('a setting', () => {
  const control = (
    setting: Parameters<typeof SettingControl>[0]['setting'],
    sources: Partial<SettingSources> = {},
    onChange: (changes: object) => void = () => {},
  ) => <SettingControl setting={setting} settings={settings(sources)} onChange={onChange} />;

  it.each([
    ['nobody set', {}, false, []],
    ['a policy sets', { policy: { language: 'en' } }, true, ['Set by your organization']],
    [
      'a named organization sets',
      { policy: { language: 'en', organizationName: 'Example Ltd.' } },
      true,
      ['Set by Example Ltd.'],
    ],
    [
      'a policy sets and leaves to the user',
      { policy: { language: 'en', userMayChange: ['language'] } },
      false,
      [],
    ],
  ])('that %s is locked where it cannot be changed, and only there', (_who, sources, locked, words) => {
    const alone = renderAlone(control('language', sources));
    expect(alone.control<HTMLSelectElement>('Language').disabled).toBe(locked);
    expect(alone.texts('.locked')).toEqual(words);
  });

  it('shows its value and its meaning', () => {
    const alone = renderAlone(control('language', { user: { version: 1, language: 'zh-CN' } }));
    const select = alone.control<HTMLSelectElement>('Language');
    expect(select.value).toBe('zh-CN');
    expect(alone.texts('option')).toEqual(['As the browser', 'English', '简体中文']);
    expect(document.getElementById(select.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'The language of the interface; the official text stays in English.',
    );
  });

  it('of a choice gives the chosen value', async () => {
    const onChange = vi.fn();
    const alone = renderAlone(control('toolbarClick', {}, onChange));
    await alone.does(() => {
      const select = alone.control<HTMLSelectElement>('Toolbar click opens');
      select.value = 'panel';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onChange.mock.calls).toEqual([[{ toolbarClick: 'panel' }]]);
  });

  it('of a switch is on or off', async () => {
    const onChange = vi.fn();
    const alone = renderAlone(control('recentSearches', {}, onChange));
    expect(alone.control<HTMLInputElement>('Recent searches').checked).toBe(true);
    await alone.press('Recent searches');
    expect(onChange.mock.calls).toEqual([[{ recentSearches: false }]]);
    alone.show(control('recentSearches', { user: { version: 1, recentSearches: false } }, onChange));
    expect(alone.control<HTMLInputElement>('Recent searches').checked).toBe(false);
  });

  it('of a text gives the text, and nothing where it is emptied', async () => {
    const onChange = vi.fn();
    const alone = renderAlone(control('contactMail', {}, onChange));
    for (const value of ['a@b.example', '']) {
      await alone.does(() => {
        const field = alone.control<HTMLInputElement>('Contact mail');
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    }
    expect(onChange.mock.calls).toEqual([[{ contactMail: 'a@b.example' }], [{ contactMail: undefined }]]);
  });

  it('of a list adds what is ticked and takes out what is not', async () => {
    const onChange = vi.fn();
    const user = { version: 1, disabledProducts: ['isi', 'kms'] };
    const alone = renderAlone(control('disabledProducts', { user }, onChange));
    const ticked = [...alone.controls()].filter(([, one]) => (one as HTMLInputElement).checked);
    expect(ticked.map(([name]) => name)).toEqual(['KMS', 'ISI']);
    await alone.press('ECS');
    await alone.press('KMS');
    expect(onChange.mock.calls).toEqual([
      [{ disabledProducts: ['isi', 'kms', 'ecs'] }],
      [{ disabledProducts: ['isi'] }],
    ]);
    expect(alone.texts('legend')).toEqual(['Products switched off']);
    alone.show(control('disabledProducts', { policy: { disabledProducts: ['kms'] } }));
    expect(alone.all('input:not(:disabled)')).toEqual([]);
  });
});

describe('the table of what is in force', () => {
  const policy = {
    language: 'zh-CN',
    disabledProducts: ['isi', 'kms'],
    teamEntries: [{ id: 'vpn-access', question: 'Who may use VPN?', answer: 'Ask first.' }],
    userMayChange: ['language'],
    contactMail: 'nobody',
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

  it.each([
    ['waiting', 'Waiting for the browser to say whether there is a policy.'],
    ['present', 'An administrator’s policy is in force.'],
    ['absent', 'No policy: nothing is managed by an administrator.'],
    ['silent', 'The browser did not say whether there is a policy; the last known one is used.'],
  ] as const)('says of a policy that is %s what that means', (state, words) => {
    expect(renderAlone(<PolicyTable settings={settings()} policy={state} />).texts('section > p')).toEqual([
      words,
    ]);
  });

  it.each([
    ['language', 'en', 'you'],
    ['disabledProducts', 'isi, kms', 'policy locked'],
    ['teamEntries', '1', 'policy locked'],
    ['recentSearches', 'true', 'default'],
    ['contactUrl', 'none', 'default'],
  ])('gives %s with value, origin and lock: %s, %s', (key, value, origin) => {
    const alone = renderAlone(table({ policy, user: { version: 1, language: 'en' } }));
    expect(row(alone, key)).toEqual([value, origin.replace(' ', '')]);
  });

  it('names every problem by its path, and has no heading for none', () => {
    const alone = renderAlone(table({ policy }));
    expect(alone.texts('h3')).toEqual(['1 problem']);
    expect(alone.texts('.problems li')).toEqual([
      expect.stringMatching(/^contactMail “nobody” is not a mail/),
    ]);
    alone.show(table({ policy: 'none' }));
    expect(alone.texts('.problems code')).toEqual(['whole policy']);
    alone.show(table());
    expect(alone.all('h3, .problems')).toEqual([]);
  });
});

describe('the policy checker', () => {
  const label = 'Policy (JSON)';
  const checker = () => renderAlone(<PolicyChecker extensionId="abcdefghijklmnopabcdefghijklmnop" />);

  it('says nothing while nothing is asked', async () => {
    const alone = checker();
    await alone.type(label, '  ');
    expect(alone.texts('[aria-live=polite]:not(.toast)')).toEqual(['']);
  });

  it('finds a good policy good, key by key and line by line', async () => {
    const alone = checker();
    await alone.type(label, '{\n  "language": "en",\n  "recentSearches": false\n}');
    expect(alone.texts('ul.plain li')).toEqual(['language – good line 2', 'recentSearches – good line 3']);
    expect(alone.texts('.fine')).toEqual(['No problem found.']);
    expect(alone.all('.problems')).toEqual([]);
  });

  it('names what is wrong, where, and what becomes of it', async () => {
    const alone = checker();
    await alone.type(label, '{\n  "langage": "en",\n  "contactMail": "nobody"\n}');
    expect(alone.texts('ul.plain li')).toEqual(['langage – unknown line 2', 'contactMail – not used line 3']);
    expect(alone.texts('h3')).toEqual(['What it sets', '2 problems']);
    expect(alone.texts('.problems li')).toEqual([
      expect.stringMatching(/^langage .*Did you mean “language”\?.* line 2$/),
      expect.stringMatching(/^contactMail .* line 3$/),
    ]);
    expect(alone.all('.fine')).toEqual([]);
  });

  it('says where a text is no JSON', async () => {
    const alone = checker();
    await alone.type(label, '{\n  "language": \n}');
    expect(alone.texts('.problems li')).toEqual([expect.stringMatching(/line 3$/)]);
    expect(alone.all('ul.plain, .fine')).toEqual([]);
  });
});

describe('the page tester', () => {
  const tester = () => renderAlone(<PageTester faq={officialFaq} onCopyText={async () => {}} />);

  it('says nothing of nothing, and that a foreign page gets nothing', async () => {
    const alone = tester();
    expect(alone.all('.report, [aria-live] p')).toEqual([]);
    await alone.type('Address', 'https://example.com/');
    expect(alone.texts('[aria-live] p')).toEqual([
      'This is no console page we know: nothing would be shown.',
    ]);
    expect(alone.texts('pre')).toEqual([expect.stringMatching(/detected: nothing$/)]);
  });

  it('shows what would be shown there, and a report without what is somebody’s own', async () => {
    const alone = tester();
    await alone.type(
      'Address',
      ' https://ecs.console.aliyun.com/securityGroup/region/eu-central-1?groupId=sg-secret123 ',
    );
    expect(alone.texts('[aria-live] p')).toEqual([
      'ECS › Security groups · eu-central-1 – Germany (Frankfurt)',
    ]);
    expect(alone.texts('.tester-entries li')[0]).toMatch(/^\d\.\d .+ because: /);
    const report = alone.find('pre').textContent ?? '';
    expect(report).toContain('"task":"security-groups"');
    expect(report).not.toContain('secret123');
  });
});

describe('what it can see', () => {
  const props = {
    permissions: ['storage', 'contextMenus', 'somethingNew'],
    sites: ['https://ecs.console.aliyun.com/*', 'https://oss.console.aliyun.com/*'],
    contentSecurityPolicy: "default-src 'none'",
    warnings: ['Read and change your data on some sites'],
  };

  it('is the built manifest, each permission with its reason', () => {
    const alone = renderAlone(<CanSee {...props} />);
    expect(alone.texts('dt')).toEqual(props.permissions);
    expect(alone.texts('dd')).toEqual([
      expect.stringMatching(/^Keeps settings/),
      expect.stringMatching(/^Adds “Search the FAQ”/),
      '',
    ]);
    expect(alone.texts('summary')[0]).toBe('2 address patterns on which it runs');
    expect(alone.texts('.code-list li')).toEqual(props.sites);
    expect(alone.texts('details:last-child p')).toEqual(["default-src 'none'"]);
  });

  it('quotes the browser’s own warning, and says where the browser tells none', () => {
    const alone = renderAlone(<CanSee {...props} />);
    expect(alone.texts('ul:not(.code-list) li')).toEqual(['“Read and change your data on some sites”']);
    alone.show(<CanSee {...props} warnings={[]} />);
    expect(alone.all('ul:not(.code-list)')).toEqual([]);
    expect(alone.texts('p')).toContain(
      'This browser does not tell an extension its own warning. It names the sites listed below, for which it asks access.',
    );
  });
});

describe('a report', () => {
  const report = (onCopyText: (text: string) => Promise<void>) => (
    <Report title="Title" hint="Hint" text="All of it" action="Copy it" onCopyText={onCopyText} />
  );

  it('copies exactly what was read', async () => {
    const onCopyText = vi.fn(async () => {});
    const alone = renderAlone(report(onCopyText));
    expect(alone.texts('pre')).toEqual(['All of it']);
    await alone.press('Copy it');
    expect(onCopyText).toHaveBeenCalledExactlyOnceWith('All of it');
    expect(alone.status()).toBe('Copied');
  });

  it('says so where the browser refuses', async () => {
    const alone = renderAlone(report(() => Promise.reject(new Error('refused'))));
    await alone.press('Copy it');
    expect(alone.status()).toMatch(/^The browser refused to copy/);
  });
});

it('the options have all of it on one page, and forget recent searches by one press', async () => {
  const onForgetRecents = vi.fn(async () => {});
  const onChange = vi.fn();
  const alone = renderAlone(
    <Options
      faq={officialFaq}
      contacts={[]}
      settings={settings()}
      policy="absent"
      canSee={{ permissions: [], sites: [], contentSecurityPolicy: '', warnings: [] }}
      diagnostics="extension: 1.0.0"
      extensionId="abcdefghijklmnopabcdefghijklmnop"
      onChange={onChange}
      onForgetRecents={onForgetRecents}
      onCopyText={async () => {}}
    />,
  );
  expect(alone.texts('h2')).toEqual([
    'Your choices',
    'What this extension can see',
    'Settings in force',
    'Policy checker',
    'Page tester',
    'Diagnostics',
  ]);
  expect(alone.texts('.setting > label, legend')).toHaveLength(7);
  expect(alone.texts('pre')).toEqual(['extension: 1.0.0']);
  await alone.press('Forget recent searches');
  expect(onForgetRecents).toHaveBeenCalledOnce();
  expect(alone.status()).toBe('Recent searches forgotten');
  await alone.press('Recent searches');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ recentSearches: false });
});
