import MiniSearch from 'minisearch';
import { ownTerms } from '../../../src/search/stopwords';
import { tokenize } from '../../../src/search/tokenize';
import type { Engine } from './engine';

/** Stems without stop words, Chinese in pairs of characters, typos and the unfinished last word. */
export const engine: Engine = (entries) => {
  const search = new MiniSearch({
    fields: ['question', 'answer'],
    tokenize: (text) => tokenize(text).flatMap(ownTerms),
    processTerm: (term) => term,
    searchOptions: {
      boost: { question: 2 },
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      prefix: (_, at, all) => at === all.length - 1,
    },
  });
  search.addAll(entries);
  return (query) => search.search(query).map(({ id }) => String(id));
};
