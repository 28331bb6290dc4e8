import type { Candidate, ConceptMatch } from './concept-matches';
import type { Concept } from './concepts';
import type { Combination } from './lexicon';

/** Nearer parts belong together: 1 when neighbours, falling with the number of words between. */
function closeness(distance: number): number {
  return 1 / (1 + Math.max(0, distance - 2) / 12);
}

/** Where a concept (`[name]`) or a stem stands in the query: indexes of tokens. */
type Positions = Map<string, number[]>;

function addPosition(positions: Positions, key: string, at: number): void {
  const list = positions.get(key);
  if (list) list.push(at);
  else positions.set(key, [at]);
}

/** The closest the parts come to one another; undefined where one is missing. */
function meet(keys: readonly string[], positions: Positions): { at: number; distance: number } | undefined {
  const [first, ...others] = keys.map((key) => positions.get(key) ?? []);
  let best: { at: number; distance: number } | undefined;
  for (const at of first ?? []) {
    let distance = 0;
    for (const other of others) {
      distance = Math.max(distance, Math.min(...other.map((position) => Math.abs(position - at))));
    }
    if (Number.isFinite(distance) && (!best || distance < best.distance)) best = { at, distance };
  }
  return best;
}

/**
 * What a query is about: the concepts it names, and those whose combinations hold; concept → weight 0–1.
 * Combinations may build on those that stand before them.
 */
export function combine(
  combinations: readonly Combination[],
  matches: readonly ConceptMatch[],
  candidates: readonly (readonly Candidate[])[],
): Map<Concept, number> {
  const weights = new Map<Concept, number>();
  const positions: Positions = new Map();
  for (const { concept, weight, from } of matches) {
    weights.set(concept, Math.max(weight, weights.get(concept) ?? 0));
    addPosition(positions, `[${concept.name}]`, from);
  }
  for (const [at, list] of candidates.entries()) {
    for (const { stem } of list) addPosition(positions, stem, at);
  }
  for (const { concept, keys } of combinations) {
    // Of hundreds hardly one holds.
    if (!keys.every((key) => positions.has(key))) continue;
    const found = meet(keys, positions);
    if (!found) continue;
    weights.set(concept, Math.max(closeness(found.distance), weights.get(concept) ?? 0));
    addPosition(positions, `[${concept.name}]`, found.at);
  }
  return weights;
}
