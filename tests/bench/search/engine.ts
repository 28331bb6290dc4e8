import type { Entry } from '../../../src/faq/model';

/** A search to compare: takes the entries, gives a function from a query to the ids of all that match, best first. */
export type Engine = (entries: readonly Entry[]) => (query: string) => readonly string[];
