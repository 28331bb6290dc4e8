/** Readers of the files' formats, written from the formats' own documents and not from our writers. */

/** A registry file as Windows reads it: keys with their values; DWORD as number, texts as text. */
export function readReg(text: string): Map<string, Map<string, string | number>> {
  const [head, ...lines] = text
    .replace(/^\uFEFF/, '')
    .replace(/\\\r\n */g, '')
    .split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error(`no registry file: ${head}`);
  const keys = new Map<string, Map<string, string | number>>();
  let values: Map<string, string | number> | undefined;
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

function readValue(value: string): string | number {
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

/** A property list as far as a configuration profile needs one. */
export function readPlist(text: string): unknown {
  const tokens = [...text.matchAll(/<(\/?)(\w+)(\/?)>([^<]*)/g)].filter(([, , tag]) => tag !== 'plist');
  let at = 0;
  const next = () => tokens[at++] ?? [];
  const content = (tag: string | undefined, raw = '') => {
    const [, slash, closing] = next();
    if (slash !== '/' || closing !== tag) throw new Error(`<${tag}> is not closed`);
    return raw.replace(/&(\w+);/g, (_, name: string) => characterOf(name));
  };
  const value = (): unknown => {
    const [, , tag, empty, raw] = next();
    if ((tag === 'true' || tag === 'false') && empty) return tag === 'true';
    if (tag === 'string') return content(tag, raw);
    if (tag === 'integer' || tag === 'real') return numberOf(content(tag, raw), tag);
    if ((tag !== 'dict' && tag !== 'array') || empty) throw new Error(`<${tag}> is unknown`);
    const items: unknown[] = [];
    while (at < tokens.length && tokens[at]?.[1] !== '/')
      items.push(tag === 'dict' ? [keyOf(), value()] : value());
    content(tag);
    return tag === 'dict' ? Object.fromEntries(items as [string, unknown][]) : items;
  };
  const keyOf = () => {
    const [, , tag, , raw] = next();
    if (tag !== 'key') throw new Error(`<key> is missing before <${tag}>`);
    return content(tag, raw);
  };
  const read = value();
  if (at !== tokens.length) throw new Error('something follows after the end');
  return read;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function characterOf(name: string): string {
  const character = named[name];
  if (!character) throw new Error(`&${name}; is unknown`);
  return character;
}

function numberOf(text: string, tag: string): number {
  if (tag === 'integer' && !/^-?\d+$/.test(text)) throw new Error(`${text} is no integer`);
  return Number(text);
}
