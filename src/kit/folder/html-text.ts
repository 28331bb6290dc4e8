/** What is left of the HTML that answer libraries keep in their cells where everything is plain text. */
import { Parser } from 'htmlparser2';
import { apart, joinLines, linkText, markerOf } from './plain-lines';

/** Their text is the text, whatever they do to its looks. Struck out, raised and lowered words are none of these. */
const inline =
  'a abbr b bdi big cite code dfn em font i ins kbd label mark nobr o:p samp small span strong time tt u var';
/** Each begins and ends a line of its own. */
const block =
  'address article aside blockquote body br center dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody td tfoot th thead tr ul';
/** Known to be HTML, and more than looks. */
const other =
  'button del details embed figure form head iframe img input link meta object q s script select strike style sub sup svg textarea title video';
const inlineNames = new Set(inline.split(' '));
const blockNames = new Set(block.split(' '));

const named = (names: string) => new RegExp(`</?(?:${names.replaceAll(' ', '|')})(?=[\\s/>])[^<>]*>`, 'i');
const anyTag = named(`${inline} ${block} ${other}`);
const blockTag = named(block);
/** A less-than sign that stands for itself is written so by people, too. */
const entity = /&(?:nbsp|amp|quot|apos|#39|[lr][sd]quo|[nm]dash|hellip|bull|middot|copy|reg|trade|euro);/i;
/** At its end a text may have been cut off within a tag. */
const cutOff = /<[a-z/!?][^>]*$/i;

/** Whether a text has a tag or a character that only HTML writes so. */
export function holdsHtml(text: string): boolean {
  return anyTag.test(text) || entity.test(text);
}

/**
 * Paragraphs, items of lists and rows of tables each become a paragraph, an empty line between them; of a link its words
 * and its address stay. No word is lost.
 * @returns undefined where something in it is more than looks – a picture, a script, struck out words, a tag nobody
 * knows –, so that somebody has to decide. Never throws.
 */
export function plainHtml(source: string): string | undefined {
  if (cutOff.test(source)) return undefined;
  // Without a tag that makes lines, line breaks are meant.
  const areLinesMeant = !blockTag.test(source);
  const paragraphs: string[] = [];
  const lists: { next?: number }[] = [];
  const links: { readonly address: string; readonly start: number }[] = [];
  let [text, marker, verbatim] = ['', '', 0];
  let cells: string[] | undefined;
  let isPlain = true;
  const flush = () => {
    const words = joinLines(text.replaceAll('\u00A0', ' '))
      .split(apart)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    text = '';
    if (words.length === 0) return;
    if (cells) cells.push([cells.pop(), ...words].filter(Boolean).join(' '));
    else paragraphs.push(...words.map((one, at) => (at === 0 ? marker + one : one)));
    if (!cells) marker = '';
  };
  const open: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    ul: () => void lists.push({}),
    ol: ({ start }) => void lists.push({ next: Number.parseInt(start ?? '1', 10) || 1 }),
    li: () => {
      marker = markerOf(lists);
    },
    tr: () => {
      cells = [];
    },
    td: () => void cells?.push(''),
    th: () => void cells?.push(''),
    pre: () => {
      verbatim += 1;
    },
    a: ({ href = '' }) => void links.push({ address: href, start: text.length }),
  };
  const close: Readonly<Record<string, () => void>> = {
    ul: () => void lists.pop(),
    ol: () => void lists.pop(),
    tr: () => {
      const row = cells?.join(' | ') ?? '';
      cells = undefined;
      text = row;
      flush();
    },
    pre: () => {
      verbatim -= 1;
    },
    a: () => {
      const { address, start } = links.pop() ?? { address: '', start: text.length };
      const from = Math.min(start, text.length);
      text = text.slice(0, from) + linkText(text.slice(from), address);
    },
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!inlineNames.has(name) && !blockNames.has(name)) isPlain = false;
      if (blockNames.has(name)) flush();
      open[name]?.(attributes);
    },
    onclosetag(name, isImplied) {
      // “Write <b> before it”: the tag is what is spoken of.
      if (isImplied && inlineNames.has(name)) isPlain = false;
      if (blockNames.has(name)) flush();
      close[name]?.();
    },
    ontext(words) {
      const isMeant = areLinesMeant || verbatim > 0;
      text += isMeant
        ? words.replace(/\r\n?|\n/g, apart)
        : words.replace(/\s*\n\s*/g, '\n').replace(/[ \t]+/g, ' ');
    },
    oncomment(words) {
      if (words.startsWith('[CDATA[')) isPlain = false;
    },
  });
  parser.end(source);
  flush();
  return isPlain ? paragraphs.join(apart) : undefined;
}
