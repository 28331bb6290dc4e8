/**
 * How a package carries a team's library: modules of plain text below `library/`, which one of them lists. They are
 * imported, never requested, so that extension pages need no permission to connect to anything.
 */
import type { TeamSource } from '../team/entry';

/** Raise it when the texts mean something else. */
export const libraryFormat = 2;

/** Imports a module whose default export is a text. */
export type TextModule = () => Promise<{ readonly default: string }>;

/** Lines of entries, one each in their order, in modules that hold some of them each. */
export interface LinesInParts {
  /** The place of the first entry of each of `parts`, rising from 0. */
  readonly starts: readonly number[];
  readonly parts: readonly TextModule[];
}

/** What the default export of `library/contents.js` is; `undefined` in a package without a library. */
export interface LibraryContents {
  readonly format: typeof libraryFormat;
  /** How many entries there are; each has its place, counted from 0. */
  readonly length: number;
  readonly heads: LinesInParts;
  readonly answers: LinesInParts;
  /** The packed index of the search, so many bytes after the other, each in base64. */
  readonly index: readonly TextModule[];
  /** Together a line for each product and task that an entry has rules for: see `pageLine`. */
  readonly pages: readonly TextModule[];
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

/** Rules without a product, or without a task, hold for all of them. */
export const anyOf = '';

/** Places of entries with a rule for this product and task; `places` rise, and neighbours are written as `3-7`. */
export function pageLine(product: string, task: string, places: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && run[1] === place - 1) run[1] = place;
    else runs.push([place, place]);
  }
  const written = runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  return [product, task, written.join(',')].join('\t');
}

/**
 * @param length how many entries there are.
 * @throws {LibraryError} where the line says no places of such.
 */
export function readPageLine(
  line: string,
  length: number,
): { readonly product: string; readonly task: string; readonly places: readonly number[] } {
  const [product = '', task = '', written = ''] = line.split('\t');
  const places = written.split(',').flatMap((run) => {
    const [first = '', last = first] = run.split('-');
    if (!isPlace(first, length) || !isPlace(last, length))
      throw new LibraryError('A line of the library says no places.');
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => Number(first) + at);
  });
  return { product, task, places };
}

function isPlace(written: string, length: number): boolean {
  return /^\d+$/.test(written) && Number(written) < length;
}

/** A library that cannot be used: it is not whole, or another version of the extension made it. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
}

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
  const { length = Number.NaN, heads, answers, index, pages } = contents;
  const isWhole =
    Number.isInteger(length) &&
    [heads?.parts, answers?.parts, index, pages].every(areModules) &&
    [heads, answers].every((lines) => isInOrder(lines, length));
  if (!isWhole) throw new LibraryError('The list of the library’s files is not whole.');
  return contents as LibraryContents;
}

function areModules(modules: readonly TextModule[] | undefined): boolean {
  return modules?.every((load) => typeof load === 'function') ?? false;
}

function isInOrder(lines: LinesInParts | undefined, length: number): boolean {
  const { starts, parts } = lines ?? {};
  const rises = (start: number, at: number) =>
    at === 0 ? start === 0 : start > (starts?.[at - 1] ?? 0) && start < length;
  return starts !== undefined && starts.length === parts?.length && starts.every(rises);
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
