/** Reads a search's entries where a window or a worker has time for it. */
import type { Finder } from '../search/finder';
import type { GrowingSearch } from '../search/growing-search';

/** A worker turns to what else is asked of it after so long. */
const turnMs = 10;

/**
 * Reads on after the next picture, whenever the window has nothing else to do, and calls back when all is read.
 * @param isWanted false as soon as another search has taken its place.
 */
export function readWhenIdle(search: GrowingSearch, isWanted: () => boolean, onWhole: () => void): void {
  const turn = (deadline: IdleDeadline) => {
    if (!isWanted()) return;
    if (search.readOn(() => deadline.timeRemaining() > 0)) onWhole();
    else requestIdleCallback(turn);
  };
  requestAnimationFrame(() => requestIdleCallback(turn));
}

/** Reads all entries, and lets a worker do other things in between. */
export async function readWhole(search: GrowingSearch): Promise<Finder> {
  for (;;) {
    const until = performance.now() + turnMs;
    if (search.readOn(() => performance.now() < until)) return search.find;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
