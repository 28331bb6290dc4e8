import { answerRows } from './answer-rows';
import type { AnswerSheet } from './answer-sheet';
import { inertText } from './cell-text';

/**
 * The answers as a `.csv` file: UTF-8 with its mark, by which spreadsheets know it, and RFC 4180. Official words begin
 * with a quotation mark; whatever else a spreadsheet would run has an apostrophe before it.
 */
export function toCsv(sheet: AnswerSheet): string {
  const cell = (text: string) => `"${inertText(text).replaceAll('"', '""')}"`;
  const lines = answerRows(sheet).map((cells) => `${cells.map(cell).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}
