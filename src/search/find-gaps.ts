import type { Entry } from '../faq/model';
import type { Gap } from '../faq/notes/gaps';
import { gapsOf } from './gaps';
import { prepared } from './prepared';
import { understand } from './understand';

/**
 * Tells which known gaps of the text a query touches, over the same `entries` as the search: typos and other forms of
 * a word count.
 */
export function createGapFinder(entries: readonly Entry[]): (query: string) => readonly Gap[] {
  return (text) => {
    const { lexicon, spelling } = prepared(entries);
    return gapsOf(understand(text, lexicon, spelling));
  };
}
