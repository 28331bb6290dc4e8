import { placeInList } from '../../search/posting-lists';
import type { SearchIndex } from '../../search/search-index';
import { ownTerms } from '../../search/stopwords';
import { tokenize } from '../../search/tokenize';
import { placeOf } from '../../search/word-list';
import { remember } from '../../values/remember';
import { foldBoth } from './fold';
import { plainForms } from './plain-forms';

/** Where in an index a text may stand, as places of entries. */
export interface LikelyPlaces {
  /** All entries that have all of its words, the shortest first: where it stands verbatim, it stands in one of them. */
  readonly holding: readonly number[];
  /** A few that have the most of its rarest words, best first. */
  readonly near: readonly number[];
}

const mostNear = 4;
/** An entry with a smaller share of a text's words, the rare ones weighing more, has no sentence that is near to it. */
const leastShare = 0.3;
/** So much is looked at to find the near ones, as a share of all entries: words of most entries tell little. */
const mostLookedAt = 2;
/** As many texts stay known: typing changes one sentence of many. */
const mostKnown = 512;

/** A pair of neighbouring Chinese characters that cuts one in two is in no index. */
const halfCharacter = /\p{Surrogate}/u;

/**
 * Prepares telling from an index alone where any text may stand; no entry is read. A text of nothing but words such as
 * “we do” stands nowhere.
 */
export function createLikelyPlaces({
  data,
  entries,
}: Pick<SearchIndex, 'data' | 'entries'>): (text: string) => LikelyPlaces {
  const { stems, lengths, stemPostings } = data;
  const listOf = (term: string): Uint16Array => {
    const at = placeOf(stems, term);
    const [start = 0, end = 0] = at === undefined ? [] : stemPostings.starts.subarray(at, at + 2);
    return stemPostings.entries.subarray(start, end);
  };

  const nearOf = (lists: readonly Uint16Array[]) => {
    const shares = new Map<number, number>();
    let all = 0;
    let lookedAt = 0;
    for (const list of lists) {
      lookedAt += list.length;
      if (lookedAt > entries.length * mostLookedAt) break;
      const weight = Math.log(1 + entries.length / Math.max(1, list.length));
      all += weight;
      for (const place of list) shares.set(place, (shares.get(place) ?? 0) + weight);
    }
    const near = [...shares].filter(([, share]) => share >= all * leastShare);
    return near
      .sort(([, one], [, other]) => other - one)
      .slice(0, mostNear)
      .map(([place]) => place);
  };

  return remember(mostKnown, (text) => {
    const { words = '' } = plainForms(text).at(-1) ?? {};
    const terms = new Set(tokenize(foldBoth(words)).flatMap(ownTerms));
    const lists = [...terms].filter((term) => !halfCharacter.test(term)).map(listOf);
    lists.sort((one, other) => one.length - other.length);
    const [rarest = [], ...others] = lists;
    const holding = [...rarest].filter((place) =>
      others.every((list) => placeInList(list, place) !== undefined),
    );
    holding.sort((one, other) => (lengths[one] ?? 0) - (lengths[other] ?? 0));
    return { holding, near: nearOf(lists) };
  });
}
