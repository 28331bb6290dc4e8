/** What is left of Markdown where everything is plain text: what the product shows of an answer. */
import MarkdownIt from 'markdown-it';
import { apart, joinLines, leadsOut, linkText, markerOf } from './plain-lines';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/** Something that plain text cannot hold; `line` counts from 1 within the source. */
interface LeftOut {
  readonly what: 'an image' | 'HTML' | 'a link within the folder';
  readonly line: number;
}

export interface PlainMarkdown {
  /** The first line, where it is a heading of the first level. */
  readonly heading?: string;
  /** Paragraphs, an empty line between them. */
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

// Struck out text would be read as valid without its line: its marks stay.
const markdown = new MarkdownIt({ html: true }).disable('strikethrough');
markdown.normalizeLink = (address) => address;
markdown.normalizeLinkText = (text) => text;

/**
 * Takes the body of a Markdown file. Paragraphs, items of lists, lines of code and rows of tables each become a
 * paragraph; of a link its words and its address stay, of emphasis its words. Never throws.
 */
export function plainMarkdown(source: string): PlainMarkdown {
  const leftOut: LeftOut[] = [];
  const paragraphs: string[] = [];
  const lists: { next?: number }[] = [];
  let marker = '';
  let cells: string[] | undefined;
  let heading: string | undefined;
  let opened: Token | undefined;
  const put = (text: string) => {
    if (text.trim() === '') return;
    paragraphs.push(marker + text.trim());
    marker = '';
  };
  for (const token of markdown.parse(source, {})) {
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.type === 'bullet_list_open') lists.push({});
    else if (token.type === 'ordered_list_open') lists.push({ next: Number(token.attrGet('start') ?? 1) });
    else if (token.type.endsWith('_list_close')) lists.pop();
    else if (token.type === 'list_item_open') marker = markerOf(lists);
    else if (token.type === 'heading_open') opened = token;
    else if (token.type === 'tr_open') cells = [];
    else if (token.type === 'tr_close') {
      put(cells?.join(' | ') ?? '');
      cells = undefined;
    } else if (token.type === 'fence' || token.type === 'code_block') {
      for (const words of token.content.split('\n')) put(words);
    } else if (token.type === 'html_block') {
      if (withoutComments(token.content).trim() !== '') leftOut.push({ what: 'HTML', line });
    } else if (token.type === 'inline') {
      const text = inlineText(token.children ?? [], (what) => leftOut.push({ what, line }));
      const isFirst = paragraphs.length === 0 && heading === undefined;
      if (opened?.tag === 'h1' && isFirst) heading = text.replace(/\s+/g, ' ').trim();
      else if (cells) cells.push(text.replace(/\s+/g, ' ').trim());
      else put(text);
      opened = undefined;
    }
  }
  return { text: paragraphs.join(apart), leftOut, ...(heading !== undefined && { heading }) };
}

function withoutComments(html: string): string {
  return html.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
}

function inlineText(tokens: readonly Token[], leaveOut: (what: LeftOut['what']) => void): string {
  let text = '';
  const links: { readonly address: string; readonly start: number }[] = [];
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'code_inline' || token.type === 'text_special') {
      text += token.content;
    } else if (token.type === 'softbreak') text += '\n';
    else if (token.type === 'hardbreak') text += apart;
    else if (token.type === 'image') {
      text += token.content;
      leaveOut('an image');
    } else if (token.type === 'html_inline') {
      if (/^<br\b/i.test(token.content)) text += apart;
      else if (withoutComments(token.content) !== '') leaveOut('HTML');
    } else if (token.type === 'link_open') {
      links.push({ address: String(token.attrGet('href') ?? ''), start: text.length });
    } else if (token.type === 'link_close') {
      const { address, start } = links.pop() ?? { address: '', start: text.length };
      if (!leadsOut(address)) leaveOut('a link within the folder');
      text = text.slice(0, start) + linkText(text.slice(start), address);
    }
  }
  return joinLines(text);
}
