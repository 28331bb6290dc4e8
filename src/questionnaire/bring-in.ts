/** The ways in which a questionnaire comes in: pasted, opened from a file, kept from before. */
import type { Entry } from '../faq/model';
import type { Locale } from '../locales/locale';
import { localize } from '../locales/localized';
import { sheetMessagesFor } from '../locales/sheet/sheet-messages';
import { type Book, beginBook } from './book';
import { limits } from './files/limits';
import { openFile } from './files/open-file';
import { FileError, type FileProblem } from './files/problem';
import { fileNoticeWords, fileProblemWords } from './files/problem-words';
import { textProblem } from './files/table-problem';
import type { Table } from './model';
import { quotedInFile, type ReadBack, readWorkFile, workFileStart } from './saved-work';
import { tableFromHtml } from './text/table-from-html';
import { tableFromText } from './text/table-from-text';

/** What reading something gave: work to go on with, and what is worth knowing about it. */
export interface Opened {
  readonly book?: Book;
  readonly notices: readonly string[];
}

const problemIn = (problem: FileProblem, locale: Locale) => localize(fileProblemWords(problem), locale);

/** What reading back kept work gave. */
export function openedFrom(back: ReadBack | undefined, locale: Locale): Opened {
  const { kept } = sheetMessagesFor(locale);
  if (!back) return { notices: [] };
  if (back.kind !== 'work') return { notices: [kept[back.kind]] };
  return { book: back.book, notices: back.changed > 0 ? [kept.changed(back.changed)] : [] };
}

/** Gives the entries that there are, those of these ids among them where they have to be read first. */
export type EntriesFor = (ids: readonly string[]) => Promise<readonly Entry[]>;

/** A table that is all of a paste is read as the table it is: its text alone loses what a cell is. */
const leastShare = 0.8;

/** Reads a paste. @param html what the clipboard has beside the text, or nothing. */
export function bringPaste(text: string, html: string, locale: Locale): Opened {
  const table = tableOf(text, html);
  const problem = textProblem(table);
  return problem ? { notices: [problemIn(problem, locale)] } : { book: beginBook('', [table]), notices: [] };
}

function tableOf(text: string, html: string): Table {
  const table = tableFromHtml(html);
  const inked = (words: string) => words.replace(/\s+/gu, '').length;
  const inCells = inked(table?.rows.flat().join('') ?? '');
  return table && inCells >= inked(text) * leastShare ? table : tableFromText(text);
}

/**
 * Reads a file of any kind: saved work, a workbook, a text.
 * Rejects with an Error whose message is for the person, or with the signal’s reason.
 */
export async function bringFile(
  file: File,
  options: Parameters<typeof openFile>[1],
  entriesFor: EntriesFor,
  locale: Locale,
): Promise<Opened> {
  if ((await file.slice(0, workFileStart.length).text()) === workFileStart)
    return bringWork(file, entriesFor, locale);
  const { tables, notices } = await openFile(file, options).catch((error: unknown) => {
    throw error instanceof FileError ? new Error(problemIn(error.problem, locale)) : error;
  });
  return {
    book: beginBook(file.name, tables),
    notices: notices.map((notice) => localize(fileNoticeWords(notice), locale)),
  };
}

async function bringWork(file: File, entriesFor: EntriesFor, locale: Locale): Promise<Opened> {
  const { kept } = sheetMessagesFor(locale);
  const { size: bytes } = file;
  if (bytes > limits.partBytes)
    throw new Error(problemIn({ kind: 'too-large', bytes, limit: limits.partBytes }, locale));
  const text = await file.text();
  const back = readWorkFile(text, await entriesFor(quotedInFile(text)));
  if (back?.kind === 'newer') throw new Error(kept.newer);
  if (back?.kind !== 'work') throw new Error(kept.damaged);
  return openedFrom(back, locale);
}
