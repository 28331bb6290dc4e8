/** Turns a quotation into words that can be pasted elsewhere and checked there. */

import type { Locale } from '../locales/locale';
import { type Localized, localize } from '../locales/localized';
import { escapeHtml, escapeMarkdown } from './escape';
import type { Entry, Faq, Passage } from './model';
import { passageText, wholeAnswer } from './passages';
import { citeTeamEntry } from './team/cite-entry';

export type CitationFormat = 'plain' | 'markdown' | 'html';

const ours: Localized = { en: 'Our note: ', 'zh-CN': '我们的说明：' };
const dashes: Localized = { en: '—', 'zh-CN': '——' };

/** Any `Quote` will do; without a passage the whole answer is cited. */
export interface Cited {
  readonly entry: Entry;
  readonly passage?: Passage | undefined;
}

/** How one format writes what a citation is made of. */
interface Writer {
  readonly escaped: (text: string) => string;
  readonly title: (text: string) => string;
  readonly link: (address: string) => string;
  readonly assemble: (parts: Parts) => string;
}

interface Parts {
  /** Paragraphs, escaped, the quotation marks on the first and the last. */
  readonly quotation: readonly string[];
  readonly dash: string;
  readonly source: string;
  /** Our words, below the citation. */
  readonly note?: string;
}

const writers: Readonly<Record<CitationFormat, Writer>> = {
  plain: {
    escaped: (text) => text,
    title: (text) => text,
    link: (address) => address,
    assemble: ({ quotation, dash, source, note }) =>
      `${quotation.join('\n\n')} ${dash} ${source}${note ? `\n${note}` : ''}`,
  },
  markdown: {
    escaped: escapeMarkdown,
    title: (text) => `*${text}*`,
    link: (address) => `<${address}>`,
    assemble: ({ quotation, dash, source, note }) =>
      `${quotation.join('\n\n')} ${dash} ${source}${note ? `\n\n${note}` : ''}`,
  },
  html: {
    escaped: escapeHtml,
    title: (text) => `<cite>${text}</cite>`,
    link: (address) => `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`,
    assemble: ({ quotation, dash, source, note }) => {
      const paragraphs = quotation.map((paragraph) => `<p>${paragraph}</p>`).join('');
      return `<blockquote lang="en">${paragraphs}</blockquote><p>${dash} ${source}</p>${note ? `<p>${note}</p>` : ''}`;
    },
  },
};

/**
 * Takes a passage, or an entry for its whole answer. Gives the quotation, never cut, with its source, the day the
 * text was taken and the start of its digest (in Chinese as the Chinese form has it, without), and our note on the
 * site where it was made, if there is one. A team's entry is cited as the team's, that mark first, without that note.
 * HTML comes escaped, as two or three block elements.
 */
export function cite(
  { entry, passage = wholeAnswer(entry) }: Cited,
  format: CitationFormat,
  locale: Locale,
  faq: Pick<Faq, 'title' | 'edition'>,
  siteNote?: Localized,
): string {
  const write = writers[format];
  const words = passageText(entry, passage);
  if (entry.team) return citeTeamEntry(entry, words, format, locale);
  const quotation = `“${words}”`.split(/\n[^\S\n]*\n\s*/u).map(write.escaped);
  const dash = localize(dashes, locale);
  const note = siteNote && {
    note: write.escaped(`${localize(ours, locale)}${localize(siteNote, locale)}`),
  };
  return write.assemble({
    quotation,
    dash,
    source: officialSource(entry, write, locale, faq),
    ...note,
  });
}

function officialSource(
  { id, question }: Entry,
  { escaped, title, link }: Writer,
  locale: Locale,
  faq: Pick<Faq, 'title' | 'edition'>,
): string {
  const { source, taken, sha256 } = faq.edition;
  const name = escaped(faq.title);
  const where = `${title(name)}, ${id} “${escaped(question)}”`;
  return localize(
    {
      en: `Alibaba Cloud, ${where}, ${link(source)}, text taken ${taken}, sha256 ${sha256.slice(0, 8)}`,
      'zh-CN': `阿里云《${name}》（英文原文）${id}，${link(source)}，文本取自 ${taken}。`,
    },
    locale,
  );
}
