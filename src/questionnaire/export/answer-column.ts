import type { AnswerSheet } from './answer-sheet';
import { answerText } from './answer-text';
import { inertText, tabSeparatedCell } from './cell-text';

/**
 * The column of answers, one cell for each row that came in: pasted over the list's own answer column it fits. Rows
 * that ask nothing, and questions without an answer, keep what stood there, or nothing where the list has no such
 * column. No cell is one that a spreadsheet would run.
 */
export function answerColumn({ reading, decisions, ...words }: AnswerSheet): readonly string[] {
  const column = reading.layout.answerColumns[0];
  const asked = new Set(reading.questions.map(({ row }) => row));
  return reading.table.rows.map((cells, row) => {
    const answer = asked.has(row) ? answerText(decisions.get(row), words) : '';
    return inertText(answer || (column === undefined ? '' : (cells[column] ?? '')));
  });
}

/** The column as spreadsheets take it from the clipboard: a row a line, cells of several lines in quotation marks. */
export function columnForClipboard(column: readonly string[]): string {
  return column.map((cell) => `${tabSeparatedCell(cell)}\r\n`).join('');
}
