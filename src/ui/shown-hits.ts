import type { Hit } from '../search/finder';

/** As many results stand there at once. */
const most = 3;

/** @returns how many results are shown before the others are asked for: the certain ones, else the closest. */
export function shownAtFirst(hits: readonly Pick<Hit, 'confident'>[]): number {
  const certain = hits.filter(({ confident }) => confident).length;
  return Math.min(most, certain || hits.length);
}
