import MiniSearch, { type Options } from 'minisearch';
import type { Entry } from '../../../src/faq/model';
import { ownTerms } from '../../../src/search/stopwords';
import { tokenize } from '../../../src/search/tokenize';
import type { Engine } from './engine';

/** Stems without stop words, Chinese in pairs of characters, typos and the unfinished last word. */
const options: Options<Entry> = {
  fields: ['question', 'answer'],
  tokenize: (text) => tokenize(text).flatMap(ownTerms),
  processTerm: (term) => term,
  searchOptions: {
    boost: { question: 2 },
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    prefix: (_, at, all) => at === all.length - 1,
  },
};

const searchIn = (search: MiniSearch<Entry>) => (query: string) =>
  search.search(query).map(({ id }) => String(id));

export const engine: Engine = (entries) => {
  const search = new MiniSearch(options);
  search.addAll(entries);
  return searchIn(search);
};

/** The index of `entries` as a file would hold it. */
export function prepareMiniSearch(entries: readonly Entry[]): string {
  const search = new MiniSearch(options);
  search.addAll(entries);
  return JSON.stringify(search);
}

export function restoreMiniSearch(json: string): ReturnType<Engine> {
  return searchIn(MiniSearch.loadJSON(json, options));
}
