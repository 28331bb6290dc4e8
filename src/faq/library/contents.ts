/**
 * How a package carries a team's library: modules of plain text below `library/`, which one of them lists. They are
 * imported, never requested, so that extension pages need no permission to connect to anything.
 */
import type { TeamSource } from '../team/entry';

/** Raise it when the texts mean something else. */
export const libraryFormat = 1;

/** Imports a module whose default export is a text. */
export type TextModule = () => Promise<{ readonly default: string }>;

/** What the default export of `library/contents.js` is; `undefined` in a package without a library. */
export interface LibraryContents {
  readonly format: typeof libraryFormat;
  /** How many entries there are; each has its place, counted from 0. */
  readonly length: number;
  /** The place of the first entry of each of `parts`, rising from 0. */
  readonly starts: readonly number[];
  /** Together a line an entry: its head. */
  readonly heads: readonly TextModule[];
  /** Together the packed index of the search in base64. */
  readonly index: readonly TextModule[];
  /** Together a line for each product an entry has rules for: see `pageLine`. */
  readonly pages: readonly TextModule[];
  /** Each a line an entry: its answer. */
  readonly parts: readonly TextModule[];
}

/** All of an entry but its answer: what lists and rules need. */
export type EntryHead = Omit<TeamSource, 'answer'>;

export function headLine({ id, question, team }: EntryHead): string {
  return JSON.stringify({ id, question, team } satisfies EntryHead);
}

/** @throws {LibraryError | SyntaxError} where the line is no head. */
export function readHead(line: string): EntryHead {
  const head = JSON.parse(line) as Partial<EntryHead> | null;
  const { id, question, team } = head ?? {};
  if (typeof id !== 'string' || typeof question !== 'string' || !Array.isArray(team?.rules))
    throw new LibraryError('A line of the library is no entry.');
  return { id, question, team };
}

export function answerLine(answer: string): string {
  return JSON.stringify(answer);
}

/** @throws {LibraryError | SyntaxError} where the line is no answer. */
export function readAnswer(line: string): string {
  const answer: unknown = JSON.parse(line);
  if (typeof answer !== 'string') throw new LibraryError('A line of the library is no answer.');
  return answer;
}

/** Rules without a product hold for all of them. */
export const anyProduct = '';

/** Product, place and head, divided by tabs, which JSON has none of. */
export function pageLine(product: string, place: number, head: EntryHead): string {
  return `${product}\t${place}\t${headLine(head)}`;
}

/** A library that cannot be used: it is not whole, or another version of the extension made it. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
}

const lists = ['heads', 'index', 'pages', 'parts'] as const;

/**
 * @param value the default export of `library/contents.js`.
 * @returns `undefined` where the package carries no library.
 * @throws {LibraryError} where it cannot be used.
 */
export function readContents(value: unknown): LibraryContents | undefined {
  if (value === undefined) return undefined;
  const contents = (value ?? {}) as Partial<LibraryContents>;
  if (contents.format !== libraryFormat)
    throw new LibraryError(`The library has format ${String(contents.format)}, not ${libraryFormat}.`);
  const { length = Number.NaN, starts, parts } = contents;
  const isWhole =
    Number.isInteger(length) &&
    lists.every((name) => contents[name]?.every((load) => typeof load === 'function')) &&
    starts?.length === parts?.length &&
    starts?.every((start, at) => (at === 0 ? start === 0 : start > (starts[at - 1] ?? 0) && start < length));
  if (!isWhole) throw new LibraryError('The list of the library’s files is not whole.');
  return contents as LibraryContents;
}

/** All of a text that stands in several modules. */
export async function readText(modules: readonly TextModule[]): Promise<string> {
  const read = await Promise.all(modules.map((load) => load()));
  return read.map(({ default: text }) => text).join('');
}

/** @throws {LibraryError} where there are more or fewer lines than `count`. */
export function linesOf(text: string, count: number): readonly string[] {
  const lines = text === '' ? [] : text.split('\n');
  if (lines.length !== count)
    throw new LibraryError(`A file of the library has ${lines.length} lines, not ${count}.`);
  return lines;
}
