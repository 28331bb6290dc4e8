import type { Concept } from './concepts';
import type { Combination } from './lexicon';
import type { Mention, Reading } from './mentions';

/** Nearer parts belong together: 1 when neighbours, falling with the number of words between. */
function closeness(distance: number): number {
  return 1 / (1 + Math.max(0, distance - 2) / 12);
}

/** Where a concept or a stem stands in the query: indexes of tokens. */
type Places = Map<string, number[]>;

function note(places: Places, key: string, at: number): void {
  const list = places.get(key);
  if (list) list.push(at);
  else places.set(key, [at]);
}

/** The closest the parts come to one another; undefined where one is missing. */
function meet(keys: readonly string[], places: Places): { at: number; distance: number } | undefined {
  const [first, ...others] = keys.map((key) => places.get(key) ?? []);
  let best: { at: number; distance: number } | undefined;
  for (const at of first ?? []) {
    let distance = 0;
    for (const other of others) {
      distance = Math.max(distance, Math.min(...other.map((place) => Math.abs(place - at))));
    }
    if (Number.isFinite(distance) && (!best || distance < best.distance)) best = { at, distance };
  }
  return best;
}

/**
 * What a query is about: the concepts mentioned, and those whose combinations hold; concept → weight 0–1.
 * Combinations may build on those that stand before them.
 */
export function combine(
  combinations: readonly Combination[],
  mentions: readonly Mention[],
  readings: readonly (readonly Reading[])[],
): Map<Concept, number> {
  const weights = new Map<Concept, number>();
  const places: Places = new Map();
  for (const { concept, weight, from } of mentions) {
    weights.set(concept, Math.max(weight, weights.get(concept) ?? 0));
    note(places, `[${concept.name}]`, from);
  }
  for (const [at, list] of readings.entries()) for (const { stem } of list) note(places, stem, at);
  for (const { concept, keys } of combinations) {
    if (!keys.every((key) => places.has(key))) continue;
    const found = meet(keys, places);
    if (!found) continue;
    weights.set(concept, Math.max(closeness(found.distance), weights.get(concept) ?? 0));
    note(places, `[${concept.name}]`, found.at);
  }
  return weights;
}
