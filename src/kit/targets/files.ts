import { macosChromium, macosFirefox } from './configuration-profile';
import {
  chromiumInstallFile,
  chromiumSettingsFile,
  firefoxPoliciesFile,
  groupPolicyValue,
} from './json-policies';
import { regFileBytes, windowsChromium, windowsFirefox } from './registry';
import type { RollOut } from './roll-out';
import { chromiumInstall, firefoxInstall } from './sources';
import { readableValue } from './target';

/**
 * Every policy file of a roll-out by its name: text, or bytes where the format is not UTF-8. Texts of the settings are
 * written as the extension reads them, without invisible characters.
 */
export function policyFiles(rollOut: RollOut): Readonly<Record<string, string | Uint8Array>> {
  const settings = readableValue(rollOut.settings) as RollOut['settings'];
  const { firefox } = rollOut;
  // The kit writes the organization's own; this tool knows none.
  const owner = {
    identifier: 'com.example',
    organization: String(settings.organizationName ?? ''),
    settings,
  };
  const files: Record<string, string | Uint8Array> = {};
  for (const browser of ['chrome', 'edge'] as const) {
    const source = rollOut[browser];
    if (!source) continue;
    files[`linux-${browser}-install.json`] = chromiumInstallFile(source, browser);
    files[`linux-${browser}-settings.json`] = chromiumSettingsFile(source, settings);
    files[`windows-${browser}.reg`] = regFileBytes(windowsChromium(source, browser, settings));
    files[`windows-${browser}-extension-settings.json`] = groupPolicyValue(
      source.id,
      chromiumInstall(source, browser),
    );
    files[`macos-${browser}.mobileconfig`] = macosChromium(source, browser, owner);
  }
  if (firefox) {
    files['firefox-policies.json'] = firefoxPoliciesFile(firefox, settings);
    files['windows-firefox.reg'] = regFileBytes(windowsFirefox(firefox, settings));
    files['windows-firefox-extension-settings.json'] = groupPolicyValue(firefox.id, firefoxInstall(firefox));
    files['macos-firefox.mobileconfig'] = macosFirefox(firefox, owner);
  }
  return files;
}
