import { createSearch } from '../../../src/search/search';
import type { Engine } from './engine';

/** With the passage of every hit, which the others do not choose. */
export const engine: Engine = (entries) => {
  const search = createSearch(entries);
  return (query) =>
    search(query).flatMap(({ entry, passage }) => (passage.to > passage.from ? [entry.id] : []));
};
