/** The entries of any one file of a folder. */
import { decodeText } from '../../questionnaire/files/decode-text';
import { FileError } from '../../questionnaire/files/problem';
import { fileForm } from '../../questionnaire/files/read-file';
import { readWorkbook } from '../../questionnaire/files/read-workbook';
import { mostRows } from '../limits';
import type { KitProblem } from '../model';
import { csvRows } from './csv-rows';
import { type ReadEntries, unread } from './draft';
import { fileProblem } from './file-problems';
import { readMarkdownEntry } from './markdown-entry';
import { noTitles, readTable } from './table-entries';
import { findTitles, type TableRow } from './table-rows';

/** True for the names of files that hold entries. */
export const holdsEntries = (file: string) => /\.(?:md|markdown|csv|tsv|xlsx|xlsm|xls|xlsb|ods)$/i.test(file);

/** @param bytes of a Markdown file, a table of text or a workbook. Never throws. */
export function readEntries(file: string, bytes: Uint8Array): ReadEntries {
  try {
    if (fileForm(bytes) === 'workbook') return readSheets(file, bytes);
    const { text, encoding } = decodeText(bytes);
    const guessed = encoding.startsWith('utf') ? [] : [guessedEncoding(file, encoding)];
    const plain = text.replace(/^\uFEFF/, '');
    const read = /\.(?:md|markdown)$/i.test(file) ? readMarkdownEntry(file, plain) : readCsv(file, plain);
    return { drafts: read.drafts, problems: [...guessed, ...read.problems] };
  } catch (error) {
    if (error instanceof FileError) return unread(fileProblem(file, error.problem));
    throw error;
  }
}

function guessedEncoding(file: string, encoding: string): KitProblem {
  const what = `Read as ${encoding}, which is a guess.`;
  return { file, severity: 'warning', what, mend: 'Save it as UTF-8, and no character can be wrong.' };
}

function readCsv(file: string, text: string): ReadEntries {
  const rows = csvRows(text);
  if (!isRows(rows)) return unread({ file, severity: 'error', ...rows });
  const titles = findTitles(rows);
  return titles ? readTable(file, rows, titles) : unread(noTitles(file, rows));
}

const isRows = (read: ReturnType<typeof csvRows>): read is readonly TableRow[] => Array.isArray(read);

/** Every sheet that names questions and answers; a hidden one holds what is no longer meant. */
function readSheets(file: string, bytes: Uint8Array): ReadEntries {
  const { tables, notices } = readWorkbook(bytes, undefined, mostRows);
  const problems: KitProblem[] = notices.flatMap((notice): KitProblem[] => {
    if (notice.kind === 'sheet-skipped') {
      const { what, ...rest } = fileProblem(file, notice.problem);
      return [{ ...rest, what: `Sheet “${notice.sheet}” was not read. ${what}` }];
    }
    if (notice.kind !== 'formulas-without-value') return [];
    const what = `Sheet “${notice.sheet}” has ${notice.count} formulas without a saved value.`;
    return [{ file, severity: 'warning', what, mend: 'Open it in a spreadsheet and save it.' }];
  });
  const hidden = new Set(notices.flatMap((notice) => (notice.kind === 'sheet-hidden' ? notice.sheet : [])));
  const sheets = tables.map(({ name, rows, hiddenRows }) => {
    const numbered = rows.map((cells, at): TableRow => ({ cells, line: at + 1 }));
    return { name, rows: numbered, titles: findTitles(numbered), hiddenRows: hiddenRows?.length ?? 0 };
  });
  const named = sheets.filter(({ titles }) => titles !== undefined);
  const shown = named.filter(({ name }) => !hidden.has(name));
  if (shown.length === 0 && problems.length === 0) problems.push(noTitles(file, sheets[0]?.rows ?? []));
  for (const { name } of named.filter((sheet) => !shown.includes(sheet))) {
    const what = `Sheet “${name}” is hidden and was not read.`;
    problems.push({
      file,
      severity: 'warning',
      what,
      mend: 'Show it if its answers are valid; else delete it.',
    });
  }
  const read = shown.flatMap(({ name, rows, titles, hiddenRows }) => {
    if (!titles) return [];
    const place = shown.length > 1 ? `Sheet “${name}”: ` : '';
    if (hiddenRows > 0) {
      const what = `${place}Hidden rows are read as the others are: ${hiddenRows}.`;
      problems.push({ file, severity: 'look', what, mend: 'Delete them if they are no longer valid.' });
    }
    return [readTable(file, rows, titles, place)];
  });
  return {
    drafts: read.flatMap(({ drafts }) => drafts),
    problems: [...problems, ...read.flatMap((sheet) => sheet.problems)],
  };
}
