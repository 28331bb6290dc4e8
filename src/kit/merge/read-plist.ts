/** Values of a property list in XML. https://www.apple.com/DTDs/PropertyList-1.0.dtd */
import { escapeXml } from '../targets/escape-xml';
import type { XmlElement } from './xml-elements';

/** What stands between an element's tags, as it is written. */
export function contentOf(text: string, { contentStart, contentEnd }: XmlElement): string {
  return text.slice(contentStart, contentEnd);
}

/** Every value that stands under this key, however deep. */
export function valuesUnder(text: string, root: XmlElement, key: string): readonly XmlElement[] {
  return allWithin(root).flatMap(({ children }) =>
    children.flatMap((child, at) => {
      const next = children[at + 1];
      return child.name === 'key' && unescapeXml(contentOf(text, child)) === key && next ? [next] : [];
    }),
  );
}

/** The value in JSON’s terms; dates and bytes stay the texts they are. */
export function plistValue(text: string, element: XmlElement): unknown {
  const { name, children } = element;
  if (name === 'array') return children.map((child) => plistValue(text, child));
  if (name === 'dict')
    return Object.fromEntries(
      children.flatMap((child, at) => {
        const next = children[at + 1];
        return child.name === 'key' && next
          ? [[unescapeXml(contentOf(text, child)), plistValue(text, next)]]
          : [];
      }),
    );
  if (name === 'true' || name === 'false') return name === 'true';
  const written = unescapeXml(contentOf(text, element));
  return name === 'integer' || name === 'real' ? Number(written) : written;
}

function allWithin(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allWithin)];
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  return text
    .replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/, (_, inner: string) => escapeXml(inner))
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return named[name] ?? whole;
    });
}
