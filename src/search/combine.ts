import type { Concept, Part } from './concepts';
import type { Mention, Reading } from './mentions';

/** Nearer parts belong together: 1 when neighbours, falling with the number of words between. */
function closeness(distance: number): number {
  return 1 / (1 + Math.max(0, distance - 2) / 12);
}

/** Where a concept or a stem stands in the query: indexes of tokens. */
type Places = Map<string, number[]>;

function keyOf(part: Part): string {
  return part.concept === undefined ? (part.stem ?? '') : `[${part.concept}]`;
}

function note(places: Places, key: string, at: number): void {
  const list = places.get(key);
  if (list) list.push(at);
  else places.set(key, [at]);
}

/** The closest the parts come to one another; undefined where one is missing. */
function meet(combination: readonly Part[], places: Places): { at: number; distance: number } | undefined {
  const [first, ...others] = combination.map((part) => places.get(keyOf(part)) ?? []);
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
 * Combinations may build on concepts that stand before theirs in `concepts`.
 */
export function combine(
  concepts: readonly Concept[],
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
  for (const concept of concepts) {
    for (const combination of concept.combinations) {
      const found = meet(combination, places);
      if (!found) continue;
      const weight = closeness(found.distance);
      weights.set(concept, Math.max(weight, weights.get(concept) ?? 0));
      note(places, `[${concept.name}]`, found.at);
    }
  }
  return weights;
}
