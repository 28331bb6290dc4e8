import { type Asked, judgeAsked } from './asked';
import { combine } from './combine';
import { allMatches, type Candidate, type ConceptMatch, longestMatches } from './concept-matches';
import type { Concept } from './concepts';
import { type Lexicon, takesBeginning } from './lexicon';
import type { SearchIndex } from './search-index';
import type { Spelling } from './spelling';
import { ownTerms, stopwords } from './stopwords';
import { type Token, tokenize } from './tokenize';
import { readAccess, type WhoseAccess, withAccess } from './whose-access';

/** Longer queries are cut here: nobody's question is longer, and a pasted document must not freeze the popup. */
export const longestQuery = 512;

/** What a query says, in the terms of the index. */
export interface Query {
  readonly tokens: readonly Token[];
  /** For each token what it may stand for. */
  readonly candidates: readonly (readonly Candidate[])[];
  readonly matches: readonly ConceptMatch[];
  /** Where the query asks for what the text is known not to say. */
  readonly gapMatches: readonly ConceptMatch[];
  /** What it asks of its subject: how long, how often, by which standard. */
  readonly asked: readonly Asked[];
  /** Whose access to what it speaks of, where it speaks of any. */
  readonly access: WhoseAccess | undefined;
  /** Stem → weight 0–1; without the words that only carry the question. */
  readonly stems: ReadonlyMap<string, number>;
  /** Concept → weight 0–1, combinations included. */
  readonly concepts: ReadonlyMap<Concept, number>;
  /** UTF-16 offset behind a heading (`PCI DSS 8.4:`), which says where a question stands; 0 without one. */
  readonly headingEnd: number;
}

/** A short known word at the end may be the beginning of a longer one: `iso` of isolation. */
const shortestGuessed = 3;
const longestGuessed = 4;
const guessWeight = 0.3;
/** So few completions make corrections needless. */
const fewCompletions = 2;

function candidatesOf(
  token: Token,
  last: boolean,
  lexicon: Lexicon,
  spelling: Spelling,
): readonly Candidate[] {
  const { word, stem } = token;
  if (token.unspaced) return [{ word, stem, weight: 1 }];
  const itself: Candidate = last ? { word, stem, weight: 1, unfinished: true } : { word, stem, weight: 1 };
  if (stopwords.has(stem) || /^\d+$/.test(word)) return [itself];
  if (takesBeginning(lexicon, word)) return [itself];
  if (spelling.knows(stem)) {
    if (!last || word.length < shortestGuessed || word.length > longestGuessed) return [itself];
    const others = spelling.complete(word).filter((other) => other.stem !== stem);
    return [itself, ...others.map((other) => ({ ...other, weight: other.weight * guessWeight }))];
  }
  const completions = last && word.length >= 2 ? spelling.complete(word) : [];
  const complete = completions.length > 0 && completions.length <= fewCompletions;
  return [itself, ...completions, ...(complete ? [] : spelling.correct(word))];
}

function stemWeights(tokens: readonly Token[], candidates: Query['candidates']): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [at, token] of tokens.entries()) {
    if (stopwords.has(token.stem)) continue;
    if (token.unspaced) for (const term of ownTerms(token)) weights.set(term, 1);
    else {
      for (const { stem, weight } of candidates[at] ?? [])
        weights.set(stem, Math.max(weight, weights.get(stem) ?? 0));
    }
  }
  return weights;
}

/** True where punctuation says that the word is whole. */
function isEnded(text: string, { end }: Token): boolean {
  return /^\s*[?!.,;:？！。，；：]/.test(text.slice(end, end + 2));
}

/** A few words before a colon or a dash, and no question yet. */
const heading = /^[^:：?？!！。]{2,48}?(?:[:：]| [–—-] )/u;

/** Reads any text as a query, once for all that is made of it; its last word may be unfinished. */
export function parseQuery(text: string, index: SearchIndex): Query {
  const { lexicon, gapLexicon, askedLexicon, spelling, mendWordBreaks } = index;
  const tokens = mendWordBreaks(tokenize(text.slice(0, longestQuery)));
  const candidates = tokens.map((token, at) =>
    candidatesOf(token, at === tokens.length - 1 && !isEnded(text, token), lexicon, spelling),
  );
  const matches = longestMatches(lexicon, tokens, candidates);
  const askedMatches = allMatches(askedLexicon, tokens, candidates);
  const gapMatches = allMatches(gapLexicon, tokens, candidates);
  const combined = combine(lexicon.combinations, [...matches, ...askedMatches], candidates);
  const access = readAccess(lexicon.concepts, combined.keys());
  const concepts = withAccess(combined, access);
  return {
    tokens,
    candidates,
    matches,
    gapMatches,
    asked: judgeAsked(askedMatches, [...matches, ...gapMatches], concepts),
    access,
    stems: stemWeights(tokens, candidates),
    concepts,
    headingEnd: heading.exec(text)?.[0].length ?? 0,
  };
}
