import type { Posting, Postings } from './postings';
import type { Query } from './query';

/** An entry's index and how well it fits; higher is better. */
export interface Ranked {
  readonly entry: number;
  readonly score: number;
}

/** All entries that match, best first; among equals the earlier entry. */
export function rank(query: Query, postings: Postings): Ranked[] {
  const scores = new Map<number, number>();
  const add = (list: readonly Posting[] | undefined, weight: number) => {
    for (const { entry, value } of list ?? []) scores.set(entry, (scores.get(entry) ?? 0) + weight * value);
  };
  for (const [stem, weight] of query.stems) add(postings.stems.get(stem), weight);
  for (const [concept, weight] of query.concepts) add(postings.concepts.get(concept), weight);
  return Array.from(scores, ([entry, score]) => ({ entry, score })).sort(
    (a, b) => b.score - a.score || a.entry - b.entry,
  );
}
