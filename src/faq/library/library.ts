import { fromBase64 } from '../../values/base64';
import type { Entry } from '../model';
import { createTeamEntry } from '../team/entry';
import { type Answers, createAnswers } from './answers';
import {
  anyProduct,
  type EntryHead,
  type LibraryContents,
  LibraryError,
  linesOf,
  readHead,
  readText,
} from './contents';

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
  /** In their order, those with a rule that may hold for this product; none before `readPages`. */
  forProduct(product: string): readonly Entry[];
  /** Reads what `at` needs. @throws {LibraryError} where it cannot be used. */
  readEntries(): Promise<void>;
  /** Reads what `forProduct` needs. @throws {LibraryError} where it cannot be used. */
  readPages(): Promise<void>;
  /** The packed index of the search. */
  readIndex(): Promise<Uint8Array<ArrayBuffer>>;
}

type PlacedHead = readonly [place: number, head: EntryHead];

interface Options {
  /** True for the id of an entry that the policy has too: it wins. */
  readonly isHidden: (id: string) => boolean;
  /** Told when answers have come that somebody looked for. */
  readonly onAnswers: () => void;
  /** Told of answers that cannot be read; their entries are gone then. */
  readonly onLost: (error: unknown) => void;
}

/** Reads nothing before it is told to. */
export function createLibrary(contents: LibraryContents, { isHidden, onAnswers, onLost }: Options): Library {
  const { length } = contents;
  const entryAt = createEntries(createAnswers(contents, onAnswers, onLost));
  const visible = (place: number, head: EntryHead) => (isHidden(head.id) ? undefined : entryAt(place, head));
  let heads: readonly EntryHead[] = [];
  let pages: ReadonlyMap<string, readonly PlacedHead[]> = new Map();
  const known = new Map<string, PlacedHead>();
  const learn = (placed: Iterable<PlacedHead>) => {
    for (const one of placed) known.set(one[1].id.toLowerCase(), one);
  };
  return {
    length,
    at(place) {
      const head = heads[place];
      return head && visible(place, head);
    },
    find(id) {
      const placed = known.get(id.toLowerCase());
      return placed && visible(...placed);
    },
    has: (id) => known.has(id.toLowerCase()),
    forProduct(product) {
      const both = [...(pages.get(anyProduct) ?? []), ...(pages.get(product) ?? [])];
      const inOrder = [...new Map(both)].sort(([a], [b]) => a - b);
      return inOrder.flatMap(([place, head]) => visible(place, head) ?? []);
    },
    async readEntries() {
      heads = await whole(async () => linesOf(await readText(contents.heads), length).map(readHead));
      learn(heads.entries());
    },
    async readPages() {
      pages = await whole(async () => pagesOf(await readText(contents.pages)));
      for (const placed of pages.values()) learn(placed);
    },
    readIndex: () => whole(async () => fromBase64(await readText(contents.index))),
  };
}

/** Whatever is wrong with a file of a library, the library cannot be used. */
async function whole<Read>(read: () => Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof LibraryError
      ? error
      : new LibraryError('A file cannot be read.', { cause: error });
  }
}

function pagesOf(text: string) {
  const pages = new Map<string, PlacedHead[]>();
  for (const line of text === '' ? [] : text.split('\n')) {
    const [product = '', place, head = ''] = line.split('\t');
    const listed = pages.get(product) ?? [];
    pages.set(product, listed);
    listed.push([Number(place), readHead(head)]);
  }
  return pages;
}

/** The same object for a place while nothing more of the entry is known. */
function createEntries(answers: Answers): (place: number, head: EntryHead) => Entry | undefined {
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
