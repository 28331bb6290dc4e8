import { localize } from '../../locales/localized';
import { answerRows } from './answer-rows';
import type { AnswerSheet } from './answer-sheet';
import { inertText } from './cell-text';
import { sheetTitle } from './export-words';

/**
 * The answers as a `.csv` file: UTF-8 with its mark, by which spreadsheets know it, and RFC 4180. Official words begin
 * with a quotation mark; whatever else a spreadsheet would run has an apostrophe before it. Of several sheets, each row
 * begins with its sheet's name.
 * @param sheets one at least.
 */
export function toCsv(sheets: readonly AnswerSheet[]): string {
  const cell = (text: string) => `"${inertText(text).replaceAll('"', '""')}"`;
  const lines = rowsOf(sheets).map((cells) => `${cells.map(cell).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

function rowsOf(sheets: readonly AnswerSheet[]): readonly (readonly string[])[] {
  const all = sheets.map((sheet) => ({ sheet, rows: answerRows(sheet) }));
  const [first] = all;
  if (!first || all.length === 1) return first?.rows ?? [];
  const [titles = []] = first.rows;
  return [
    [localize(sheetTitle, first.sheet.locale), ...titles],
    ...all.flatMap(({ sheet, rows }) => rows.slice(1).map((cells) => [sheet.reading.table.name, ...cells])),
  ];
}
