import type { Entry } from '../faq/model';
import { createFinder, type Finder } from './finder';
import { joinFinders } from './join-finders';
import { unpackIndex } from './pack-index';
import { type EntryList, indexEntries, readKnowledge, type SearchIndex } from './search-index';
import { type Gradual, gradual, type Steps } from './steps';

/** Entries that are too many to be read where they are searched, and their index, made when they were packed. */
interface Library {
  readonly entries: EntryList;
  /** As `packIndex` gives it. */
  readonly index: Uint8Array<ArrayBuffer>;
}

/** A letter, a beginning, words, a misspelling: each takes its own way through the search. */
const rehearsals = ['w', 'wh', 'who encrypts our', 'encrypton'];
/** As many passages as are drawn at first. */
const rehearsedHits = 3;

/** An index, and what answers from it. */
interface Searched {
  readonly index: SearchIndex;
  readonly find: Finder;
}

/** Asks before anybody does: what is compiled and read at the first query costs more than all of a later one. */
function* rehearse(all: Gradual<Searched>): Steps<void> {
  for (const query of rehearsals) {
    const { hits } = all.now().find(query, rehearsedHits);
    yield;
    for (const hit of hits) {
      void hit.passage;
      yield;
    }
  }
}

/** A search that answers from the first moment on, while a team's entries are still being read. */
export interface GrowingSearch {
  /** Over all that is read: the official entries, in the end the team's too. Another function once there is more. */
  readonly find: Finder;
  /** Of the official entries and the team's; what is left of it is read now. */
  readonly index: SearchIndex;
  /** That of the library, once one has been added. */
  readonly libraryIndex: SearchIndex | undefined;
  /** True once `find` knows all entries. */
  readonly isWhole: boolean;
  /** True once `readOn` has nothing left to do. */
  readonly isRead: boolean;
  /**
   * Reads on, one step of a few milliseconds at most and more as long as `hasTime` says so; then asks itself, so that the
   * first key costs no more than the others. Gives true once nothing is left to do. Until then whatever is asked of `find`
   * reads what it needs at once.
   */
  readOn(hasTime: () => boolean): boolean;
  /**
   * From now on `find`, then another function, answers from this library too. What is left to read for that is read at
   * once.
   * @throws Error where `unpackIndex` does; the search stays as it was.
   */
  add(library: Library): void;
}

/** Reads nothing before it is told to, or asked. */
export function createGrowingSearch(official: readonly Entry[], team: readonly Entry[]): GrowingSearch {
  const knowledge = gradual(readKnowledge());
  const searchedOf = (index: SearchIndex): Searched => ({ index, find: createFinder(index) });
  const read = (entries: readonly Entry[]) =>
    gradual(
      (function* () {
        return searchedOf(yield* indexEntries(entries, knowledge.now()));
      })(),
    );
  const first = read(official);
  const all = team.length > 0 ? read([...official, ...team]) : first;
  const rehearsal = gradual(rehearse(all));
  let library: Searched | undefined;
  const withLibrary = (of: Gradual<Searched>): Finder => {
    const find: Finder = (query, limit) => of.now().find(query, limit);
    return library ? joinFinders(find, library.find) : find;
  };
  let find = withLibrary(first);
  let isWhole = all === first;
  let isRead = false;
  return {
    get find() {
      return find;
    },
    get index() {
      return all.now().index;
    },
    get libraryIndex() {
      return library?.index;
    },
    get isWhole() {
      return isWhole;
    },
    get isRead() {
      return isRead;
    },
    readOn(hasTime) {
      for (const part of [knowledge, first, all]) {
        while (!part.step()) if (!hasTime()) return false;
      }
      if (!isWhole) find = withLibrary(all);
      isWhole = true;
      while (!rehearsal.step()) if (!hasTime()) return false;
      isRead = true;
      return true;
    },
    add({ entries, index }) {
      library = searchedOf(unpackIndex(index, entries, knowledge.now()));
      find = withLibrary(isWhole ? all : first);
    },
  };
}
