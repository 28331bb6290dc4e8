import { showText } from '../../faq/team/plain-text';
import { asRecord, kindOf, ownValue, pathTo } from '../../faq/team/read-value';
import type { Located } from './locate-settings';
import type { CheckReport } from './problem';

/** https://chromeenterprise.google/policies/#ExtensionSettings, https://mozilla.github.io/policy-templates/#extensionsettings */
const modes = {
  chromium: ['allowed', 'blocked', 'force_installed', 'normal_installed', 'removed'],
  firefox: ['allowed', 'blocked', 'force_installed', 'normal_installed'],
} as const;

const stores = [
  'https://clients2.google.com/service/update2/crx',
  'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
];

/** Checks what `ExtensionSettings` says of this extension, as far as a slip there keeps it from arriving. */
export function checkInstall(
  { shape, id, install }: Located,
  ids: readonly string[],
  report: CheckReport,
): void {
  if (!install || (shape !== 'chromium' && shape !== 'firefox')) return;
  const all = asRecord(install.value);
  if (!all) {
    report(install.path, 'wrong-type', { expected: 'object', found: kindOf(install.value) }, 'setting');
    return;
  }
  for (const name of new Set(id === undefined ? ids : [id, ...ids])) {
    const own = asRecord(ownValue(all, name));
    if (own) checkOwn(own, pathTo(install.path, name), shape, report);
  }
}

function checkOwn(own: object, path: string, browser: 'chromium' | 'firefox', report: CheckReport): void {
  const mode = ownValue(own, 'installation_mode');
  const at = pathTo(path, 'installation_mode');
  if (mode !== undefined && !modes[browser].some((known) => known === mode)) {
    const value = typeof mode === 'string' ? showText(mode) : kindOf(mode);
    report(at, 'install-mode', { value, allowed: modes[browser].join(', ') }, 'setting');
  }
  if (mode !== 'force_installed' && mode !== 'normal_installed') return;
  const field = browser === 'firefox' ? 'install_url' : 'update_url';
  const address = ownValue(own, field);
  if (typeof address !== 'string') report(path, 'no-install-address', { field }, 'setting');
  else if (
    browser === 'chromium' &&
    !stores.includes(address) &&
    ownValue(own, 'override_update_url') !== true
  ) {
    report(path, 'never-updated', {}, 'nothing');
  }
}
