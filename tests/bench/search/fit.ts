import { officialFaq } from '../../../src/faq/official';
import { type Evidence, evidenceOf } from '../../../src/search/confidence';
import { parseQuery } from '../../../src/search/query';
import { rank } from '../../../src/search/rank';
import { createIndex } from '../../../src/search/search-index';
import {
  type GradedQuery,
  readCollection,
  readJoinedQueries,
  readOwnQueries,
} from '../../unit/search/collection';
import { fitLogistic } from './logistic';
import { collections, readFresh, readList } from './sets';

/** A wrong answer that claims to be certain harms more than a right one that does not. */
const wrongWeight = 3;
/** So likely, wrong ones counted so, a certain first hit is to be right. */
const leastChance = 0.8;
const ridge = 1;

export interface CertaintyFit {
  readonly weights: Readonly<Record<keyof Evidence, number>>;
  readonly enough: number;
  /** How many queries show this evidence at all. */
  readonly examples: Readonly<Record<keyof Evidence, number>>;
  readonly queries: number;
}

/** What the first hit of each query has for and against it, and whether it is right: graded 1 or 2. */
function read(queries: readonly Pick<GradedQuery, 'text' | 'grades'>[]) {
  const index = createIndex(officialFaq.entries);
  return queries.flatMap(({ text, grades }) => {
    const query = parseQuery(text, index);
    const ranked = rank(query, index.postings, index.entries.length);
    const evidence = evidenceOf(query, ranked, index.postings, () => false);
    const first = ranked[0] && index.entries.at(ranked[0].entry);
    if (!evidence || !first || evidence.answering === 0) return [];
    return [{ evidence, right: (grades[first.id] ?? 0) > 0 }];
  });
}

/** Fits the weights of the certainty to the sets that may be read. */
export function fitCertainty(): CertaintyFit {
  const answers = read([
    ...readCollection(),
    ...readOwnQueries(),
    ...readJoinedQueries(),
    ...collections.filter((name) => name !== 'fourth').flatMap((name) => readFresh(name, 'dev')),
    ...readList('university').filter(({ isQuestion }) => isQuestion),
  ]);
  const names = Object.keys(answers[0]?.evidence ?? {}) as (keyof Evidence)[];
  const { coefficients, constant } = fitLogistic(
    answers.map(({ evidence, right }) => ({
      inputs: names.map((name) => evidence[name]),
      outcome: right,
      weight: right ? 1 : wrongWeight,
    })),
    ridge,
  );
  const byName = (value: (name: keyof Evidence, at: number) => number) =>
    Object.fromEntries(names.map((name, at) => [name, value(name, at)])) as Record<keyof Evidence, number>;
  return {
    weights: byName((_, at) => coefficients[at] ?? 0),
    enough: Math.log(leastChance / (1 - leastChance)) - constant,
    examples: byName((name) => answers.filter(({ evidence }) => evidence[name] > 0).length),
    queries: answers.length,
  };
}
