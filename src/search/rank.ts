import type { Postings } from './postings';
import type { Query } from './query';

/** An entry's index and how well it fits; higher is better. */
export interface Ranked {
  readonly entry: number;
  readonly score: number;
}

/** Best first; among equals the earlier entry. */
function compare(one: Ranked, other: Ranked): number {
  return other.score - one.score || one.entry - other.entry;
}

/** The best of many without sorting the others: `best` grows to `most` and stays in order. */
function keepBest(best: Ranked[], hit: Ranked, most: number): void {
  if (best.length === most && compare(best[most - 1] ?? hit, hit) <= 0) return;
  let at = best.length;
  while (at > 0 && compare(best[at - 1] ?? hit, hit) > 0) at -= 1;
  best.splice(at, 0, hit);
  if (best.length > most) best.pop();
}

/**
 * The best entries that match, at most `most` of them, best first.
 * @param size how many entries the postings number.
 */
export function rank(query: Query, { stems, concepts }: Postings, size: number, most = size): Ranked[] {
  const scores = new Float64Array(size);
  const matched: number[] = [];
  const add = (weight: number) => (entry: number, value: number) => {
    const score = scores[entry] ?? 0;
    if (score === 0) matched.push(entry);
    scores[entry] = score + weight * value;
  };
  for (const [stem, weight] of query.stems) stems.visit(stem, add(weight));
  for (const [concept, weight] of query.concepts) concepts.visit(concept, add(weight));
  const scored = (entry: number): Ranked => ({ entry, score: scores[entry] ?? 0 });
  if (most >= matched.length) return matched.map(scored).sort(compare);
  const best: Ranked[] = [];
  for (const entry of matched) keepBest(best, scored(entry), most);
  return best;
}
