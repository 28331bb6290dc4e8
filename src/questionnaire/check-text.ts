import type { Entry } from '../faq/model';
import type { SearchIndex } from '../search/search-index';
import type { Steps } from '../search/steps';
import { createLikelyPlaces } from './quote/likely-places';
import type { CheckedQuote, QuoteSteps } from './verbatim';

/** What a pasted text has come to so far. */
export interface CheckedText {
  readonly quotes: readonly CheckedQuote[];
  /** True while entries are being read that may change it: check again once there is more. */
  readonly isReading: boolean;
}

/** So many answers are read before what they say is looked at. */
const mostAtOnce = 8;

/**
 * Checks texts against a library too: its index says where to look, and only those answers are read.
 * @param check of all other entries.
 */
export function withLibrary(
  check: QuoteSteps,
  { data, entries }: Pick<SearchIndex, 'data' | 'entries'>,
): (text: string) => Steps<CheckedText> {
  const likelyPlaces = createLikelyPlaces({ data, entries });
  /** Looking at an answer has it read. */
  const looked = new Set<number>();
  const readAt = (place: number): readonly Entry[] => {
    looked.add(place);
    const entry = entries.at(place);
    return entry?.answer ? [entry] : [];
  };
  const isWaiting = (place: number) => entries.at(place)?.answer === '';

  return function* (text) {
    for (;;) {
      let isReading = false;
      let hasMore = false;
      const quotes = yield* check(text, {
        holding: (part) =>
          likelyPlaces(part)
            .holding.filter((place) => looked.has(place))
            .flatMap(readAt),
        near(part) {
          const { holding, near } = likelyPlaces(part);
          let waiting = 0;
          for (const place of holding) {
            const isNew = !looked.has(place);
            looked.add(place);
            if (isWaiting(place)) waiting += 1;
            else if (isNew) hasMore = true;
            if (waiting >= mostAtOnce) break;
          }
          isReading ||= waiting > 0 || near.some(isWaiting);
          return near.flatMap(readAt);
        },
      });
      if (!hasMore) return { quotes, isReading };
    }
  };
}
