/**
 * Policies for the Windows registry, as the text of `.reg` files. Write them with `regFileBytes`: regedit takes
 * UTF-16LE with a byte order mark.
 *
 * No file sets `ExtensionSettings`. It is one policy for all extensions: a value takes the place of the value that is
 * there, and a subkey hides it, because Chromium lets keys win over values of the same name
 * (`RegistryDict::ConvertToJSON` in components/policy/core/common/registry_dict.cc). It is merged by hand.
 */
import { utf16 } from '../bytes';
import type { ChromiumBrowser, ChromiumSource, FirefoxSource } from './sources';
import type { Settings } from './target';

/** Below `SOFTWARE\\Policies`. */
export const vendors: Readonly<Record<ChromiumBrowser, string>> = {
  chrome: 'Google\\Chrome',
  edge: 'Microsoft\\Edge',
};

const policies = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';

type RegKey = readonly [key: string, lines: readonly string[]];

/** A name in the list of forced extensions that is unlikely to be taken: any number will do, gaps too. */
export const listItem = '7351';

/** What that list holds for an extension. */
export function forcedItem({ id, updateUrl }: ChromiumSource): string {
  return `${id};${updateUrl}`;
}

/**
 * Carries the settings in a Chromium-based browser, and force-installs the extension from a store by adding to the
 * list of forced extensions. A hosted package would never be updated by that list, see `groupPolicyValue`.
 */
export function windowsChromium(
  source: ChromiumSource,
  browser: ChromiumBrowser,
  settings: Settings,
): string {
  const root = `${policies}\\${vendors[browser]}`;
  const item = `${quoted(listItem)}=${quoted(forcedItem(source))}`;
  const forced: readonly RegKey[] = source.fromStore ? [[`${root}\\ExtensionInstallForcelist`, [item]]] : [];
  return regFile([...forced, [`${root}\\3rdparty\\extensions\\${source.id}\\policy`, values(settings)]]);
}

/**
 * Carries the settings in Firefox; see `groupPolicyValue` for the installation.
 * @param trustsWindows Firefox is to trust the authorities that Windows trusts.
 */
export function windowsFirefox({ id }: FirefoxSource, settings: Settings, trustsWindows = false): string {
  const root = `${policies}\\Mozilla\\Firefox`;
  const trust: readonly RegKey[] = trustsWindows
    ? [[`${root}\\Certificates`, ['"ImportEnterpriseRoots"=dword:00000001']]]
    : [];
  return regFile([...trust, [`${root}\\3rdparty\\Extensions\\${id}`, values(settings)]]);
}

/** Takes the settings away again, and our item of the list of forced extensions. */
export function windowsChromiumRemoval({ id, fromStore }: ChromiumSource, browser: ChromiumBrowser): string {
  const root = `${policies}\\${vendors[browser]}`;
  const forced: readonly RegKey[] = fromStore
    ? [[`${root}\\ExtensionInstallForcelist`, [`${quoted(listItem)}=-`]]]
    : [];
  return regFile([...forced, [`-${root}\\3rdparty\\extensions\\${id}`, []]]);
}

/** The same for Firefox. */
export function windowsFirefoxRemoval({ id }: FirefoxSource): string {
  return regFile([[`-${policies}\\Mozilla\\Firefox\\3rdparty\\Extensions\\${id}`, []]]);
}

/** The bytes of a `.reg` file. */
export function regFileBytes(text: string): Uint8Array {
  return utf16(`\uFEFF${text}`);
}

function regFile(keys: readonly RegKey[]): string {
  const blocks = keys.map(([key, lines]) => [`[${key}]`, ...lines, ''].join('\r\n'));
  return ['Windows Registry Editor Version 5.00', '', ...blocks, ''].join('\r\n');
}

/** A value of the registry, named as PowerShell names its kinds. */
export interface RegistryEntry {
  readonly name: string;
  readonly kind: 'String' | 'DWord';
  readonly value: string | number;
}

/** Switches as DWORD, texts as they are, lists as one line of JSON, which browser and extension read back. */
export function registryEntries(settings: Settings): readonly RegistryEntry[] {
  return Object.entries(settings).map(([name, value]) =>
    typeof value === 'boolean'
      ? { name, kind: 'DWord', value: Number(value) }
      : { name, kind: 'String', value: typeof value === 'string' ? value : JSON.stringify(value) },
  );
}

function values(settings: Settings): readonly string[] {
  return registryEntries(settings).map(({ name, value }) =>
    typeof value === 'number' ? `${quoted(name)}=dword:0000000${value}` : `${quoted(name)}=${text(value)}`,
  );
}

/** A line break would end the line of the file, and what follows would be read as keys: such texts go as bytes. */
function text(value: string): string {
  return /[\r\n]/.test(value) ? `hex(1):${hexBytes(`${withoutControls(value)}\0`)}` : quoted(value);
}

function quoted(value: string): string {
  return `"${withoutControls(value)
    .replace(/[\r\n]/g, ' ')
    .replace(/[\\"]/g, '\\$&')}"`;
}

function withoutControls(value: string): string {
  return value.replace(/(?![\r\n])[\p{Cc}\p{Cs}\u2028\u2029]/gu, '');
}

/** As regedit writes it: bytes, wrapped with a backslash. */
function hexBytes(value: string): string {
  const bytes = [...utf16(value)].map((byte) => byte.toString(16).padStart(2, '0'));
  const lines = Array.from({ length: Math.ceil(bytes.length / 25) }, (_, row) =>
    bytes.slice(row * 25, row * 25 + 25).join(','),
  );
  return lines.join(',\\\r\n  ');
}
