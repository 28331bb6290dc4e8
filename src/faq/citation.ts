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

/** Our answer for a page: one clause of ours or more a side, each with the sentences it rests on. */
export interface CitedAnswer {
  /** “ECS › Security groups”, in the language of the interface. */
  readonly page: string;
  readonly yours: readonly CitedClause[];
  readonly theirs: readonly CitedClause[];
  /** What the text does not say of the page. */
  readonly note?: Localized | undefined;
}

interface CitedClause {
  readonly text: Localized;
  readonly quote: Cited;
}

/** How one format writes what a citation is made of. */
interface Writer {
  readonly escaped: (text: string) => string;
  readonly title: (text: string) => string;
  readonly link: (address: string) => string;
  readonly assemble: (parts: Parts) => string;
  /** Lines of ours, escaped, and what follows them. */
  readonly answer: (lines: readonly string[], citations: readonly string[]) => string;
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
    answer: (lines, citations) => [lines.join('\n'), ...citations].join('\n\n'),
  },
  markdown: {
    escaped: escapeMarkdown,
    title: (text) => `*${text}*`,
    link: (address) => `<${address}>`,
    assemble: ({ quotation, dash, source, note }) =>
      `${quotation.join('\n\n')} ${dash} ${source}${note ? `\n\n${note}` : ''}`,
    answer: ([title = '', ...lines], citations) =>
      [title, lines.map((line) => `- ${line}`).join('\n'), ...citations].join('\n\n'),
  },
  html: {
    escaped: escapeHtml,
    title: (text) => `<cite>${text}</cite>`,
    link: (address) => `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`,
    assemble: ({ quotation, dash, source, note }) => {
      const paragraphs = quotation.map((paragraph) => `<p>${paragraph}</p>`).join('');
      return `<blockquote lang="en">${paragraphs}</blockquote><p>${dash} ${source}</p>${note ? `<p>${note}</p>` : ''}`;
    },
    answer: ([title = '', ...lines], citations) => {
      const items = lines.map((line) => `<li>${line}</li>`).join('');
      return `<p>${title}</p><ul>${items}</ul>${citations.join('')}`;
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

/** Where an official entry stands, as plain text and without its words: as `cite` ends. */
export function citeSource(entry: Entry, locale: Locale, faq: Pick<Faq, 'title' | 'edition'>): string {
  return officialSource(entry, writers.plain, locale, faq);
}

const answerWords = {
  title: (page: string): Localized => ({
    en: `${page}: who does what, in our words, not Alibaba Cloud’s`,
    'zh-CN': `${page}：责任划分（我们的概括，非官方译文）`,
  }),
  yours: { en: 'Yours: ', 'zh-CN': '您负责：' },
  theirs: { en: 'Alibaba Cloud’s: ', 'zh-CN': '阿里云负责：' },
};

/**
 * Takes our answer for a page. Gives its clauses, each marked as ours and with its number, our note, and then every
 * sentence they rest on, once, whole and cited as `cite` does it; our note on the site stands once, at the end.
 */
export function citeAnswer(
  { page, yours, theirs, note }: CitedAnswer,
  format: CitationFormat,
  locale: Locale,
  faq: Pick<Faq, 'title' | 'edition'>,
  siteNote?: Localized,
): string {
  const { escaped, answer } = writers[format];
  const clauses = [...yours, ...theirs];
  const line = (side: Localized, { text, quote }: CitedClause) =>
    `${localize(side, locale)}${localize(text, locale)}${localize(inBrackets(quote.entry.id), locale)}`;
  const quotes = clauses.map(({ quote }) => quote).filter(isFirst);
  return answer(
    [
      localize(answerWords.title(page), locale),
      ...yours.map((clause) => line(answerWords.yours, clause)),
      ...theirs.map((clause) => line(answerWords.theirs, clause)),
      ...(note ? [`${localize(ours, locale)}${localize(note, locale)}`] : []),
    ].map(escaped),
    quotes.map((quote, at) =>
      cite(quote, format, locale, faq, at === quotes.length - 1 ? siteNote : undefined),
    ),
  );
}

const inBrackets = (id: string): Localized => ({ en: ` (${id})`, 'zh-CN': `（${id}）` });

function isFirst({ entry, passage }: Cited, at: number, all: readonly Cited[]): boolean {
  const same = (other: Cited) =>
    other.entry.id === entry.id && other.passage?.from === passage?.from && other.passage?.to === passage?.to;
  return all.findIndex(same) === at;
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
