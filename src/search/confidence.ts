import { apartFrom } from './asked';
import type { ConceptMatch } from './concept-matches';
import type { Concept } from './concepts';
import { type Postings, specificity } from './postings';
import type { Query } from './query';
import type { Ranked } from './rank';
import { ownTerms, stopwords } from './stopwords';
import { oddsOf } from './word-odds';

/** What speaks for the first hit being an answer, and what against it: each but the last a share 0–1, or 1 where it holds. */
export interface Evidence {
  /** Weight of the query's subjects that the first entry answers; two are enough. */
  readonly answering: number;
  /** Of what could be said of the query's subjects, what the first entry says. */
  readonly said: number;
  /** Words of the query that nothing in the first entry explains. */
  readonly unexplained: number;
  /** The query speaks of a subject that the FAQ does not answer. */
  readonly outOfScope: number;
  /** It asks for a known gap in words that mean nothing longer, and the first entry does not answer that all the same. */
  readonly gap: number;
  /** What it asks of its subject (how long, how often, by which standard) is not told of that subject. */
  readonly untold: number;
  /** Log odds, any number: how queries with such words fare. */
  readonly odds: number;
}

/** `npm run search:fit` computes these from the graded queries; a test holds them near that fit. */
export const weights: Readonly<Record<keyof Evidence, number>> = {
  answering: 1.8,
  said: 1.9,
  unexplained: -4.5,
  outOfScope: -3,
  gap: -3,
  untold: -3.5,
  odds: 1,
};
/** The sum from which a first hit is certain. */
export const enough = 1.5;
/** A team's entry may answer what no table knows: it is certain all the same where it leads by so much. */
const leastLead = 0.2;
/** Where more is unexplained, a word that was only guessed from another is no subject. */
const mostUnexplained = 0.5;
/** Chinese writes particles and words as one run, of which no list of stop words parts the ones that say nothing. */
const characterWeight = 0.5;
/** A later hit is as certain as the first where it is nearly as good. */
const nearlyAsGood = 0.9;
/** So many subjects, or their weight, tell all that more could. */
const fewSubjects = 2;

function isSubject(concept: Concept): boolean {
  return !concept.general && !concept.outOfScope && concept.levels.size > 0;
}

/** True for words of which every entry might speak: fillers, and who or what without any entry of its own. */
function isAnybody({ concept }: ConceptMatch): boolean {
  return concept.general && concept.levels.size === 0;
}

/** True for words that nobody wrote so: corrected, or completed. */
function isGuessed({ concept, weight }: ConceptMatch): boolean {
  return weight < 1 || !isSubject(concept);
}

/** Concepts and known gaps that name a rule book. In a heading (`PCI DSS 8.4:`) they say where a question comes from. */
const ruleBooks: ReadonlySet<string> = new Set([
  'other-laws',
  'certification',
  'certifications',
  'iso',
  'soc',
]);

/** Where the words begin that ask: behind a heading where they name a subject, too, else at the start. */
function asksFrom({ headingEnd, matches }: Query): number {
  return matches.some(({ start, concept }) => start >= headingEnd && isSubject(concept)) ? headingEnd : 0;
}

/** A word of a query, or one character of a Chinese run, with the terms that it may stand for in an entry. */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** How much it counts where nothing explains it. */
  readonly weight: number;
  readonly terms: readonly string[];
}

/** True for letters and figures that number a question: `B_02.02`, `2 a)`. */
function isNumbering(word: string): boolean {
  return /^(.|\d+)$/u.test(word);
}

function piecesOf(query: Query): readonly Piece[] {
  return query.tokens.flatMap((token, at): readonly Piece[] => {
    const { word, start, end } = token;
    if (!token.unspaced) {
      const terms = (query.candidates[at] ?? []).map(({ stem }) => stem);
      return stopwords.has(token.stem) || isNumbering(word) ? [] : [{ start, end, weight: 1, terms }];
    }
    const pairs = ownTerms(token);
    return Array.from({ length: word.length }, (_, place) => ({
      start: start + place,
      end: start + place + 1,
      weight: characterWeight,
      terms: pairs.slice(Math.max(0, place - 1), place + 1),
    }));
  });
}

