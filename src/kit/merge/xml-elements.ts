import { MergeError } from './merge-error';

/** An element of XML, with where it stands. Offsets count UTF-16 units. */
export interface XmlElement {
  readonly name: string;
  readonly offset: number;
  /** Behind its closing tag. */
  readonly end: number;
  /** Between its tags; empty where it closes itself. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly children: readonly XmlElement[];
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)([\w:.-]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g;

/** The root element. @throws {MergeError} where tags do not fit. */
export function readXml(text: string): XmlElement {
  interface Open {
    readonly name: string;
    readonly offset: number;
    readonly contentStart: number;
    readonly children: XmlElement[];
  }
  const open: Open[] = [{ name: '', offset: 0, contentStart: 0, children: [] }];
  for (const { 0: tag, 1: slash, 2: name, 3: selfClosing, index: offset } of text.matchAll(token)) {
    const top = open.at(-1);
    const end = offset + tag.length;
    if (name === undefined || !top) continue;
    if (selfClosing)
      top.children.push({ name, offset, end, contentStart: end, contentEnd: end, children: [] });
    else if (!slash) open.push({ name, offset, contentStart: end, children: [] });
    else {
      if (top.name !== name)
        throw new MergeError(text, offset, `</${name}> closes nothing that is open here.`);
      open.pop();
      open.at(-1)?.children.push({ ...top, end, contentEnd: offset });
    }
  }
  const [outermost, unclosed] = open;
  if (unclosed) throw new MergeError(text, unclosed.offset, `<${unclosed.name}> is never closed.`);
  const [root] = outermost?.children ?? [];
  if (!root) throw new MergeError(text, 0, 'this is no XML.');
  return root;
}
