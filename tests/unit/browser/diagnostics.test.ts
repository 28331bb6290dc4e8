import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SettingsNow } from '../../../src/browser/settings';
import { effectiveSettings } from '../../../src/policy/settings';

vi.stubGlobal('navigator', { userAgent: 'Test/1' });
const session: Record<string, unknown> = {
  'page:7': {
    token: 'secret-token',
    page: { product: 'ecs', task: 'instances', region: 'cn-beijing', site: 'china' },
  },
  'page:8': { token: 'secret-token', page: { product: 'ram', site: 'partner' } },
  'page:9': { token: 'secret-token', page: { product: 'kms', task: 'keys', site: 'china' } },
  errors: { 'pinning a page: QuotaExceededError': 3 },
};
const browser = {
  runtime: {
    id: 'own-id',
    getManifest: () => ({
      version: '1.2.3',
      permissions: ['storage'],
      content_scripts: [{ matches: ['https://a/*'] }],
      content_security_policy: { extension_pages: "default-src 'none'" },
    }),
  },
  tabs: {
    query: async () => [
      { id: 7, incognito: false },
      { id: 8, incognito: false },
      { id: 9, incognito: true },
    ],
  },
  i18n: { getUILanguage: () => 'de' },
  permissions: { getAll: vi.fn() },
  management: undefined as Record<string, unknown> | undefined,
  storage: { session: { get: async (key: string | null) => (key ? { [key]: session[key] } : session) } },
};
vi.mock('wxt/browser', () => ({ browser }));

const { diagnostics, extensionId, whatItCanSee } = await import('../../../src/browser/diagnostics');

const policy = { language: 'zh-CN', toolbarClick: 'sideways', revision: '2026-11 pilot' };
const settings = {
  ...effectiveSettings({ policy, user: { recentSearches: false } }),
  policy: 'present',
} as SettingsNow;
const noLibrary = { state: 'none', entries: 0, clashes: [] } as const;
const edition = { taken: '2026-01-02', sha256: '0123456789abcdef' };

beforeEach(() => {
  browser.management = undefined;
  browser.permissions.getAll.mockResolvedValue({ origins: ['https://a/*'] });
});

describe('the diagnostics', () => {
  it('say what a report needs, line by line, and nothing that is somebody’s own', async () => {
    browser.management = { getSelf: async () => ({ installType: 'admin' }) };
    const text = await diagnostics(settings, edition, noLibrary);
    for (const line of [
      'extension: 1.2.3',
      'text: 2026-01-02 01234567',
      'browser: Test/1',
      'interface language: de',
      'installed by: admin',
      'site access: yes',
      'policy: present',
      'policy revision: 2026-11 pilot',
      'detected: ecs instances cn-beijing china',
      'detected: ram partner',
      'error: pinning a page: QuotaExceededError, 3×',
      'language: policy, locked',
      'recentSearches: user',
      'toolbarClick: default',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).toMatch(/^problem: policy toolbarClick \S+$/m);
    expect(text).not.toContain('secret-token');
    expect(text).not.toContain('kms');
    expect(text).not.toContain('zh-CN');
  });

  it.each([
    [{ state: 'none', entries: 0, clashes: [] }, 'library: none'],
    [{ state: 'unusable', entries: 0, clashes: [] }, 'library: unusable'],
    [
      { state: 'present', entries: 9_000, clashes: ['vpn', 'lunch'] },
      'library: 9000 entries\nin policy and library: vpn\nin policy and library: lunch',
    ],
  ] as const)('name the library of the package: %j', async (library, lines) => {
    expect(await diagnostics(settings, edition, library)).toContain(`\n${lines}\n`);
  });

  it('say what they can where the browser tells less', async () => {
    browser.permissions.getAll.mockResolvedValue({ origins: [] });
    expect(await diagnostics(settings, edition, noLibrary)).toMatch(
      /^installed by: undefined\nsite access: no$/m,
    );
    browser.management = { getSelf: () => Promise.reject(new Error('no')) };
    expect(await diagnostics(settings, edition, noLibrary)).toMatch(/^installed by: unknown$/m);
  });
});

describe('what the extension may do', () => {
  const seen = {
    permissions: ['storage'],
    sites: ['https://a/*'],
    contentSecurityPolicy: "default-src 'none'",
  };

  it.each<[string, Record<string, unknown> | undefined, string[]]>([
    ['tells the browser’s warnings', { getPermissionWarningsByManifest: async () => ['Read a'] }, ['Read a']],
    ['tells none where the browser has no such call', {}, []],
    ['tells none where the browser has no management', undefined, []],
    [
      'tells none where the browser refuses',
      { getPermissionWarningsByManifest: () => Promise.reject(new Error('no')) },
      [],
    ],
  ])('stands in the built manifest, and %s', async (_how, management, warnings) => {
    browser.management = management;
    expect(await whatItCanSee()).toEqual({ ...seen, warnings });
    expect(extensionId).toBe('own-id');
  });

  it('asks for the warnings of exactly that manifest', async () => {
    const getPermissionWarningsByManifest = vi.fn(async (_manifest: string) => []);
    browser.management = { getPermissionWarningsByManifest };
    await whatItCanSee();
    expect(JSON.parse(getPermissionWarningsByManifest.mock.calls[0]?.[0] ?? '')).toEqual(
      browser.runtime.getManifest(),
    );
  });

  it('is nothing where the manifest says nothing', async () => {
    const manifest = vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1' } as never);
    expect(await whatItCanSee()).toEqual({
      permissions: [],
      sites: [],
      contentSecurityPolicy: '',
      warnings: [],
    });
    manifest.mockRestore();
  });
});
