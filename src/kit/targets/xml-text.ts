import { escapeXml } from './escape-xml';

/** Lines of one element, its content two blanks further in. A text stands on the element's own line. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: string | readonly string[] = [],
): readonly string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const tag = `${name}${written.join('')}`;
  if (typeof content === 'string') return [`<${tag}>${escapeXml(content)}</${name}>`];
  if (content.length === 0) return [`<${tag}/>`];
  return [`<${tag}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

/** A file of XML; with Windows line ends, as the editors of policies write them. */
export function xmlFile(root: readonly string[]): string {
  return ['<?xml version="1.0" encoding="utf-8"?>', ...root, ''].join('\r\n');
}
