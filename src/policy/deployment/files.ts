import { macosChromium, macosFirefox } from './configuration-profile';
import { chromiumInstallFile, chromiumSettingsFile, firefoxPoliciesFile } from './json-policies';
import { regFileBytes, windowsChromium, windowsFirefox } from './registry';
import type { RollOut } from './roll-out';

/** Every policy file of a roll-out by its name: text, or bytes where the format is not UTF-8. */
export function policyFiles(rollOut: RollOut): Readonly<Record<string, string | Uint8Array>> {
  return {
    'linux-chrome-install.json': chromiumInstallFile(rollOut, 'chrome'),
    'linux-edge-install.json': chromiumInstallFile(rollOut, 'edge'),
    'linux-settings.json': chromiumSettingsFile(rollOut),
    'firefox-policies.json': firefoxPoliciesFile(rollOut),
    'windows-chrome.reg': regFileBytes(windowsChromium(rollOut, 'chrome')),
    'windows-edge.reg': regFileBytes(windowsChromium(rollOut, 'edge')),
    'windows-firefox.reg': regFileBytes(windowsFirefox(rollOut)),
    'macos-chrome.mobileconfig': macosChromium(rollOut, 'chrome'),
    'macos-edge.mobileconfig': macosChromium(rollOut, 'edge'),
    'macos-firefox.mobileconfig': macosFirefox(rollOut),
  };
}
