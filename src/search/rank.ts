import type { Postings } from './postings';
import type { Query } from './query';

/** An entry's index and how well it fits; higher is better. */
export interface Ranked {
  readonly entry: number;
  readonly score: number;
}

/** All that match, best first; among equals the earlier entry. */
function sorted(scores: Float64Array): Ranked[] {
  const matched: Ranked[] = [];
  for (const [entry, score] of scores.entries()) if (score > 0) matched.push({ entry, score });
  return matched.sort((one, other) => other.score - one.score);
}

/** The same, at most `most` of them, without sorting the others. */
function bestOf(scores: Float64Array, most: number): Ranked[] {
  const best: Ranked[] = [];
  let least = 0;
  for (let entry = 0; entry < scores.length; entry += 1) {
    const score = scores[entry] ?? 0;
    if (score <= least) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.score ?? 0) < score) at -= 1;
    best.splice(at, 0, { entry, score });
    if (best.length > most) best.pop();
    if (best.length === most) least = best.at(-1)?.score ?? 0;
  }
  return best;
}

/**
 * The best entries that match, at most `most` of them, best first.
 * @param size how many entries the postings number.
 */
export function rank(query: Query, { stems, concepts }: Postings, size: number, most = size): Ranked[] {
  const scores = new Float64Array(size);
  for (const [stem, weight] of query.stems) stems.addTo(scores, stem, weight);
  for (const [concept, weight] of query.concepts) concepts.addTo(scores, concept, weight);
  return most < size ? bestOf(scores, most) : sorted(scores);
}
