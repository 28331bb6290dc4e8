import { allMatches, asWritten } from './concept-matches';
import type { Concept } from './concepts';
import type { EntryTokens } from './entry-tokens';
import type { Lexicon } from './lexicon';
import type { Steps } from './steps';
import { ownTerms } from './stopwords';
import type { Token } from './tokenize';

/** What an entry's level says: 1 touches it, 2 speaks of it, 3 answers it. */
const levelWeights: Readonly<Record<number, number>> = { 1: 0.25, 2: 0.6, 3: 1 };

/** A team's entry has no levels: its question answers, its answer speaks of it. */
const inQuestion = 1;
const inAnswer = 0.6;

/** Who and what tell less than the subject. */
const generalWeight = 0.3;
/** A word that only the text vouches for tells less than a concept. */
const stemWeight = 0.2;
const questionFactor = 2;
/** BM25's saturation and length normalisation. */
const saturation = 1.2;
const lengthShare = 0.6;
/** The size at which a rare word has the weight it was tuned for. */
const tunedSize = 10;

export interface Posting {
  /** Index into the entries. */
  readonly entry: number;
  readonly value: number;
}

/** Which entries speak of a stem or a concept, and how much that tells. */
export interface Postings {
  readonly stems: ReadonlyMap<string, readonly Posting[]>;
  readonly concepts: ReadonlyMap<Concept, readonly Posting[]>;
}

/** How telling a concept is: the fewer entries it speaks for, the more. */
export function specificity(concept: Concept): number {
  let spread = 0;
  for (const level of concept.levels.values()) spread += levelWeights[level] ?? 0;
  return Math.log(1 + tunedSize / Math.max(1, spread)) * (concept.general ? generalWeight : 1);
}

/** What a posting of an entry that answers this concept is worth. */
export function fullAnswerWeight(concept: Concept): number {
  return specificity(concept) * inQuestion;
}

function conceptsIn(tokens: readonly Token[], lexicon: Lexicon): Set<Concept> {
  return new Set(allMatches(lexicon, tokens, tokens.map(asWritten)).map(({ concept }) => concept));
}

function push<K>(map: Map<K, Posting[]>, key: K, posting: Posting): void {
  const list = map.get(key);
  if (list) list.push(posting);
  else map.set(key, [posting]);
}

function* conceptPostings(
  entries: readonly EntryTokens[],
  lexicon: Lexicon,
  gaps: readonly Concept[],
): Steps<Map<Concept, Posting[]>> {
  const postings = new Map<Concept, Posting[]>();
  for (const [at, { entry, question, answer }] of entries.entries()) {
    yield;
    if (entry.team) {
      const asked = conceptsIn(question, lexicon);
      for (const concept of conceptsIn([...question, ...answer], lexicon)) {
        const value = specificity(concept) * (asked.has(concept) ? inQuestion : inAnswer);
        push(postings, concept, { entry: at, value });
      }
      continue;
    }
    for (const concept of [...lexicon.concepts, ...gaps]) {
      const level = concept.levels.get(entry.id);
      if (level)
        push(postings, concept, { entry: at, value: specificity(concept) * (levelWeights[level] ?? 0) });
    }
  }
  return postings;
}

/** So many stems are weighed in a step. */
const stemsInStep = 200;

function* stemPostings(entries: readonly EntryTokens[]): Steps<Map<string, Posting[]>> {
  const counts = new Map<string, Map<number, number>>();
  const lengths: number[] = [];
  for (const [at, { question, answer }] of entries.entries()) {
    let length = 0;
    for (const [tokens, factor] of [
      [question, questionFactor],
      [answer, 1],
    ] as const) {
      for (const term of tokens.flatMap(ownTerms)) {
        const of = counts.get(term) ?? new Map<number, number>();
        counts.set(term, of.set(at, (of.get(at) ?? 0) + factor));
        length += factor;
      }
    }
    lengths.push(length);
    yield;
  }
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, entries.length);
  const scale = Math.log(1 + tunedSize) / Math.log(1 + Math.max(tunedSize, entries.length));
  const postings = new Map<string, Posting[]>();
  for (const [term, of] of counts) {
    const rarity = Math.log(1 + (entries.length - of.size + 0.5) / (of.size + 0.5)) * scale;
    for (const [entry, count] of of) {
      const norm = saturation * (1 - lengthShare + (lengthShare * (lengths[entry] ?? 0)) / average);
      const value = stemWeight * rarity * ((count * (saturation + 1)) / (count + norm));
      push(postings, term, { entry, value });
    }
    if (postings.size % stemsInStep === 0) yield;
  }
  return postings;
}

/**
 * The index over official entries, by the levels of the table, and a team's, by their own words. `gaps` are the known
 * gaps, with the entries that tell something on them all the same.
 */
export function* createPostings(
  entries: readonly EntryTokens[],
  lexicon: Lexicon,
  gaps: readonly Concept[] = [],
): Steps<Postings> {
  const stems = yield* stemPostings(entries);
  return { stems, concepts: yield* conceptPostings(entries, lexicon, gaps) };
}
