/** A team's entry, set so that nobody can take it for Alibaba Cloud's word. */
import type { Locale } from '../../locales/locale';
import { type Localized, localize } from '../../locales/localized';
import { cleanText } from '../../values/plain-text';
import type { CitationFormat } from '../citation';
import { escapeForeignMarkdown, escapeHtml } from '../escape';
import type { Entry } from '../model';

type Lines = readonly string[];

/** The mark is ours; every line of the paragraphs is the team's. */
const forms: Readonly<Record<CitationFormat, (mark: string, paragraphs: readonly Lines[]) => string>> = {
  plain: (mark, paragraphs) => `${mark}\n${quoted(paragraphs)}`,
  markdown: (mark, paragraphs) => {
    const escaped = paragraphs.map((lines) => lines.map(escapeForeignMarkdown));
    return `${escapeForeignMarkdown(mark)}\n\n${quoted(escaped)}`;
  },
  html: (mark, paragraphs) => {
    const set = paragraphs.map((lines) => `<p>${escapeHtml(lines.join('\n'))}</p>`);
    return `<p>${escapeHtml(mark)}</p><blockquote>${set.join('')}</blockquote>`;
  },
};

/** As mail quotes: each line by itself, so that none can end the quotation, and a part pasted alone still shows it. */
function quoted(paragraphs: readonly Lines[]): string {
  return paragraphs.map((lines) => lines.map((line) => `> ${line}`).join('\n')).join('\n>\n');
}

/**
 * First a line of ours: that it is a team's note and not Alibaba Cloud's, its id and dates. Below it, as a quotation,
 * whatever the team wrote: question, owner, and the words cited.
 */
export function citeTeamEntry(entry: Entry, words: string, format: CitationFormat, locale: Locale): string {
  const { comments, owner, reviewedOn } = entry.team ?? {};
  const listed = (separator: string, facts: readonly (string | undefined)[]) =>
    facts.filter(Boolean).join(separator);
  const mark: Localized = {
    en: listed(', ', [
      `team note, not Alibaba Cloud: ${entry.id}`,
      comments && `on ${comments}`,
      reviewedOn && `reviewed ${reviewedOn}`,
    ]),
    'zh-CN': listed('，', [
      `团队说明，非阿里云内容：${entry.id}`,
      comments && `针对 ${comments}`,
      reviewedOn && `审阅于 ${reviewedOn}`,
    ]),
  };
  const ownerLine: Localized = { en: `Owner: ${oneLine(owner)}`, 'zh-CN': `负责人：${oneLine(owner)}` };
  return forms[format](localize(mark, locale), [
    [oneLine(entry.question)],
    ...(owner ? [[localize(ownerLine, locale)]] : []),
    ...paragraphsOf(words),
  ]);
}

/** Runs of blanks could push words to where a line seems to begin. */
function paragraphsOf(text: string): readonly Lines[] {
  const lines = cleanText(text).text.replace(/[^\S\n]+/gu, ' ');
  return lines.split('\n\n').map((paragraph) => paragraph.split('\n'));
}

function oneLine(text = ''): string {
  return cleanText(text).text.replace(/\s+/gu, ' ');
}
