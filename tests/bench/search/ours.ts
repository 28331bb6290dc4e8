import { createSearch } from '../../../src/search/search';
import type { Engine } from './engine';

export const engine: Engine = (entries) => {
  const search = createSearch(entries);
  return (query) => search(query).map(({ entry }) => entry.id);
};
