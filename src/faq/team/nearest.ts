import { editDistance } from '../../values/edit-distance';

/** The known name a mistyped one was probably meant to be; `undefined` where nothing is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > 40) return undefined;
  const wanted = fold(name);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, fold(candidate), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Case, hyphens and underscores are the commonest slips. */
function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
