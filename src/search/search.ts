import Fuse from 'fuse.js';
import type { Entry, Passage } from '../faq/model';
import { stopwords } from './stopwords';
import { tokenize } from './tokenize';

export interface Hit {
  readonly entry: Entry;
  /** 0–1, higher is better; comparable within one answer only. */
  readonly score: number;
  /** The sentences of the entry that speak most of this query. */
  readonly passage: Passage;
  /** True where the entry is likely to answer; false means "nothing certain, closest entries". */
  readonly confident: boolean;
}

/** Longer queries are cut here: nobody's question is longer, and a pasted document must not freeze the popup. */
export const longestQuery = 512;

function terms(text: string): string[] {
  return tokenize(text)
    .map((token) => token.term)
    .filter((term) => !stopwords.has(term));
}

function bestPassage(entry: Entry, query: ReadonlySet<string>): Passage {
  let best = 0;
  let bestCount = -1;
  entry.sentences.forEach((sentence, at) => {
    const count = new Set(terms(sentence.text).filter((term) => query.has(term))).size;
    if (count > bestCount) {
      best = at;
      bestCount = count;
    }
  });
  return { from: best, to: Math.min(best + 1, entry.sentences.length) };
}

/**
 * Prepares a search over `entries`, official and team's alike.
 * The returned function takes any string (cut after `longestQuery` characters) and gives all entries that match,
 * best first, at most `limit` of them. It never throws.
 */
export function createSearch(entries: readonly Entry[]): (query: string, limit?: number) => Hit[] {
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'question', weight: 2 },
      { name: 'answer', weight: 1 },
    ],
    useTokenSearch: true,
    tokenize: terms,
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.1,
  });
  return (query, limit = entries.length) => {
    const words = terms(query.slice(0, longestQuery));
    if (words.length === 0) return [];
    const asked = new Set(words);
    return fuse.search(words.join(' '), { limit }).map(({ item, score = 1 }) => ({
      entry: item,
      score: 1 - score,
      passage: bestPassage(item, asked),
      confident: score < 0.5,
    }));
  };
}
