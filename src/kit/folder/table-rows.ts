/** A table as its file holds it, its titles found. */
import { type EntryField, fieldNamed } from './field-names';

/** One row, and the line of the file on which it begins; of a workbook the row's own number. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Where the titles stand, and what each column is. */
export interface Titles {
  readonly at: number;
  /** By column; undefined where the title is none of ours. */
  readonly fields: readonly (EntryField | undefined)[];
  /** As written. */
  readonly titles: readonly string[];
}

/** Above the titles, libraries have a name, a date of export, an explanation. */
export const mostRowsAbove = 40;

/** The first row that names a question and an answer; undefined where there is none. */
export function findTitles(rows: readonly TableRow[]): Titles | undefined {
  for (const [at, { cells }] of rows.slice(0, mostRowsAbove).entries()) {
    const fields = cells.map((cell) => (cell.length > 100 ? undefined : fieldNamed(cell)));
    if (fields.includes('question') && fields.includes('answer')) {
      return { at, fields, titles: cells.map((cell) => cell.replace(/\s+/g, ' ').trim()) };
    }
  }
  return undefined;
}
