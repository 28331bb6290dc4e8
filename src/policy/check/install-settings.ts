import { showText } from '../../values/plain-text';
import { readRecord } from '../../values/read';
import { asRecord, type DataRecord, kindOf, pathTo } from '../../values/value';
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
  const all = readRecord(install.value, { path: install.path, report, impact: 'setting' });
  if (!all) return;
  for (const name of new Set(id === undefined ? ids : [id, ...ids])) {
    const own = Object.hasOwn(all, name) && asRecord(all[name]);
    if (own) checkOwn(own, pathTo(install.path, name), shape, report);
  }
}

function checkOwn(own: DataRecord, path: string, browser: 'chromium' | 'firefox', report: CheckReport): void {
  const mode = own.installation_mode;
  if (mode !== undefined && !modes[browser].some((known) => known === mode)) {
    const value = typeof mode === 'string' ? showText(mode) : kindOf(mode);
    report({
      path: pathTo(path, 'installation_mode'),
      code: 'install-mode',
      params: { value, allowed: modes[browser].join(', ') },
      impact: 'setting',
    });
  }
  if (mode !== 'force_installed' && mode !== 'normal_installed') return;
  const field = browser === 'firefox' ? 'install_url' : 'update_url';
  const address = own[field];
  if (typeof address !== 'string') {
    report({ path, code: 'no-install-address', params: { field }, impact: 'setting' });
  } else if (browser === 'chromium' && !stores.includes(address) && own.override_update_url !== true) {
    report({ path, code: 'never-updated', params: {}, impact: 'nothing' });
  }
}
