/** Files for the Windows registry; what they leave to a merge stands beside them as one line of JSON. */
import { unsignedPreference } from './firefox';
import { groupPolicyValue } from './group-policy-value';
import {
  regFileBytes,
  windowsChromium,
  windowsChromiumRemoval,
  windowsFirefox,
  windowsFirefoxRemoval,
} from './registry';
import { chromiumInstall, firefoxInstall } from './sources';
import { chromiumSources, type Files, ringFolder, type TargetRollOut } from './target';

/** `.reg` files to apply and to remove, and the values of `ExtensionSettings` and `Preferences` to be merged. */
export function windowsFiles(rollOut: TargetRollOut): Files {
  const folder = ringFolder('windows', rollOut);
  const { firefox, settings } = rollOut;
  const files: Record<string, string | Uint8Array> = {};
  for (const { browser, source } of chromiumSources(rollOut)) {
    files[`${folder}${browser}.reg`] = regFileBytes(windowsChromium(source, browser, settings));
    files[`${folder}${browser}-extension-settings.json`] = groupPolicyValue(
      source.id,
      chromiumInstall(source, browser, rollOut.minimumVersion),
    );
    files[`windows/remove/${browser}.reg`] = regFileBytes(windowsChromiumRemoval(source, browser));
  }
  if (firefox) {
    const trustsWindows = rollOut.certificateAuthority !== undefined;
    files[`${folder}firefox.reg`] = regFileBytes(windowsFirefox(firefox, settings, trustsWindows));
    files[`${folder}firefox-extension-settings.json`] = groupPolicyValue(firefox.id, firefoxInstall(firefox));
    files['windows/remove/firefox.reg'] = regFileBytes(windowsFirefoxRemoval(firefox));
    if (rollOut.firefoxUnsigned)
      files['windows/firefox-preferences.json'] = `${JSON.stringify(unsignedPreference)}\n`;
  }
  return files;
}
