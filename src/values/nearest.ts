import { editDistance } from './edit-distance';

/** Nobody mistypes a name into one longer than this (UTF-16 units); the distance would be costly and say nothing. */
const longestName = 40;

/**
 * The known name a mistyped one was probably meant to be: the nearest within a third of its length, the earliest
 * of equally near ones; `undefined` where none is near. Case, blanks, hyphens and underscores do not count.
 */
function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > longestName) return undefined;
  const wanted = fold(name);
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  for (const candidate of known) {
    const distance = editDistance(wanted, fold(candidate), limit);
    if (distance > limit) continue;
    best = candidate;
    limit = distance - 1;
  }
  return best;
}

/** Adds the nearest known name to the parameters of a problem, where there is one. */
export function withNearest<Params extends object>(
  params: Params,
  name: string,
  known: readonly string[],
): Params & { readonly nearest?: string } {
  const near = nearest(name, known);
  return near === undefined ? params : { ...params, nearest: near };
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
