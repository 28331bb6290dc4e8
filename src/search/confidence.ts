import { apartFrom } from './asked';
import type { ConceptMatch } from './concept-matches';
import type { Concept } from './concepts';
import type { Postings } from './postings';
import type { Query } from './query';
import type { Ranked } from './rank';
import { ownTerms, stopwords } from './stopwords';

/** What speaks for the first hit being an answer, and what against it: each a share 0–1, or 1 where it holds. */
export interface Evidence {
  /** By how much of its score the first hit leads, for as much as it answers. */
  readonly ahead: number;
  /** Weight of the query's subjects that the first entry answers; two are enough. */
  readonly answering: number;
  /** Words of the query that nothing in the first entry explains. */
  readonly unexplained: number;
  /** Subjects of the query of which the first entry does not speak; two are enough. */
  readonly elsewhere: number;
  /** The query speaks of a subject that the FAQ does not answer. */
  readonly outOfScope: number;
  /** It asks for a known gap in words that mean nothing longer, and the first entry does not answer that all the same. */
  readonly gap: number;
  /** What it asks of its subject (how long, how often, by which standard) is not told of that subject. */
  readonly untold: number;
}

/** `npm run search:fit` computes these from the graded queries; a test holds them near that fit. */
export const weights: Readonly<Record<keyof Evidence, number>> = {
  ahead: 0.7,
  answering: 2.1,
  unexplained: -3.1,
  elsewhere: -1.7,
  outOfScope: -3.1,
  gap: -3.1,
  untold: -3.8,
};
/** The sum from which a first hit is certain. */
export const enough = -0.2;
/** A team's entry may answer what no table knows: it is certain all the same where it leads by so much. */
const leastLead = 0.2;
/** Where more is unexplained, a word that was only guessed from another is no subject. */
const mostUnexplained = 0.5;
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

/** A word of a query, or one character of a Chinese run, with the terms that it may stand for in an entry. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly string[];
}

function piecesOf(query: Query): readonly Piece[] {
  return query.tokens.flatMap((token, at): readonly Piece[] => {
    const { word, start, end } = token;
    if (!token.unspaced) {
      const terms = (query.candidates[at] ?? []).map(({ stem }) => stem);
      return stopwords.has(token.stem) ? [] : [{ start, end, terms }];
    }
    const pairs = ownTerms(token);
    return Array.from({ length: word.length }, (_, place) => ({
      start: start + place,
      end: start + place + 1,
      terms: pairs.slice(Math.max(0, place - 1), place + 1),
    }));
  });
}

/** The share of the query's words, and of the characters of Chinese runs, that nothing in the entry explains. */
function unexplainedShare(query: Query, explained: readonly ConceptMatch[], has: (term: string) => boolean) {
  const saysNothing = [...query.matches.filter(isAnybody), ...query.asked.map(({ match }) => match)];
  const isIn = (piece: Piece) => (match: ConceptMatch) =>
    match.start <= piece.start && piece.end <= match.end;
  const telling = piecesOf(query).filter((piece) => !saysNothing.some(isIn(piece)));
  const unexplained = telling.filter((piece) => !explained.some(isIn(piece)) && !piece.terms.some(has));
  return unexplained.length / Math.max(1, telling.length);
}

/** The subjects of the query of which the entry does not speak, where no other meaning of the same words is one that it does. */
function subjectsElsewhere(subjects: readonly ConceptMatch[], explained: readonly ConceptMatch[]): number {
  const apart = subjects.filter(
    (subject) =>
      !explained.some(
        ({ from, to, start, end }) =>
          from === subject.from && to === subject.to && start === subject.start && end === subject.end,
      ),
  );
  return new Set(apart.map(({ concept }) => concept)).size;
}

/** Names of the concepts of which combinations that the entry answers are made: they mean those. */
function takenUp(answered: readonly Concept[]): ReadonlySet<string> {
  const parts = answered.flatMap(({ combinations }) => combinations.flat());
  return new Set(parts.flatMap((part) => ('concept' in part ? [part.concept] : [])));
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
  const has = (term: string) => postings.stems.valueIn(term, first.entry) > 0;
  const explained = query.matches.filter(
    ({ concept }) => postings.concepts.valueIn(concept, first.entry) > 0,
  );
  const subjects = query.matches.filter(({ concept }) => isSubject(concept));
  const concepts = [...query.concepts.keys()];
  const answeredConcepts = concepts.filter((concept) => postings.answers(concept, first.entry));
  const answered = answeredConcepts
    .filter(isSubject)
    .reduce((sum, concept) => sum + (query.concepts.get(concept) ?? 0), 0);
  const taken = takenUp(answeredConcepts);
  const free = subjects.filter(({ concept }) => !taken.has(concept.name));
  const isAnswered = (gap: ConceptMatch) =>
    apartFrom([gap], subjects).length === 0 ||
    (answered > 0 && postings.concepts.valueIn(gap.concept, first.entry) > 0);
  const answering = Math.min(1, answered / fewSubjects);
  return {
    ahead: (1 - (second?.score ?? 0) / first.score) * (team ? 1 : Math.min(1, answered)),
    answering,
    unexplained: unexplainedShare(query, explained, has),
    elsewhere: Math.min(1, subjectsElsewhere(free, explained) / fewSubjects),
    outOfScope: Number(!team && concepts.some(({ outOfScope }) => outOfScope)),
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
  const [first] = ranked;
  if (!evidence || !first) return () => false;
  const leads = isTeam(first.entry) && evidence.ahead >= leastLead;
  if (evidence.answering === 0 && !leads) return () => false;
  if (evidence.unexplained > mostUnexplained && query.matches.every(isGuessed)) return () => false;
  const names = Object.keys(weights) as (keyof Evidence)[];
  const sum = names.reduce((total, name) => total + weights[name] * evidence[name], 0);
  const least = nearlyAsGood * first.score;
  return ({ score }) => sum >= enough && score >= least;
}
