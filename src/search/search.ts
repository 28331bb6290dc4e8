import type { Entry, Passage } from '../faq/model';
import { certainty } from './confidence';
import { bestPassage } from './passage';
import { prepared } from './prepared';
import { rank } from './rank';
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

/** The passage is chosen when first asked for: of thousands of hits, few are shown. */
function toHit(entry: Entry, score: number, confident: boolean, choose: () => Passage): Hit {
  let chosen: Passage | undefined;
  return {
    entry,
    score,
    confident,
    get passage() {
      chosen ??= choose();
      return chosen;
    },
  };
}

/**
 * Prepares a search over `entries`, official and team's alike; the index is built at the first query and shared with
 * a highlighter over the same array. The returned function takes any string (cut after `longestQuery` characters) and
 * gives all entries that match, best first, at most `limit` of them. It never throws.
 */
export function createSearch(entries: readonly Entry[]): (query: string, limit?: number) => Hit[] {
  return (text, limit = entries.length) => {
    const { lexicon, spelling, postings, read } = prepared(entries);
    const query = understand(text, lexicon, spelling);
    const ranked = rank(query, postings);
    const isCertain = certainty(query, ranked, postings, (at) => entries[at]?.team !== undefined);
    return ranked.slice(0, Math.max(0, limit)).flatMap((hit) => {
      const entry = entries[hit.entry];
      if (!entry) return [];
      return [toHit(entry, hit.score, isCertain(hit), () => bestPassage(entry, read(entry), query))];
    });
  };
}
