/** Turns a quotation into words that can be pasted elsewhere and checked there. */

import type { Locale } from '../locales/locale';
import { type Localized, localize } from '../locales/localized';
import type { Entry, Faq, Passage } from './model';
import { passageText, wholeAnswer } from './passages';

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
  /** BCP 47 language of the quoted words, where it is known. */
  readonly lang?: string;
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
    assemble: ({ quotation, dash, source, note, lang }) => {
      const paragraphs = quotation.map((paragraph) => `<p>${paragraph}</p>`).join('');
      const quoted = `<blockquote${lang ? ` lang="${lang}"` : ''}>${paragraphs}</blockquote>`;
      return `${quoted}<p>${dash} ${source}</p>${note ? `<p>${note}</p>` : ''}`;
    },
  },
};

/**
 * Takes a passage, or an entry for its whole answer. Gives the quotation, never cut, with its source, the day the
 * text was taken and the start of its digest (in Chinese as the Chinese form has it, without), and our note on the
 * site where it was made, if there is one. A team's entry is cited as the team's, without that note. HTML comes
 * escaped, as two or three block elements.
 */
export function cite(
  { entry, passage = wholeAnswer(entry) }: Cited,
  format: CitationFormat,
  locale: Locale,
  faq: Pick<Faq, 'title' | 'edition'>,
  siteNote?: Localized,
): string {
  const write = writers[format];
  const quotation = `“${passageText(entry, passage)}”`.split(/\n[^\S\n]*\n\s*/u).map(write.escaped);
  const dash = localize(dashes, locale);
  if (entry.team) return write.assemble({ quotation, dash, source: teamSource(entry, write, locale) });
  const note = siteNote && {
    note: write.escaped(`${localize(ours, locale)}${localize(siteNote, locale)}`),
  };
  return write.assemble({
    quotation,
    dash,
    source: officialSource(entry, write, locale, faq),
    lang: 'en',
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

function teamSource(entry: Entry, { escaped }: Writer, locale: Locale): string {
  const { comments, owner, reviewedOn } = entry.team ?? {};
  const sentence = (separator: string, words: readonly (string | undefined)[]) =>
    words.filter(Boolean).join(separator);
  const words: Localized = {
    en: sentence(', ', [
      `team note, not Alibaba Cloud: ${entry.id} “${escaped(entry.question)}”`,
      comments && `on ${comments}`,
      owner && `owner ${escaped(owner)}`,
      reviewedOn && `reviewed ${reviewedOn}`,
    ]),
    'zh-CN': sentence('，', [
      `团队说明，非阿里云内容：${entry.id} “${escaped(entry.question)}”`,
      comments && `针对 ${comments}`,
      owner && `负责人 ${escaped(owner)}`,
      reviewedOn && `审阅于 ${reviewedOn}`,
    ]),
  };
  return localize(words, locale);
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * Escapes what CommonMark, and tables and struck out text beside it, would read as markup; at a line's start also
 * what would begin a list or a heading, or underline one. https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&]/gu, '\\$&')
    .replace(/^(\s*)([#+=:-])/gmu, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gmu, '$1\\$2');
}
