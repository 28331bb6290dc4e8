/** Texts in a file that regedit exported. */

/** Finds the value of this name, as it is written, and of one in hex its kind: 1 text, 2 with variables, 7 list of texts. */
export function registryTextPattern(name: string): RegExp {
  const quoted = String.raw`"(?:[^"\\\r\n]|\\["\\])*"`;
  const hex = String.raw`hex\(([127])\):(?:[0-9a-fA-F,\s]|\\\r?\n)*[0-9a-fA-F]`;
  return new RegExp(`^"${name}"=(${quoted}|${hex})`, 'm');
}

/** The text itself, a list of texts with a line for each. */
export function readRegistryText(written: string, kind: string | undefined): string {
  if (!kind) return written.slice(1, -1).replace(/\\(["\\])/g, '$1');
  const pairs = written.replace(/^hex\(\d\):/, '').match(/[0-9a-fA-F]{2}/g) ?? [];
  const bytes = Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
  return new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, '').replaceAll('\0', '\n');
}
