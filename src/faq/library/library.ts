import { fromBase64 } from '../../values/base64';
import { concat } from '../../values/bytes';
import { remember } from '../../values/remember';
import type { Entry } from '../model';
import { createTeamEntry } from '../team/entry';
import {
  anyOf,
  type EntryHead,
  type LibraryContents,
  LibraryError,
  readAnswer,
  readHead,
  readPageLine,
  readText,
} from './contents';
import { createLines, type Lines, type Rest } from './lines';

/** A team's entries that the package carries, as far as they have been read. */
export interface Library {
  readonly length: number;
  /**
   * The entry at this place; `undefined` where there is none, or it is hidden, and before `readEntries`. Its answer is
   * read when somebody looks at it, and empty until then; the entry is another object afterwards.
   */
  at(place: number): Entry | undefined;
  /** The entry of this id, among all that has been read; case does not tell two ids apart. */
  find(id: string): Entry | undefined;
  /** Whether it has an entry of this id, hidden or not. */
  has(id: string): boolean;
  /**
   * In their order, those with a rule that may hold for a page of this product and task. `undefined` before `readPages`,
   * and while something of them is read, which is asked for.
   */
  forPage(page: LibraryPage): readonly Entry[] | undefined;
  /** Reads what `at` needs. @throws {LibraryError} where it cannot be used. */
  readEntries(): Promise<void>;
  /** Reads what `forPage` needs. @throws {LibraryError} where it cannot be used. */
  readPages(): Promise<void>;
  /** The packed index of the search. */
  readIndex(): Promise<Uint8Array<ArrayBuffer>>;
}

/** What of a page rules are listed by. */
interface LibraryPage {
  readonly product: string;
  readonly task?: string;
}

interface Options {
  readonly rest: Rest;
  /** True for the id of an entry that the policy has too: it wins. */
  readonly isHidden: (id: string) => boolean;
  /** Told when more has come of what somebody looked for: an answer, or what belongs to a page. */
  readonly onMore: () => void;
  /** Told of answers that cannot be read; their entries are gone then. */
  readonly onLost: (error: unknown) => void;
  /** Told why the library cannot be used after all. */
  readonly onBroken: (error: unknown) => void;
}

/** Reads nothing before it is told to. */
export function createLibrary(
  contents: LibraryContents,
  { rest, isHidden, onMore, onLost, onBroken }: Options,
): Library {
  const { length } = contents;
  const answers = createLines(contents.answers, length, { readLine: readAnswer, onCome: onMore, onLost });
  const places = new Map<string, number>();
  const heads = createLines(contents.heads, length, {
    readLine: readHead,
    onRead: (read, start) => {
      for (const [at, { id }] of read.entries()) places.set(id.toLowerCase(), start + at);
    },
    onCome: onMore,
    onLost: (error) => onBroken(asLibraryError(error)),
  });
  const entryAt = createEntries(answers);
  const at = (place: number) => {
    const head = heads.at(place);
    return head && !isHidden(head.id) ? entryAt(place, head) : undefined;
  };
  let pages: Pages | undefined;
  return {
    length,
    at,
    find(id) {
      const place = places.get(id.toLowerCase());
      return place === undefined ? undefined : at(place);
    },
    has: (id) => places.has(id.toLowerCase()),
    forPage(page) {
      const ofPage = pages?.(page);
      const waiting = ofPage?.filter((place) => heads.at(place) === undefined);
      for (const place of waiting ?? []) heads.ask(place);
      return waiting?.length === 0 ? ofPage?.flatMap((place) => at(place) ?? []) : undefined;
    },
    readEntries: () => whole(() => heads.readAll(rest)),
    async readPages() {
      pages = await whole(async () => createPages(await readText(contents.pages), length));
    },
    readIndex: () =>
      whole(async () => {
        const parts: Uint8Array[] = [];
        for (const load of contents.index) {
          const { default: text } = await load();
          parts.push(fromBase64(text));
          await rest();
        }
        return concat(...parts);
      }),
  };
}

/** Whatever is wrong with a file of a library, the library cannot be used. */
async function whole<Read>(read: () => Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (error) {
    throw asLibraryError(error);
  }
}

function asLibraryError(error: unknown): LibraryError {
  return error instanceof LibraryError ? error : new LibraryError('A file cannot be read.', { cause: error });
}

/** The places of the entries that may hold for a page, rising. */
type Pages = (page: LibraryPage) => readonly number[];

/** A page is asked about with every picture; so many stay known. */
const mostPages = 64;

function createPages(text: string, length: number): Pages {
  const listed = new Map<string, readonly number[]>();
  for (const line of text === '' ? [] : text.split('\n')) {
    const { product, task, places } = readPageLine(line, length);
    listed.set(pageKey(product, task), places);
  }
  const placesOf = remember(mostPages, (page: string) => {
    const [product = anyOf, task = anyOf] = page.split(divider);
    const keys = [product, anyOf].flatMap((of) => [pageKey(of, task), pageKey(of, anyOf)]);
    return [...new Set(keys.flatMap((key) => listed.get(key) ?? []))].sort((a, b) => a - b);
  });
  return ({ product, task = anyOf }) => placesOf(pageKey(product, task));
}

const divider = '/';

function pageKey(product: string, task: string): string {
  return `${product}${divider}${task}`;
}

/** The same object for a place while nothing more of the entry is known. */
function createEntries(answers: Lines<string>): (place: number, head: EntryHead) => Entry | undefined {
  const waiting = new Map<number, Entry>();
  const known = new Map<number, Entry>();
  const remember = (entries: Map<number, Entry>, place: number, make: () => Entry) => {
    const entry = entries.get(place) ?? make();
    entries.set(place, entry);
    return entry;
  };
  return (place, head) => {
    if (answers.isLost(place)) return undefined;
    const answer = answers.at(place);
    if (answer === undefined)
      return remember(waiting, place, () => waitingEntry(head, () => answers.ask(place)));
    return remember(known, place, () => createTeamEntry({ ...head, answer }));
  };
}

/** An entry whose answer is still to be read: looking for it asks for it. */
function waitingEntry({ id, question, team }: EntryHead, ask: () => void): Entry {
  return {
    id,
    label: id,
    question,
    section: 'team',
    get answer() {
      ask();
      return '';
    },
    get sentences() {
      ask();
      return [];
    },
    team,
  };
}
