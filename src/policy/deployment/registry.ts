/**
 * Policies for the Windows registry, as the text of `.reg` files. Write them with `regFileBytes`: regedit takes
 * UTF-16LE with a byte order mark.
 */
import { type ChromiumBrowser, chromiumInstall, firefoxInstall, type RollOut } from './roll-out';

const vendors: Readonly<Record<ChromiumBrowser, string>> = {
  chrome: 'Google\\Chrome',
  edge: 'Microsoft\\Edge',
  chromium: 'Chromium',
};

const policies = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';

/**
 * Force-installs the extension in a Chromium-based browser and carries its settings; needs no merging.
 * https://chromeenterprise.google/policies/#ExtensionSettings
 */
export function windowsChromium(rollOut: RollOut, browser: ChromiumBrowser): string {
  const { chromiumId, settings } = rollOut;
  const root = `${policies}\\${vendors[browser]}`;
  return regFile([
    [`${root}\\ExtensionSettings\\${chromiumId}`, values(chromiumInstall(rollOut, browser))],
    [`${root}\\3rdparty\\extensions\\${chromiumId}\\policy`, values(settings)],
  ]);
}

/** `ExtensionSettings` is one value for all extensions: where it exists already, merge the JSON by hand. */
export function windowsFirefox(rollOut: RollOut): string {
  const { firefoxId, settings } = rollOut;
  const install = JSON.stringify({ [firefoxId]: firefoxInstall(rollOut) });
  const root = `${policies}\\Mozilla\\Firefox`;
  return regFile([
    [root, [`"ExtensionSettings"=${multiText(install)}`]],
    [`${root}\\3rdparty\\Extensions\\${firefoxId}`, values(settings)],
  ]);
}

/** The bytes of a `.reg` file. */
export function regFileBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
  return bytes;
}

function regFile(keys: readonly (readonly [key: string, lines: readonly string[]])[]): string {
  const blocks = keys.map(([key, lines]) => [`[${key}]`, ...lines, ''].join('\r\n'));
  return ['Windows Registry Editor Version 5.00', '', ...blocks, ''].join('\r\n');
}

/** Switches as DWORD, texts as they are, lists as one line of JSON, which browser and extension read back. */
function values(settings: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(settings).map(([name, value]) => {
    if (typeof value === 'boolean') return `${quoted(name)}=dword:0000000${Number(value)}`;
    return `${quoted(name)}=${quoted(typeof value === 'string' ? value : JSON.stringify(value))}`;
  });
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** REG_MULTI_SZ with a single text, written as regedit does: bytes, wrapped with a backslash. */
function multiText(text: string): string {
  const bytes = [...regFileBytes(`${text}\0\0`)].slice(2).map((byte) => byte.toString(16).padStart(2, '0'));
  const lines = Array.from({ length: Math.ceil(bytes.length / 25) }, (_, row) =>
    bytes.slice(row * 25, row * 25 + 25).join(','),
  );
  return `hex(7):${lines.join(',\\\r\n  ')}`;
}
