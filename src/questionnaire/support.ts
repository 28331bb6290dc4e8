/** How much of what a question says is said by an entry: what the words in common are worth as an answer. */
import type { Concept } from '../search/concepts';
import { parseQuery, type Query } from '../search/query';
import type { SearchIndex } from '../search/search-index';
import { ownTerms, stopwords } from '../search/stopwords';
import type { Token } from '../search/tokenize';
import { ceremonialRuns, ceremonialStems } from './ceremony';

/** A word that only the entry's text has in common tells half of what a subject in common tells. */
const half = 0.5;

interface Support {
  /** Telling words; of Chinese, its telling pairs of characters. */
  readonly words: number;
  /** Share of them that the entry speaks of, 0–1; 0 where there is none. */
  readonly share: number;
}

/** Tells of an entry, by its place in the index, how much of a text it speaks of. Without one nothing is spoken of. */
export type SupportBy = (entry?: number) => Support;

/**
 * Prepares weighing every telling word of a text, given in pieces no longer than a query, by whether an entry speaks of
 * it: a subject of the search's table that the entry tells of counts whole; one that says only who or what, and a word
 * that merely stands in the entry, count half. A team's words are in no table: they count whole. Who, to what and the
 * access itself are one subject: where the entry tells of this very access and nothing else is asked, it tells all.
 */
export function createSupport(index: SearchIndex): (pieces: readonly string[]) => SupportBy {
  const { stems, concepts } = index.postings;
  return (pieces) => {
    const queries = pieces.map((piece) => parseQuery(piece, index));
    return (entry) => {
      const isTeams = entry !== undefined && index.entries.at(entry)?.team !== undefined;
      const worthOf = (key: string) => {
        if (entry === undefined || stems.valueIn(key, entry) === 0) return 0;
        return isTeams ? 1 : half;
      };
      const tells = (concept: Concept) => entry !== undefined && concepts.valueIn(concept, entry) > 0;
      const weighed = queries.flatMap((query) => {
        const subjects = query.matches.filter(({ concept }) => tells(concept));
        return query.tokens.map((token, at) => {
          const here = subjects.filter(({ from, to }) => from <= at && at < to);
          return token.unspaced ? weighRun(token, here, worthOf) : weighWord(token, at, query, here, worthOf);
        });
      });
      const words = weighed.reduce((sum, one) => sum + one.words, 0);
      const told = weighed.reduce((sum, one) => sum + one.told, 0);
      const isAccessAlone =
        queries.every(({ access }) => access && tells(access.concept)) &&
        weighed.every((one) => one.told >= half * one.words);
      if (words === 0) return { words, share: 0 };
      return { words, share: isAccessAlone ? 1 : told / words };
    };
  };
}

interface Weighed {
  readonly words: number;
  readonly told: number;
}

type Matches = Query['matches'];

function weighWord(
  token: Token,
  at: number,
  query: Query,
  subjects: Matches,
  worthOf: (stem: string) => number,
): Weighed {
  if (subjects.some(({ concept }) => !concept.general)) return { words: 1, told: 1 };
  if (saysNothing(token, at, query)) return { words: 0, told: 0 };
  return { words: 1, told: Math.max(subjects.length > 0 ? half : 0, worthOf(token.stem)) };
}

function saysNothing({ stem: ofWord }: Token, at: number, { matches, asked }: Query): boolean {
  if (stopwords.has(ofWord) || ceremonialStems.has(ofWord) || /^.$/u.test(ofWord)) return true;
  const fillers = matches.filter(({ concept }) => concept.filler);
  return [...fillers, ...asked.map(({ match }) => match)].some(({ from, to }) => from <= at && at < to);
}

/** Of a run of Chinese characters: those of a subject count whole, pairs that stand in the entry half. */
function weighRun(token: Token, subjects: Matches, worthOf: (pair: string) => number): Weighed {
  const empty = new Set(
    [...token.word.matchAll(ceremonialRuns)].flatMap(({ 0: run, index }) =>
      Array.from(run, (_, at) => index + at),
    ),
  );
  const pairs = ownTerms(token);
  let words = 0;
  let told = 0;
  for (let at = 0; at < token.word.length; at += 1) {
    const offset = token.start + at;
    const isSubject = subjects.some(({ start, end }) => start <= offset && offset < end);
    if (!isSubject && empty.has(at)) continue;
    words += half;
    if (isSubject) told += half;
    else told += half * worthOf(pairs[at] ?? '');
  }
  return { words, told };
}
