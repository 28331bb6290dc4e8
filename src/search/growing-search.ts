import type { Entry } from '../faq/model';
import { createFinder, type Finder } from './finder';
import { joinFinders } from './join-finders';
import { unpackIndex } from './pack-index';
import { type EntryList, indexEntries, readKnowledge } from './search-index';
import { type Gradual, gradual, type Steps } from './steps';

/** Entries that are too many to be read where they are searched, and their index, made when they were packed. */
export interface Library {
  readonly entries: EntryList;
  /** As `packIndex` gives it. */
  readonly index: Uint8Array<ArrayBuffer>;
}

/** A letter, a beginning, words, a misspelling: each takes its own way through the search. */
const rehearsals = ['w', 'wh', 'who encrypts our', 'encrypton'];
/** As many passages as are drawn at first. */
const rehearsedHits = 3;

/** Asks before anybody does: what is compiled and read at the first query costs more than all of a later one. */
function* rehearse(all: Gradual<Finder>): Steps<void> {
  for (const query of rehearsals) {
    const { hits } = all.now()(query, rehearsedHits);
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
  const finderOf = (entries: readonly Entry[]) =>
    gradual(
      (function* () {
        return createFinder(yield* indexEntries(entries, knowledge.now()));
      })(),
    );
  const first = finderOf(official);
  const all = team.length > 0 ? finderOf([...official, ...team]) : first;
  const rehearsal = gradual(rehearse(all));
  let inLibrary: Finder | undefined;
  const withLibrary = (of: Gradual<Finder>): Finder => {
    const find: Finder = (query, limit) => of.now()(query, limit);
    return inLibrary ? joinFinders(find, inLibrary) : find;
  };
  let find = withLibrary(first);
  let isWhole = all === first;
  let isRead = false;
  return {
    get find() {
      return find;
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
      inLibrary = createFinder(unpackIndex(index, entries, knowledge.now()));
      find = withLibrary(isWhole ? all : first);
    },
  };
}
