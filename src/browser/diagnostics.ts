import { browser } from './api';
import type { LibraryFacts } from './library';
import { errorCounts } from './report-error';
import { knownPages } from './session';
import type { SettingsNow } from './settings';
import { consoleSites, hasSiteAccess } from './site-access';

export const extensionId = browser.runtime.id;

/** What the built manifest says this extension may do, and what the browser said of it. */
export async function whatItCanSee() {
  const manifest = browser.runtime.getManifest();
  const policy = manifest.content_security_policy as { extension_pages?: string } | undefined;
  return {
    permissions: manifest.permissions ?? [],
    sites: consoleSites(),
    contentSecurityPolicy: policy?.extension_pages ?? '',
    warnings: await installWarnings(manifest),
  };
}

/** Chromium words its install warning for any manifest, without a permission; Firefox has no such call. */
async function installWarnings(manifest: object): Promise<string[]> {
  const { management } = browser as unknown as {
    management?: { getPermissionWarningsByManifest?(manifest: string): Promise<string[]> };
  };
  try {
    return (await management?.getPermissionWarningsByManifest?.(JSON.stringify(manifest))) ?? [];
  } catch {
    // A browser that has the call and refuses it tells no warning, like one that has none.
    return [];
  }
}

/** So many clashes are named. */
const most = 20;

/** Everything a report needs and nothing that is somebody's own. */
export async function diagnostics(
  settings: SettingsNow,
  edition: { taken: string; sha256: string },
  library: LibraryFacts,
): Promise<string> {
  const { version } = browser.runtime.getManifest();
  const { origin, locked, errors, policy, values } = settings;
  const install = await browser.management
    ?.getSelf()
    .then(({ installType }) => installType)
    .catch(() => 'unknown');
  const lines: [string, unknown][] = [
    ['extension', version],
    ['text', `${edition.taken} ${edition.sha256.slice(0, 8)}`],
    ['browser', navigator.userAgent],
    ['interface language', browser.i18n.getUILanguage()],
    ['installed by', install],
    ['site access', (await hasSiteAccess()) ? 'yes' : 'no'],
    ['policy', policy],
    // The one value shown: a label by which a help desk compares.
    ['policy revision', values.revision || 'none'],
    ['library', library.state === 'present' ? `${library.entries} entries` : library.state],
    ...library.clashes.slice(0, most).map((id): [string, unknown] => ['in policy and library', id]),
    ...(await knownPages()).map((page): [string, unknown] => ['detected', Object.values(page).join(' ')]),
    ...Object.entries(origin).map(([key, from]): [string, unknown] => [
      key,
      `${from}${locked[key as keyof typeof locked] ? ', locked' : ''}`,
    ]),
    ...Object.entries(await errorCounts()).map(([what, count]): [string, unknown] => [
      'error',
      `${what}, ${count}×`,
    ]),
    ...errors.map((error): [string, unknown] => ['problem', `${error.source} ${error.path} ${error.code}`]),
  ];
  return lines.map(([name, value]) => `${name}: ${String(value)}`).join('\n');
}
