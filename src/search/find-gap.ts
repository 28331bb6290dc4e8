import type { Entry } from '../faq/model';
import type { gaps } from '../faq/notes/gaps';
import { gapsOf } from './gaps';
import { prepared } from './prepared';
import { understand } from './understand';

/**
 * Tells which known gap of the text a query is about, over the same `entries` as the search: typos and other forms of
 * a word count. Undefined where it touches none.
 */
export function createGapFinder(
  entries: readonly Entry[],
): (query: string) => (typeof gaps)[number] | undefined {
  return (text) => {
    const { lexicon, spelling } = prepared(entries);
    return gapsOf(understand(text, lexicon, spelling))[0];
  };
}
