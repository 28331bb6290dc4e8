import type { Entry } from '../faq/model';
import { createFinder, type Hit } from './finder';
import { createIndex } from './search-index';

/**
 * Prepares a search over `entries`, official and team's alike. The returned function takes any string and gives all
 * entries that match, best first, at most `limit` of them. It never throws. Whoever also shows gaps or marks takes a
 * finder instead, which gives all three from one reading of the query.
 */
export function createSearch(entries: readonly Entry[]): (query: string, limit?: number) => readonly Hit[] {
  const find = createFinder(createIndex(entries));
  return (query, limit) => find(query, limit).hits;
}
