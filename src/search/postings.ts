import type { Concept } from './concepts';
import type { IndexData } from './index-data';
import { type PostingLists, postingLists } from './posting-lists';
import { placeOf } from './word-list';

/** What an entry's level says: 1 touches it, 2 speaks of it, 3 answers it. */
const levelWeights: readonly number[] = [0, 0.25, 0.6, 1];

/** Who and what tell less than the subject. */
const generalWeight = 0.3;
/** A word that only the text vouches for tells less than a concept. */
const stemWeight = 0.2;
/** BM25's saturation and length normalisation. */
const saturation = 1.2;
const lengthShare = 0.6;
/** The size at which a rare word has the weight it was tuned for. */
const tunedSize = 10;
/** What one of so many entries tells by being the only one. */
const rarest = Math.log(1 + (tunedSize - 0.5) / 1.5);

/** Which entries speak of a stem or a concept, and how much that tells. */
export interface Postings {
  readonly stems: PostingLists<string>;
  readonly concepts: PostingLists<Concept>;
  /** How much an entry says of a concept, 0–1: 1 where it answers it, and does not merely speak of it. */
  says(concept: Concept, entry: number): number;
}

function weightOf(level: number): number {
  return levelWeights[level] ?? 0;
}

/** How telling a concept is: the fewer entries it speaks for, the more. */
export function specificity(concept: Concept): number {
  let spread = 0;
  for (const level of concept.levels.values()) spread += weightOf(level);
  return Math.log(1 + tunedSize / Math.max(1, spread)) * (concept.general ? generalWeight : 1);
}

/**
 * What the numbers of an index tell: of a stem by its rarity and by how often it stands in an entry of that length, of a
 * concept by how telling it is and by the entry's level. Among a team's entries alone a concept tells the less, the more
 * of them speak of it: the table knows only how many official ones do.
 * @param concepts those of the index, in its order.
 */
export function createPostings(data: IndexData, concepts: readonly Concept[]): Postings {
  const { stems, lengths, isTeams } = data;
  const size = Math.max(tunedSize, lengths.length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const norms = Float64Array.from(
    lengths,
    (length) => saturation * (1 - lengthShare + (lengthShare * length) / average),
  );
  const scale = Math.log(1 + tunedSize) / Math.log(1 + size);
  const rarity = (count: number) => Math.log(1 + (size - count + 0.5) / (count + 0.5)) * scale;
  const places = new Map(concepts.map((concept, at) => [concept, at]));
  const ofConcepts = postingLists<Concept>(
    data.conceptPostings,
    (concept) => places.get(concept),
    (concept, count) => {
      const whole = specificity(concept) * (isTeams ? Math.min(1, rarity(count) / rarest) : 1);
      return (_, level) => whole * weightOf(level);
    },
  );
  return {
    stems: postingLists<string>(
      data.stemPostings,
      (stem) => placeOf(stems, stem),
      (_, count) => {
        const whole = stemWeight * rarity(count);
        return (entry, times) => whole * ((times * (saturation + 1)) / (times + (norms[entry] ?? 0)));
      },
    ),
    concepts: ofConcepts,
    says: (concept, entry) => weightOf(ofConcepts.amountIn(concept, entry)),
  };
}
