import { type Lexicon, takesBeginning } from './lexicon';
import type { Spelling } from './spelling';
import { stem } from './stem';
import { stopwords } from './stopwords';
import type { Token } from './tokenize';

/** True for a token that needs no mending: the text or the table has it, or it only carries the question. */
function isKnown(
  { stem: own, word, unspaced }: Token,
  { lexicon, spelling }: { readonly lexicon: Lexicon; readonly spelling: Spelling },
): boolean {
  return unspaced || stopwords.has(own) || spelling.knows(own) || takesBeginning(lexicon, word);
}

/** `un authorized`, `de identified`: these stand alone only by mistake. */
const prefixes: ReadonlySet<string> = new Set(['un', 'de', 'en', 're', 'non', 'pre', 'sub']);
/** Shorter words are too often part of others. */
const shortestMended = 5;
const shortestRunTogether = 8;
const shortestPart = 3;
const mostParts = 4;
const longestMended = 32;
/** In a longer query the other words tell enough, and an unknown one is more likely a name. */
const longestFuzzyQuery = 4;
/**
 * Mends where the words of a query begin and end: written apart (`en cryption`), written together (`dataresidency`), or
 * only the middle of a word. The returned function leaves known words alone, and words that are still being typed or
 * have a likely correction.
 * @param similar the words of the wording that a word is like when they are run together.
 */
export function createWordBreaks(
  lexicon: Lexicon,
  spelling: Spelling,
  similar: (word: string) => readonly string[] | undefined,
): (tokens: readonly Token[]) => readonly Token[] {
  const known = (token: Token) => isKnown(token, { lexicon, spelling });

  function joined(first: Token, second: Token): Token | undefined {
    if (stopwords.has(second.stem)) return undefined;
    const strayed =
      prefixes.has(first.word) || !known(first) || (!known(second) && !stopwords.has(first.stem));
    if (!strayed) return undefined;
    const word = first.word + second.word;
    const whole = { ...first, word, stem: stem(word), end: second.end };
    return word.length >= shortestMended && spelling.knows(whole.stem) ? whole : undefined;
  }

  /** The fewest known words that are the whole word when written together. */
  function partsOf(word: string): readonly string[] | undefined {
    if (word.length < shortestRunTogether) return undefined;
    const fewest: (readonly string[] | undefined)[] = [[]];
    for (let end = shortestPart; end <= word.length; end += 1) {
      for (let start = 0; start <= end - shortestPart; start += 1) {
        const before = fewest[start];
        const part = word.slice(start, end);
        if (!before || before.length >= (fewest[end]?.length ?? mostParts + 1) - 1) continue;
        if (spelling.knows(stem(part)) && !stopwords.has(stem(part))) fewest[end] = [...before, part];
      }
    }
    return fewest[word.length];
  }

  function mend(token: Token, last: boolean, fuzzy: boolean): readonly Token[] {
    const { word } = token;
    if (word.length < shortestMended || word.length > longestMended || /\d/.test(word)) return [token];
    if (known(token) || spelling.isOrdinary(token.stem) || lexicon.foreignWords.has(word)) return [token];
    if ((last && spelling.complete(word).length > 0) || spelling.correct(word).length > 0) return [token];
    const parts = partsOf(word) ?? (fuzzy ? similar(word) : undefined);
    return parts?.map((part) => ({ ...token, word: part, stem: stem(part) })) ?? [token];
  }

  return (tokens) => {
    const whole: Token[] = [];
    for (const token of tokens) {
      const before = whole.at(-1);
      const mended = before && joined(before, token);
      if (mended) whole[whole.length - 1] = mended;
      else whole.push(token);
    }
    const fuzzy = whole.length <= longestFuzzyQuery;
    return whole.flatMap((token, at) => mend(token, at === whole.length - 1, fuzzy));
  };
}
