import type { Entry, Passage } from '../faq/model';
import { prepared } from './prepared';
import { rank } from './rank';
import { stopwords } from './stopwords';
import { tokenize } from './tokenize';
import { understand } from './understand';

export interface Hit {
  readonly entry: Entry;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** The sentences of the entry that speak most of this query. */
  readonly passage: Passage;
  /** True where the entry is likely to answer; false means "nothing certain, closest entries". */
  readonly confident: boolean;
}

function bestPassage(entry: Entry, query: ReadonlySet<string>): Passage {
  let best = 0;
  let bestCount = -1;
  entry.sentences.forEach((sentence, at) => {
    const words = tokenize(sentence.text).map((token) => token.stem);
    const count = new Set(words.filter((term) => query.has(term) && !stopwords.has(term))).size;
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
  return (text, limit = entries.length) => {
    const { lexicon, spelling, postings } = prepared(entries);
    const query = understand(text, lexicon, spelling);
    const asked = new Set(query.stems.keys());
    return rank(query, postings)
      .slice(0, limit)
      .flatMap(({ entry: at, score }) => {
        const entry = entries[at];
        return entry ? [{ entry, score, passage: bestPassage(entry, asked), confident: score > 3 }] : [];
      });
  };
}