/** The share of the words that ask, and of the characters of Chinese runs, that nothing in the entry explains. */
function unexplainedShare(
  query: Query,
  from: number,
  explained: readonly ConceptMatch[],
  has: (term: string) => boolean,
) {
  const saysNothing = [...query.matches.filter(isAnybody), ...query.asked.map(({ match }) => match)];
  const isIn = (piece: Piece) => (match: ConceptMatch) =>
    match.start <= piece.start && piece.end <= match.end;
  const telling = piecesOf(query).filter((piece) => piece.start >= from && !saysNothing.some(isIn(piece)));
  const unexplained = telling.filter((piece) => !explained.some(isIn(piece)) && !piece.terms.some(has));
  return unexplained.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, telling.length);
}

/** Names of the concepts of which combinations that the entry answers are made: together they mean those. */
function takenUp(answered: readonly Concept[]): ReadonlySet<string> {
  const parts = answered.flatMap(({ combinations }) => combinations.flat());
  return new Set(parts.flatMap(({ concept }) => (concept === undefined ? [] : [concept])));
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
  const says = (concept: Concept) => postings.says(concept, first.entry);
  const has = (term: string) => postings.stems.valueIn(term, first.entry) > 0;
  const taken = takenUp([...query.concepts.keys()].filter((concept) => says(concept) === 1));
  const explained = [...query.matches, ...query.gapMatches].filter(
    ({ concept }) => says(concept) > 0 || taken.has(concept.name),
  );
  const named = query.matches.filter(({ concept }) => isSubject(concept));
  const subjects = [...query.concepts].filter(([concept]) => isSubject(concept));
  const sumOf = (value: (concept: Concept) => number) =>
    subjects.reduce((sum, [concept, weight]) => sum + weight * value(concept), 0);
  const answered = sumOf((concept) => Math.floor(says(concept)));
  const worth = sumOf(specificity);
  const from = asksFrom(query);
  const isCited = ({ concept, end }: ConceptMatch) => end <= from && ruleBooks.has(concept.name);
  const cited = new Set(query.matches.filter(isCited).map(({ concept }) => concept));
  const outside = [...query.concepts.keys()].some((concept) => concept.outOfScope && !cited.has(concept));
  const isAnswered = (gap: ConceptMatch) =>
    isCited(gap) || apartFrom([gap], named).length === 0 || (answered > 0 && says(gap.concept) > 0);
  const unexplained = unexplainedShare(query, from, explained, has);
  const lead = 1 - (second?.score ?? 0) / first.score;
  // No table knows what a team writes of: an entry's own words vouch for it where it leads.
  const vouched = team && lead >= leastLead;
  return {
    answering: Math.max(Math.min(1, answered / fewSubjects), vouched ? lead : 0),
    said: vouched ? 1 - unexplained : sumOf((concept) => says(concept) * specificity(concept)) / (worth || 1),
    unexplained,
    outOfScope: Number(!team && outside),
    gap: Number(!team && !query.gapMatches.every(isAnswered)),
    untold: Number(!team && query.asked.some(({ told }) => !told)),
    odds: team ? 0 : oddsOf(query.tokens),
  };
}

/** What the evidence comes to, each part of it weighed. */
export function weigh(evidence: Evidence, by: Readonly<Partial<Record<keyof Evidence, number>>>): number {
  const names = Object.keys(by) as (keyof Evidence)[];
  return names.reduce((sum, name) => sum + (by[name] ?? 0) * evidence[name], 0);
}

/** Tells for each of the `ranked` whether it is likely to answer the query. */
export function certainty(
  query: Query,
  ranked: readonly Ranked[],
  postings: Postings,
  isTeam: (entry: number) => boolean,
): (hit: Ranked) => boolean {
  const evidence = evidenceOf(query, ranked, postings, isTeam);
  const [first] = ranked;
  if (!evidence || !first) return () => false;
  if (evidence.answering === 0) return () => false;
  if (evidence.unexplained > mostUnexplained && query.matches.every(isGuessed)) return () => false;
  const sum = weigh(evidence, weights);
  const least = nearlyAsGood * first.score;
  return ({ score }) => sum >= enough && score >= least;
}
