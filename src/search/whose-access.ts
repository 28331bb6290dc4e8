import type { Concept } from './concepts';

/** Whose access to what a query speaks of. */
export interface WhoseAccess {
  readonly concept: Concept;
  readonly actor: string;
  readonly object: string;
}

/** What a mention stands for where it says that there is an access at all. */
const access = 'access';
const unsaid: ReadonlySet<string> = new Set(['anyone', 'anything']);

/**
 * Reads one word in its several meanings: access by the provider's staff, by one's own people, by neighbours, to content
 * or to premises. `table` is the concepts in the table's order: the first whose actor and object are mentioned is meant.
 */
export function readAccess(table: readonly Concept[], mentioned: Iterable<Concept>): WhoseAccess | undefined {
  const mentions = new Set(Array.from(mentioned, ({ standsFor }) => standsFor));
  if (!mentions.has(access)) return undefined;
  for (const concept of table) {
    for (const { actor, object } of concept.accesses) {
      if ([actor, object].every((part) => unsaid.has(part) || mentions.has(part))) {
        return { concept, actor, object };
      }
    }
  }
  return undefined;
}

/** The concepts of a query with the one access that is meant, and without the general words for any. */
export function withAccess(
  concepts: ReadonlyMap<Concept, number>,
  meant: WhoseAccess | undefined,
): ReadonlyMap<Concept, number> {
  if (!meant) return concepts;
  const kept = [...concepts].filter(([{ general, standsFor }]) => !(general && standsFor === access));
  return new Map([...kept, [meant.concept, 1]]);
}
