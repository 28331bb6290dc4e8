import type { Entry } from '../faq/model';
import { createFinder, type Finder } from './finder';
import { indexEntries, readKnowledge } from './search-index';
import { gradual } from './steps';

/** A search that answers from the first moment on, while a team's entries are still being read. */
export interface GrowingSearch {
  /** Over all that is read: the official entries, in the end the team's too. Another function once there is more. */
  readonly find: Finder;
  /** True once `find` knows all entries. */
  readonly isWhole: boolean;
  /**
   * Reads on, one step of a few milliseconds at most and more as long as `hasTime` says so. Gives true once nothing is
   * left to read. Until then whatever is asked of `find` reads what it needs at once.
   */
  readOn(hasTime: () => boolean): boolean;
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
  const early: Finder = (query, limit) => first.now()(query, limit);
  let whole = team.length > 0 ? undefined : early;
  return {
    get find() {
      return whole ?? early;
    },
    get isWhole() {
      return whole !== undefined;
    },
    readOn(hasTime) {
      for (const part of [knowledge, first, all]) {
        while (!part.step()) if (!hasTime()) return false;
      }
      whole ??= all.now();
      return true;
    },
  };
}
