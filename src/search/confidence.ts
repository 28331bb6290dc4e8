import type { Concept } from './concepts';
import { fullAnswerWeight, type Postings } from './postings';
import type { Query } from './query';
import type { Ranked } from './rank';
import { stopwords } from './stopwords';

/*
 * A logistic fit on the graded queries, rounded: what speaks for the first hit being an answer, in its own unit.
 * Whoever changes the ranking fits it again; the test in tests/unit/search/honesty.test.ts holds what it must keep.
 */
const weights = { covered: 1.8, ahead: 2, answering: 1.9, unknown: 3.8, outOfScope: 3, gap: 0.9 };
const enough = 1;
/** A later hit is as certain as the first where it is nearly as good. */
const nearlyAsGood = 0.9;

function isSubject(concept: Concept): boolean {
  return !concept.general && !concept.outOfScope && concept.levels.size > 0;
}

interface Content {
  readonly words: number;
  /** Of these, what the index knows as a subject. */
  readonly covered: number;
}

/** Counts words, and characters of Chinese runs. */
function contentOf(query: Query, vouched: (stem: string) => boolean): Content {
  const subjects = query.matches.filter(({ concept }) => isSubject(concept));
  let words = 0;
  let covered = 0;
  for (const [at, token] of query.tokens.entries()) {
    if (token.unspaced) {
      words += token.word.length;
      for (const { from, start, end } of subjects) if (from === at) covered += end - start;
    } else if (!stopwords.has(token.stem)) {
      words += 1;
      if (subjects.some(({ from, to }) => from <= at && at < to) || vouched(token.stem)) covered += 1;
    }
  }
  return { words: Math.max(1, words), covered };
}

/** Weight of the subjects that this entry answers. */
function answering(query: Query, postings: Postings, entry: number): number {
  let sum = 0;
  for (const [concept, weight] of query.concepts) {
    if (!isSubject(concept)) continue;
    const posting = postings.concepts.get(concept)?.find((candidate) => candidate.entry === entry);
    if (posting && posting.value >= fullAnswerWeight(concept)) sum += weight;
  }
  return sum;
}

/**
 * Tells for each of the `ranked` whether it is likely to answer the query. `isTeam` says which entries are a
 * team's: they have no levels, so their own words vouch for them.
 */
export function certainty(
  query: Query,
  ranked: readonly Ranked[],
  postings: Postings,
  isTeam: (entry: number) => boolean,
): (hit: Ranked) => boolean {
  const [first, second] = ranked;
  if (!first) return () => false;
  const vouched = (stem: string) =>
    isTeam(first.entry) && (postings.stems.get(stem) ?? []).some(({ entry }) => entry === first.entry);
  const { words, covered } = contentOf(query, vouched);
  let evidence = (weights.covered * covered) / words;
  evidence += weights.ahead * (1 - (second?.score ?? 0) / first.score);
  evidence += weights.answering * Math.min(1, answering(query, postings, first.entry) / 2);
  evidence -= (weights.unknown * query.unknownWords) / words;
  if ([...query.concepts.keys()].some(({ outOfScope }) => outOfScope) && !isTeam(first.entry))
    evidence -= weights.outOfScope;
  if (query.gapMatches.length > 0 && !isTeam(first.entry)) {
    const subjects = query.matches.filter(({ concept }) => isSubject(concept));
    const answered = query.gapMatches.every((gap) =>
      subjects.some((m) => m.start <= gap.start && gap.end <= m.end),
    );
    evidence -= answered ? weights.gap : weights.outOfScope;
  }
  return ({ score }) => evidence >= enough && score >= nearlyAsGood * first.score;
}
