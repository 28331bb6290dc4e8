import lunr from 'lunr';
import { tokenize } from '../../../src/search/tokenize';
import type { Engine } from './engine';

/** Lunr's own stemmer and stop words, typos and the unfinished last word. */
export const engine: Engine = (entries) => {
  let pipeline: lunr.Pipeline | undefined;
  const index = lunr(function () {
    pipeline = this.searchPipeline;
    this.field('question', { boost: 2 });
    this.field('answer');
    for (const entry of entries) this.add(entry);
  });
  return (query) => {
    const words = tokenize(query).flatMap(({ word }) => pipeline?.runString(word) ?? []);
    const hits = index.query((terms) => {
      for (const [at, word] of words.entries()) {
        terms.term(word, { boost: 10 });
        if (word.length > 3) terms.term(word, { editDistance: 1 });
        if (at === words.length - 1) terms.term(word, { boost: 5, wildcard: lunr.Query.wildcard.TRAILING });
      }
    });
    return hits.map(({ ref }) => ref);
  };
};
