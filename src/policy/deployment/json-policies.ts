/** Policies as JSON files: Chromium-based browsers on Linux, Firefox everywhere. */
import { type ChromiumBrowser, chromiumInstall, firefoxInstall, type RollOut } from './roll-out';

/** Merge it into the file that already has `ExtensionSettings`: Chromium replaces that policy whole, file by file. */
export function chromiumInstallFile(rollOut: RollOut, browser: ChromiumBrowser): string {
  return json({ ExtensionSettings: { [rollOut.chromiumId]: chromiumInstall(rollOut, browser) } });
}

/** May be a file of its own: Chromium merges `3rdparty` across files. */
export function chromiumSettingsFile({ chromiumId, settings }: RollOut): string {
  return json({ '3rdparty': { extensions: { [chromiumId]: settings } } });
}

/** Merge it into `policies.json`, of which Firefox reads one only. */
export function firefoxPoliciesFile(rollOut: RollOut): string {
  const { firefoxId, settings } = rollOut;
  return json({
    policies: {
      ExtensionSettings: { [firefoxId]: firefoxInstall(rollOut) },
      '3rdparty': { Extensions: { [firefoxId]: settings } },
    },
  });
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
