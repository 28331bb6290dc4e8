/** A whole questionnaire: every sheet of a workbook with what is decided on it, or the one table of a text. */
import type { Table } from './model';
import { beginWork, tally, type Work } from './work';

export interface Book {
  /** In the file’s order, one at least. */
  readonly sheets: readonly [Work, ...Work[]];
  /** Index of the sheet in hand. */
  readonly at: number;
}

/** @throws RangeError for none. */
export function bookOf(sheets: readonly Work[], at = 0): Book {
  const [first, ...others] = sheets;
  if (!first || at >= sheets.length) throw new RangeError(`A questionnaire has no sheet ${at}.`);
  return { sheets: [first, ...others], at };
}

/** The sheet that asks most is in hand first; `tables` are one at least. */
export function beginBook(name: string, tables: readonly Table[]): Book {
  const sheets = tables.map((table) => beginWork(name, table));
  const asked = sheets.map(({ reading }) => reading.questions.length);
  return bookOf(sheets, asked.indexOf(Math.max(...asked)));
}

export function inHand({ sheets, at }: Book): Work {
  return sheets[at] ?? sheets[0];
}

/** The questionnaire with its sheet in hand as it is now. */
export function withWork({ sheets, at }: Book, work: Work): Book {
  return bookOf(sheets.with(at, work), at);
}

export function turnTo({ sheets }: Book, at: number): Book {
  return bookOf(sheets, at);
}

/** How many questions are open on the sheets that are not in hand. */
export function openElsewhere({ sheets, at }: Book): number {
  return sheets.reduce((sum, work, index) => (index === at ? sum : sum + tally(work).open), 0);
}

/** The sheets on which something was decided or noted; where there is none, the one in hand. */
export function decidedSheets(book: Book): readonly Work[] {
  const decided = book.sheets.filter(({ decisions }) =>
    [...decisions.values()].some(({ outcome, note }) => outcome !== 'open' || note !== undefined),
  );
  return decided.length > 0 ? decided : [inHand(book)];
}
