import type { ConceptMatch } from './concept-matches';
import type { Concept } from './concepts';

/** What a query asks of its subject, and whether the text says that of it. */
export interface Asked {
  readonly match: ConceptMatch;
  readonly told: boolean;
}

function contains(outer: ConceptMatch, inner: ConceptMatch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isLonger(one: ConceptMatch, other: ConceptMatch): boolean {
  return one.end - one.start > other.end - other.start;
}

/** Without those that are only a part of a longer wording: `certificate` of a certificate authority. */
export function apartFrom(
  matches: readonly ConceptMatch[],
  wordings: readonly ConceptMatch[],
): ConceptMatch[] {
  return matches.filter(
    (match) => !wordings.some((wording) => contains(wording, match) && isLonger(wording, match)),
  );
}

/**
 * Judges what is asked by the subjects that the rest of the query names. `matches` are the wordings of what may be
 * asked, `named` those of everything else, `concepts` what the query is about, combinations included.
 */
export function judgeAsked(
  matches: readonly ConceptMatch[],
  named: readonly ConceptMatch[],
  concepts: ReadonlyMap<Concept, number>,
): readonly Asked[] {
  const apart = apartFrom(matches, [...named, ...matches]);
  return apart.map((match) => {
    const nameOnlyIt = new Set(
      [...concepts.keys()].filter((concept) => {
        const places = named.filter((one) => one.concept === concept);
        return places.length > 0 && places.every((place) => contains(match, place));
      }),
    );
    const told = [...concepts.keys()].some(
      (concept) => match.concept.toldOf?.has(concept.name) && !nameOnlyIt.has(concept),
    );
    return { match, told };
  });
}
