import { type CitationFormat, cite } from '../../faq/citation';
import { escapeForeignMarkdown, escapeHtml } from '../../faq/escape';
import { localize } from '../../locales/localized';
import type { Question } from '../model';
import type { AnswerSheet } from './answer-sheet';
import { ourText } from './answer-text';
import { documentNote, documentTitle, verdictWords } from './export-words';

/** How a format writes what a document is made of; headings have levels 1 to 4. */
interface Writer {
  readonly format: CitationFormat;
  readonly heading: (level: number, text: string) => string;
  readonly paragraph: (text: string) => string;
  readonly whole: (title: string, parts: readonly string[], language: string) => string;
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

const markdown: Writer = {
  format: 'markdown',
  heading: (level, text) => `${'#'.repeat(level)} ${escapeForeignMarkdown(oneLine(text))}`,
  paragraph: (text) =>
    text
      .split(/\r\n|\r|\n/)
      .map(escapeForeignMarkdown)
      .join('  \n'),
  whole: (_title, parts) => `${parts.join('\n\n')}\n`,
};

const html: Writer = {
  format: 'html',
  heading: (level, text) => `<h${level}>${escapeHtml(oneLine(text))}</h${level}>`,
  paragraph: (text) =>
    `<p>${text
      .split(/\r\n|\r|\n/)
      .map(escapeHtml)
      .join('<br>')}</p>`,
  whole: (title, parts, language) =>
    `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>\n<body>\n${parts.join('\n')}\n</body></html>\n`,
};

/**
 * The answers as Markdown: a heading for each section and question, and for each of several sheets; quotations with their
 * citations, what is ours marked.
 * @param sheets one at least.
 */
export const toMarkdown = (sheets: readonly AnswerSheet[]): string => toDocument(sheets, markdown);

/** The same as a document of HTML, every text escaped, nothing in it that loads or runs. */
export const toHtml = (sheets: readonly AnswerSheet[]): string => toDocument(sheets, html);

function toDocument(sheets: readonly AnswerSheet[], write: Writer): string {
  const locale = sheets[0]?.locale ?? 'en';
  const title = localize(documentTitle, locale);
  const parts = sheets.flatMap((sheet) =>
    sheets.length === 1
      ? partsOf(sheet, write, 2)
      : [write.heading(2, sheet.reading.table.name), ...partsOf(sheet, write, 3)],
  );
  const head = [write.heading(1, title), write.paragraph(localize(documentNote, locale))];
  return write.whole(title, [...head, ...parts], locale);
}

function partsOf({ reading, decisions, faq, locale }: AnswerSheet, write: Writer, level: number): string[] {
  const parts: string[] = [];
  let section: string | undefined;
  for (const question of reading.questions) {
    if (question.section && question.section !== section) parts.push(write.heading(level, question.section));
    section = question.section;
    const decision = decisions.get(question.row);
    parts.push(write.heading(level + 1, titleOf(question)));
    for (const quotation of decision?.quotations ?? []) {
      parts.push(cite(quotation, write.format, locale, faq));
    }
    const ours = decision ? ourText(decision, locale) : '';
    if (ours) parts.push(write.paragraph(ours));
    else if (!decision?.quotations.length)
      parts.push(write.paragraph(localize(verdictWords(decision), locale)));
  }
  return parts;
}

const titleOf = ({ id, text }: Question) => (id ? `${id} ${text}` : text);
