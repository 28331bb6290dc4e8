import type { Entry } from '../faq/model';
import type { Concept } from './concepts';
import { findMentions, type Lexicon, literally } from './lexicon';
import { stopwords } from './stopwords';
import { tokenize } from './tokenize';
import type { Understanding } from './understand';

export const levelValue: Record<number, number> = { 1: 0.25, 2: 0.6, 3: 1 };

export const weights = {
  questionWeight: 2,
  conceptText: 0,
  level: 1,
  general: 0.3,
  stem: 0.25,
  saturation: 1.2,
  offTopic: 0.5,
};

interface Posting {
  readonly entry: number;
  /** Saturated frequency. */
  readonly value: number;
}

/** Term (`stem` or `[concept]`) → the entries that have it. */
export interface Postings {
  readonly lists: ReadonlyMap<string, { readonly idf: number; readonly postings: readonly Posting[] }>;
  readonly byId: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Terms of a text: stems that carry meaning, and concepts in brackets. */
export function termsOf(text: string, lexicon: Lexicon): string[] {
  const tokens = tokenize(text);
  const mentions = findMentions(lexicon, tokens, tokens.map(literally));
  return [
    ...tokens.map((token) => token.stem).filter((stem) => !stopwords.has(stem)),
    ...mentions.map((mention) => `[${mention.concept.name}]`),
  ];
}

export function createPostings(entries: readonly Entry[], lexicon: Lexicon): Postings {
  const counts = new Map<string, Map<number, number>>();
  let total = 0;
  const lengths = entries.map((entry, at) => {
    const question = termsOf(entry.question, lexicon);
    const answer = termsOf(entry.answer, lexicon);
    for (const [list, weight] of [
      [question, weights.questionWeight],
      [answer, 1],
    ] as const) {
      for (const term of list) {
        const of = counts.get(term) ?? new Map<number, number>();
        counts.set(term, of.set(at, (of.get(at) ?? 0) + weight));
      }
    }
    const length = question.length * weights.questionWeight + answer.length;
    total += length;
    return length;
  });
  const average = total / Math.max(1, entries.length);
  const lists = new Map<string, { idf: number; postings: Posting[] }>();
  for (const [term, of] of counts) {
    const idf = Math.log(1 + (entries.length - of.size + 0.5) / (of.size + 0.5));
    const postings = [...of].map(([entry, tf]) => {
      const norm = weights.saturation * (0.4 + (0.6 * (lengths[entry] ?? 0)) / average);
      return { entry, value: (tf * (weights.saturation + 1)) / (tf + norm) };
    });
    lists.set(term, { idf, postings });
  }
  return { lists, byId: new Map(entries.map((entry, at) => [entry.id, at])), size: entries.length };
}

/** How telling a concept is: the fewer entries it speaks for, the more. */
function specificity(concept: Concept): number {
  let sum = 0;
  for (const level of concept.levels.values()) sum += levelValue[level] ?? 0;
  return Math.log(1 + 10 / Math.max(1, sum)) * (concept.general ? weights.general : 1);
}

export function scoreEntries(query: Understanding, index: Postings): Float64Array {
  const scores = new Float64Array(index.size);
  const add = (term: string, factor: number) => {
    const list = index.lists.get(term);
    if (!list) return;
    for (const { entry, value } of list.postings)
      scores[entry] = (scores[entry] ?? 0) + factor * list.idf * value;
  };
  for (const [stem, weight] of query.stems) add(stem, weights.stem * weight);
  for (const [concept, weight] of query.concepts) {
    const factor = weight * (concept.general ? weights.general : 1);
    add(`[${concept.name}]`, factor * weights.conceptText);
    for (const [id, level] of concept.levels) {
      const entry = index.byId.get(id);
      if (entry !== undefined) {
        scores[entry] =
          (scores[entry] ?? 0) + weight * weights.level * specificity(concept) * (levelValue[level] ?? 0);
      }
    }
  }
  return scores;
}
