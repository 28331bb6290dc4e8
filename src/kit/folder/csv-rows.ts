/** Text with separated cells, as spreadsheets and libraries export it. */
import { CsvError, type Options, parse } from 'csv-parse/sync';
import { findTitles, mostRowsAbove, type TableRow } from './table-rows';

/** Why a text cannot be read as rows, and the line from which it cannot. */
export interface CsvFault {
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

/** What separates cells: commas, semicolons where a comma is part of numbers, tabs when copied. */
const separators = [',', ';', '\t', '|'];

/** How much is looked at to tell which it is. */
const sampleCharacters = 400_000;

const tolerant: Options = { relax_column_count: true, relax_quotes: true, record_delimiter: '\n' };

/** @returns every row with the line it begins on, or why there is none. Never throws. */
export function csvRows(text: string): readonly TableRow[] | CsvFault {
  const lines = text.replace(/\r\n?/g, '\n');
  const sample = lines.slice(0, sampleCharacters);
  const separator = separators.find((one) => {
    const first = rowsOf(sample, one, { to: mostRowsAbove, skip_records_with_error: true });
    return Array.isArray(first) && findTitles(first) !== undefined;
  });
  return rowsOf(lines, separator ?? widest(sample));
}

/** Without titles that are known, the separator that makes the most cells of the first row. */
function widest(sample: string): string {
  const width = (separator: string) => {
    const first = rowsOf(sample, separator, { to: 1, skip_records_with_error: true });
    return Array.isArray(first) ? (first[0]?.cells.length ?? 0) : 0;
  };
  return separators.reduce((best, one) => (width(one) > width(best) ? one : best));
}

function rowsOf(text: string, delimiter: string, more: Options = {}): readonly TableRow[] | CsvFault {
  const rows: TableRow[] = [];
  let line = 1;
  try {
    parse(text, {
      ...tolerant,
      ...more,
      delimiter,
      on_record: (cells: string[], { lines }) => {
        rows.push({ cells, line });
        line = lines + 1;
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED';
    return {
      line,
      what: isOpen ? 'A cell that begins with a quotation mark here does not end.' : `${error.message}.`,
      mend: isOpen
        ? 'Close it with a quotation mark, or double each mark within it (""); a spreadsheet does so when it saves as CSV.'
        : 'Open it in a spreadsheet and save it as CSV (UTF-8) or as .xlsx.',
    };
  }
}
