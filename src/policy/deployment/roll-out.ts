/** What an administrator rolls out: which package, from where, with which settings. */
import { declarations, settingKeys, userMayChange } from '../schema';

/** One roll-out, the same for every browser and system. */
export interface RollOut {
  /** The extension's ids in Chromium-based browsers and in Firefox. */
  readonly chromiumId: string;
  readonly firefoxId: string;
  /** The folder from which browsers fetch packages and update manifests, ending in a slash. */
  readonly baseUrl: string;
  /** Plain JSON, keys as in `declarations`, plus `userMayChange`. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Chromium-based browsers whose policies stand in different places. */
export type ChromiumBrowser = 'chrome' | 'edge' | 'chromium';

/** One extension's part of `ExtensionSettings`: texts and switches. */
export type InstallSettings = Readonly<Record<string, string | boolean>>;

/** https://chromeenterprise.google/policies/#ExtensionSettings */
export function chromiumInstall({ baseUrl }: RollOut, browser: ChromiumBrowser): InstallSettings {
  return {
    installation_mode: 'force_installed',
    update_url: new URL('updates.xml', baseUrl).href,
    // Without it the browser installs once and never updates.
    override_update_url: true,
    ...(browser === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' }),
  };
}

/** https://mozilla.github.io/policy-templates/#extensionsettings */
export function firefoxInstall({ baseUrl }: RollOut): InstallSettings {
  return {
    installation_mode: 'force_installed',
    install_url: new URL('faq-in-context.xpi', baseUrl).href,
    update_url: new URL('updates.json', baseUrl).href,
  };
}

/** Every key with its example, as the files of the guide show them. */
export const exampleRollOut: RollOut = {
  chromiumId: 'abcdefghijklmnopabcdefghijklmnop',
  firefoxId: 'faq-in-context@faq-in-context.example',
  baseUrl: 'https://files.example.com/faq/',
  settings: {
    ...Object.fromEntries(settingKeys.map((key) => [key, declarations[key].example])),
    [userMayChange.key]: userMayChange.example,
  },
};
