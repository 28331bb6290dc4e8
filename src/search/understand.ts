import { combine } from './combine';
import type { Concept } from './concepts';
import { type Lexicon, takesBeginning } from './lexicon';
import { findMentions, type Mention, type Reading } from './mentions';
import type { Spelling } from './spelling';
import { ownTerms, stopwords } from './stopwords';
import { type Token, tokenize } from './tokenize';

/** Longer queries are cut here: nobody's question is longer, and a pasted document must not freeze the popup. */
export const longestQuery = 512;

/** What a query says, in the terms of the index. */
export interface Understanding {
  readonly tokens: readonly Token[];
  readonly places: readonly (readonly Reading[])[];
  readonly mentions: readonly Mention[];
  /** Stem → weight 0–1; without the words that only carry the question. */
  readonly stems: ReadonlyMap<string, number>;
  /** Concept → weight 0–1, combinations included. */
  readonly concepts: ReadonlyMap<Concept, number>;
  /** Words that nothing is known of, not even by a correction or a completion. */
  readonly unknown: number;
}

/** A short known word at the end may be the beginning of a longer one: `iso` of isolation. */
const shortest = 3;
const longestGuessed = 4;
const guessWeight = 0.3;

function readingsOf(token: Token, last: boolean, lexicon: Lexicon, spelling: Spelling): readonly Reading[] {
  const { word, stem } = token;
  if (token.unspaced) return [{ word, stem, weight: 1 }];
  const itself: Reading = last ? { word, stem, weight: 1, unfinished: true } : { word, stem, weight: 1 };
  if (stopwords.has(stem) || /^\d+$/.test(word)) return [itself];
  if (takesBeginning(lexicon, word)) return [itself];
  if (spelling.knows(stem)) {
    if (!last || word.length < shortest || word.length > longestGuessed) return [itself];
    const others = spelling.complete(word).filter((other) => other.stem !== stem);
    return [itself, ...others.map((other) => ({ ...other, weight: other.weight * guessWeight }))];
  }
  const completions = last && word.length >= 2 ? spelling.complete(word) : [];
  const corrections = completions.length > 0 && completions.length < 3 ? [] : spelling.correct(word);
  return [itself, ...completions, ...corrections];
}

/** Reads a query; its last word may be unfinished. */
export function understand(text: string, lexicon: Lexicon, spelling: Spelling): Understanding {
  const tokens = tokenize(text.slice(0, longestQuery));
  const places = tokens.map((token, at) => readingsOf(token, at === tokens.length - 1, lexicon, spelling));
  const mentions = findMentions(lexicon, tokens, places);
  const stems = new Map<string, number>();
  let unknown = 0;
  for (const [at, readings] of places.entries()) {
    const token = tokens[at];
    if (!token || stopwords.has(token.stem)) continue;
    if (token.unspaced) {
      for (const term of ownTerms(token)) stems.set(term, 1);
      continue;
    }
    const isKnown = spelling.knows(token.stem) || takesBeginning(lexicon, token.word);
    if (readings.length === 1 && !isKnown) unknown += 1;
    for (const { stem, weight } of readings) stems.set(stem, Math.max(weight, stems.get(stem) ?? 0));
  }
  return {
    tokens,
    places,
    mentions,
    stems,
    concepts: combine(lexicon.combinations, mentions, places),
    unknown,
  };
}
