import { apartFrom } from './asked';
import type { ConceptMatch } from './concept-matches';
import type { Concept } from './concepts';
import type { Postings } from './postings';
import type { Query } from './query';
import type { Ranked } from './rank';
import { stopwords } from './stopwords';

/** What speaks for the first hit being an answer, and what against it: each a share 0–1, or 1 where it holds. */
export interface Evidence {
  /** Words of the query that a subject of the table covers. */
  readonly covered: number;
  /** By how much of its score the first hit leads, for as much as is known of the query and answered by it. */
  readonly ahead: number;
  /** Weight of the query's subjects that the first entry answers; two are enough. */
  readonly answering: number;
  /** Words of which nothing is known. */
  readonly unknown: number;
  /** The query speaks of a subject that the FAQ does not answer. */
  readonly outOfScope: number;
  /** It asks for a known gap in words that mean nothing longer, and the first entry does not answer that all the same. */
  readonly gap: number;
  /** What it asks of its subject (how long, how often, by which standard) is not told of that subject. */
  readonly untold: number;
}

/** `npm run search:fit` computes these from the graded queries; a test holds them near that fit. */
export const weights: Readonly<Record<keyof Evidence, number>> = {
  covered: 0.3,
  ahead: 1.9,
  answering: 1.3,
  unknown: -0.8,
  outOfScope: -3.4,
  gap: -3.7,
  untold: -3.8,
};
/** The sum from which a first hit is certain. */
export const enough = 0.75;
/** A later hit is as certain as the first where it is nearly as good. */
const nearlyAsGood = 0.9;

function isSubject(concept: Concept): boolean {
  return !concept.general && !concept.outOfScope && concept.levels.size > 0;
}

function isInside(at: number, matches: readonly ConceptMatch[]): boolean {
  return matches.some(({ from, to }) => from <= at && at < to);
}

/** The shares of the query's words, and of the characters of Chinese runs, that are covered and unknown. */
function shares(query: Query, subjects: readonly ConceptMatch[], vouched: (stem: string) => boolean) {
  let words = 0;
  let covered = 0;
  const saysNothing = [
    ...query.matches.filter(({ concept }) => concept.filler),
    ...query.asked.map(({ match }) => match),
  ];
  for (const [at, token] of query.tokens.entries()) {
    if (token.unspaced) {
      words += token.word.length;
      for (const { from, start, end } of saysNothing) if (from === at) words -= end - start;
      for (const { from, start, end } of subjects) if (from === at) covered += end - start;
    } else if (!stopwords.has(token.stem) && !isInside(at, saysNothing)) {
      words += 1;
      if (isInside(at, subjects) || vouched(token.stem)) covered += 1;
    }
  }
  return {
    covered: Math.min(1, covered / Math.max(1, words)),
    unknown: query.unknownWords / Math.max(1, words),
  };
}

/** Weight of the subjects that this entry answers. */
function answeredWeight(query: Query, postings: Postings, entry: number): number {
  let sum = 0;
  for (const [concept, weight] of query.concepts) {
    if (!isSubject(concept)) continue;
    if (postings.answers(concept, entry)) sum += weight;
  }
  return sum;
}

/**
 * Weighs what the query and its ranking say of the first hit; undefined without hits. `isTeam` says which entries are a
 * team's: they have no levels, so their own words vouch for them, and no gap of the official text speaks against them.
 */
export function evidenceOf(
  query: Query,
  [first, second]: readonly Ranked[],
  postings: Postings,
  isTeam: (entry: number) => boolean,
): Evidence | undefined {
  if (!first) return undefined;
  const team = isTeam(first.entry);
  const vouched = (stem: string) => team && postings.stems.valueIn(stem, first.entry) > 0;
  const subjects = query.matches.filter(({ concept }) => isSubject(concept));
  const answered = answeredWeight(query, postings, first.entry);
  const isAnswered = (gap: ConceptMatch) =>
    apartFrom([gap], subjects).length === 0 ||
    (answered > 0 && postings.concepts.valueIn(gap.concept, first.entry) > 0);
  const answering = Math.min(1, answered / 2);
  const { covered, unknown } = shares(query, subjects, vouched);
  return {
    covered,
    unknown,
    ahead: (1 - (second?.score ?? 0) / first.score) * (1 - unknown) * (team ? 1 : Math.min(1, 2 * answering)),
    answering,
    outOfScope: Number(!team && [...query.concepts.keys()].some(({ outOfScope }) => outOfScope)),
    gap: Number(!team && !query.gapMatches.every(isAnswered)),
    untold: Number(!team && query.asked.some(({ told }) => !told)),
  };
}

/** Tells for each of the `ranked` whether it is likely to answer the query. */
export function certainty(
  query: Query,
  ranked: readonly Ranked[],
  postings: Postings,
  isTeam: (entry: number) => boolean,
): (hit: Ranked) => boolean {
  const evidence = evidenceOf(query, ranked, postings, isTeam);
  if (!evidence) return () => false;
  const names = Object.keys(weights) as (keyof Evidence)[];
  const sum = names.reduce((total, name) => total + weights[name] * evidence[name], 0);
  const least = nearlyAsGood * (ranked[0]?.score ?? 0);
  return ({ score }) => sum >= enough && score >= least;
}
