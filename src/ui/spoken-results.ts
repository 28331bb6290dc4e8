import { gapSentence } from '../faq/gap-sentence';
import type { Gap } from '../faq/notes/model';
import type { Messages } from '../locales/en';
import type { Locale } from '../locales/locale';
import { localize } from '../locales/localized';
import type { Hit } from '../search/finder';

interface Found {
  readonly query: string;
  readonly hits: readonly Pick<Hit, 'confident'>[];
  readonly gaps: readonly Gap[];
  /** True while more may still be found. */
  readonly isReading: boolean;
  /** As many of the hits are listed. */
  readonly shown: number;
}

/** That nothing was found, and for what, as much of it as fits. */
export function nothingFound(query: string, { search }: Messages): string {
  return search.none(query.trim().slice(0, 60));
}

/** What a search found, for ears: the gap first, by its name; then how many results, and how many more there are. */
export function spokenResults(
  { query, hits, gaps, shown, isReading }: Found,
  t: Messages,
  locale: Locale,
): string {
  const { search, list } = t;
  const missing = gaps.map((gap) => localize(gapSentence(gap), locale));
  if (hits.length === 0) return missing.join(' ') || (isReading ? search.reading : nothingFound(query, t));
  const certain = hits[0]?.confident;
  const more = hits.length - shown;
  const counts = [search.count(shown), ...(more > 0 ? [(certain ? search.also : search.more)(more)] : [])];
  const found = list(counts);
  const note = gaps.length > 0 ? search.closestToGap : search.closest;
  return [...missing, certain ? found : `${note}${t.dash}${found}`].join(' ');
}
