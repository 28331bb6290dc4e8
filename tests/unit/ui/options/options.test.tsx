// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { officialFaq } from '../../../../src/faq/official';
import { effectiveSettings } from '../../../../src/policy/settings';
import { CanSee } from '../../../../src/ui/options/CanSee';
import { Keys } from '../../../../src/ui/options/Keys';
import { Options } from '../../../../src/ui/options/Options';
import { PageTester } from '../../../../src/ui/options/PageTester';
import { Report } from '../../../../src/ui/options/Report';
import { WrongPage } from '../../../../src/ui/options/WrongPage';
import { renderAlone } from '../render-alone';

describe('the page tester', () => {
  const tester = () => renderAlone(<PageTester faq={officialFaq} />);

  it('says nothing of nothing, and that a foreign page gets nothing', async () => {
    const alone = tester();
    expect(alone.all('[aria-live] p')).toEqual([]);
    await alone.type('Address', 'https://example.com/');
    expect(alone.texts('[aria-live] p')).toEqual([
      'This is no console page we know: nothing would be shown.',
    ]);
  });

  it('shows what would be shown there', async () => {
    const alone = tester();
    await alone.type(
      'Address',
      ' https://ecs.console.aliyun.com/securityGroup/region/eu-central-1?groupId=sg-secret123 ',
    );
    expect(alone.texts('[aria-live] p')).toEqual([
      'ECS › Security groups · eu-central-1 – Germany (Frankfurt)',
    ]);
    expect(alone.texts('.tester-entries li')[0]).toMatch(/^\d\.\d .+ because: /);
  });
});

describe('the report of a wrong page', () => {
  const label = 'Address of the wrong page';

  it('is there once there is an address', async () => {
    const alone = renderAlone(<WrongPage onCopyText={async () => {}} />);
    expect(alone.all('pre, button')).toEqual([]);
    await alone.type(label, 'https://example.com/');
    expect(alone.texts('pre')).toEqual([expect.stringMatching(/detected: nothing$/)]);
  });

  it('has what was detected, and nothing that is somebody’s own', async () => {
    const onCopyText = vi.fn(async () => {});
    const alone = renderAlone(<WrongPage onCopyText={onCopyText} />);
    await alone.type(
      label,
      ' https://ecs.console.aliyun.com/securityGroup/region/eu-central-1?groupId=sg-secret123 ',
    );
    const report = alone.find('pre').textContent ?? '';
    expect(report).toContain('"task":"security-groups"');
    expect(report).not.toContain('secret123');
    await alone.press('Copy the redacted address');
    expect(onCopyText).toHaveBeenCalledExactlyOnceWith(report);
  });
});

it('the keys are those that the browser has for the commands, and those that are fixed', () => {
  const alone = renderAlone(<Keys shortcuts={{ panel: 'Alt+Shift+S', popup: '', questionnaire: '' }} />);
  expect(alone.texts('dl > div').slice(0, 4)).toEqual([
    'not setSearch the FAQ',
    'Alt+Shift+SOpen the side panel',
    'not setAnswer a questionnaire',
    'Ctrl K · ⌘KGo to the search, on every surface',
  ]);
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
    <Report id="report" title="Title" hint="Hint" text="All of it" action="Copy it" onCopyText={onCopyText} />
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

it('the options have four parts, and forget recent searches by one press', async () => {
  const onForgetRecents = vi.fn(async () => {});
  const onChange = vi.fn();
  const alone = renderAlone(
    <Options
      faq={officialFaq}
      contacts={[]}
      settings={effectiveSettings({ policy: undefined, user: undefined })}
      policy="absent"
      library={{ state: 'none', entries: 0, clashes: [] }}
      canSee={{ permissions: [], sites: [], contentSecurityPolicy: '', warnings: [] }}
      shortcuts={{ panel: 'Alt+Shift+S', popup: 'Alt+Shift+F', questionnaire: '' }}
      diagnostics="extension: 1.0.0"
      extensionId="abcdefghijklmnopabcdefghijklmnop"
      today="2026-11-26"
      onChange={onChange}
      onForgetRecents={onForgetRecents}
      onCopyText={async () => {}}
    />,
  );
  const outline = alone
    .all('.part')
    .map((part) => [
      part.querySelector('h2')?.textContent,
      ...[...part.querySelectorAll('h3')].map((heading) => heading.textContent),
    ]);
  expect(outline).toEqual([
    ['General'],
    ['Privacy', 'What this extension can see'],
    ['For administrators', 'Settings in force', 'Policy checker', 'Page tester'],
    ['Help', 'Keys', 'Something does not work?', 'Wrong page detected?'],
  ]);
  expect(alone.texts('nav a')).toEqual(outline.map(([title]) => title));
  for (const link of alone.all('nav a'))
    expect(alone.find(link.getAttribute('href') ?? '').textContent).toBe(link.textContent);
  expect(alone.texts('.setting > label, legend')).toHaveLength(7);
  expect(alone.texts('pre')).toEqual(['extension: 1.0.0']);
  await alone.press('Forget recent searches');
  expect(onForgetRecents).toHaveBeenCalledOnce();
  expect(alone.status()).toBe('Recent searches forgotten');
  await alone.press('Recent searches');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ recentSearches: false });
});
