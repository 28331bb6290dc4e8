/** Readers of the files' formats, written from the formats' own documents and not from our writers. */

/**
 * A registry file as Windows reads it: keys with their values; DWORD as number, texts as text, `undefined` for one to be
 * deleted. A key to be deleted begins with a hyphen.
 */
export function readReg(text: string): Map<string, Map<string, string | number | undefined>> {
  const [head, ...lines] = text
    .replace(/^\uFEFF/, '')
    .replace(/\\\r\n */g, '')
    .split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error(`no registry file: ${head}`);
  const keys = new Map<string, Map<string, string | number | undefined>>();
  let values: Map<string, string | number | undefined> | undefined;
  for (const line of lines) {
    if (line === '') continue;
    const [, key] = /^\[([^\r\n]+)\]$/.exec(line) ?? [];
    const [, name, value] = /^"((?:[^"\\\r\n]|\\["\\])*)"=([^\r\n]+)$/.exec(line) ?? [];
    if (key) {
      values = new Map();
      keys.set(key, values);
    } else if (values && name !== undefined && value) values.set(unescaped(name), readValue(value));
    else throw new Error(`not a line of a registry file: ${JSON.stringify(line)}`);
  }
  return keys;
}

const unescaped = (text: string) => text.replace(/\\(["\\])/g, '$1');

function readValue(value: string): string | number | undefined {
  if (value === '-') return undefined;
  const [, dword] = /^dword:([\da-f]{8})$/.exec(value) ?? [];
  if (dword) return Number.parseInt(dword, 16);
  const [, hex] = /^hex\(1\):((?:[\da-f]{2},)*[\da-f]{2})$/.exec(value) ?? [];
  if (hex) {
    const bytes = Uint8Array.from(hex.split(','), (byte) => Number.parseInt(byte, 16));
    return new TextDecoder('utf-16le', { fatal: true }).decode(bytes).replace(/\0$/, '');
  }
  const [, text] = /^"((?:[^"\\]|\\["\\])*)"$/.exec(value) ?? [];
  if (text === undefined) throw new Error(`no value of the registry: ${value}`);
  return unescaped(text);
}
