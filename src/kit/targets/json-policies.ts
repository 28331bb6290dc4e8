/** Policies as JSON files: Chromium-based browsers on Linux, Firefox everywhere. */
import {
  type ChromiumBrowser,
  type ChromiumSource,
  chromiumInstall,
  type FirefoxSource,
  firefoxInstall,
  type InstallSettings,
} from './sources';
import { json, type Settings } from './target';

/** Merge it into the file that already has `ExtensionSettings`: Chromium replaces that policy whole, file by file. */
export function chromiumInstallFile(source: ChromiumSource, browser: ChromiumBrowser): string {
  return json({ ExtensionSettings: { [source.id]: chromiumInstall(source, browser) } });
}

/** May be a file of its own: Chromium merges `3rdparty` across files. */
export function chromiumSettingsFile({ id }: ChromiumSource, settings: Settings): string {
  return json({ '3rdparty': { extensions: { [id]: settings } } });
}

/** Merge it into `policies.json`, of which Firefox reads one only. */
export function firefoxPoliciesFile(source: FirefoxSource, settings: Settings): string {
  return json({
    policies: {
      ExtensionSettings: { [source.id]: firefoxInstall(source) },
      '3rdparty': { Extensions: { [source.id]: settings } },
    },
  });
}

/** The value of the policy `ExtensionSettings` as Group Policy and MDM take it: one line, to be merged into theirs. */
export function groupPolicyValue(id: string, install: InstallSettings): string {
  return `${JSON.stringify({ [id]: install })}\n`;
}
