import { unpackWords } from '../values/pack-words';
import { stopStems } from './tables';
import type { Token } from './tokenize';

/** Stems of words that carry the question, not its subject; never corrected, never completed, never marked. */
export const stopwords: ReadonlySet<string> = new Set(unpackWords(stopStems));

/** What a token stands for by itself: its stem, or the pairs of neighbouring Chinese characters; a stop word nothing. */
export function ownTerms({ stem, word, unspaced }: Token): readonly string[] {
  if (!unspaced) return stopwords.has(stem) ? [] : [stem];
  if (word.length === 1) return [word];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}
