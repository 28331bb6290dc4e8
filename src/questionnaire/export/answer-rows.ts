import { cite, citeSource } from '../../faq/citation';
import { passageText } from '../../faq/passages';
import type { Locale } from '../../locales/locale';
import { localize } from '../../locales/localized';
import type { Quotation } from '../model';
import type { AnswerSheet } from './answer-sheet';
import { notSaidText } from './answer-text';
import { columnTitles, verdictWords } from './export-words';

/** A table with a title for each column and a row for each question, as text, nothing escaped. */
export function answerRows(sheet: AnswerSheet): readonly (readonly string[])[] {
  const { reading, decisions, faq, locale } = sheet;
  const { taken, sha256 } = faq.edition;
  const edition = `${taken}, sha256 ${sha256.slice(0, 8)}`;
  const rows = reading.questions.map(({ row, id = '', section = '', text }) => {
    const decision = decisions.get(row);
    const quotations = decision?.quotations ?? [];
    const official = quotations.filter(({ entry }) => !entry.team);
    const ours = decision ? [notSaidText(decision, locale), decision.note?.trim()] : [];
    return [
      ...[id, section, text, localize(verdictWords(decision), locale)],
      quotations.map((quotation) => quoted(quotation, faq, locale)).join('\n\n'),
      ours.filter(Boolean).join('\n'),
      [...new Set(official.map(({ entry }) => citeSource(entry, locale, faq)))].join('\n'),
      official.length > 0 ? edition : '',
    ];
  });
  return [Object.values(columnTitles).map((title) => localize(title, locale)), ...rows];
}

/** Official words stand in quotation marks and no others do; a team's come with its mark. */
function quoted({ entry, passage }: Quotation, faq: AnswerSheet['faq'], locale: Locale): string {
  return entry.team ? cite({ entry, passage }, 'plain', locale, faq) : `“${passageText(entry, passage)}”`;
}
