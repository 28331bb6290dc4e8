import { characters } from './characters';
import { unpackCharacters } from './pack-characters';
import { unpackOdds } from './pack-odds';
import { ownTerms } from './stopwords';
import { wordOdds as packed } from './tables';
import type { Token } from './tokenize';

/**
 * Word → log odds: how much likelier a query that has it is answered than one without, all else alike. Words of how-to and
 * of figures speak against an answer, words of who may and who decides for one. `npm run search:fit -- --write` writes them.
 */
const odds: ReadonlyMap<string, number> = new Map([
  ...unpackOdds(packed.latin),
  ...unpackOdds({ ...packed.chinese, words: unpackCharacters(packed.chinese.words, characters) }),
]);

/** The different words of a text: stems, those that only carry a question too, and pairs of Chinese characters. */
export function wordsIn(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.flatMap((token) => (token.unspaced ? ownTerms(token) : [token.stem])));
}

/** The words of a text that have log odds, in their order. */
export function oddsIn(
  tokens: readonly Token[],
): readonly { readonly word: string; readonly odds: number }[] {
  return Array.from(wordsIn(tokens)).flatMap((word) => {
    const its = odds.get(word);
    return its === undefined ? [] : [{ word, odds: its }];
  });
}

/** The log odds that the words of a text bring together. */
export function oddsOf(tokens: readonly Token[]): number {
  return oddsIn(tokens).reduce((sum, one) => sum + one.odds, 0);
}
