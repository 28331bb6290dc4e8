import { createHash } from 'node:crypto';
import { officialFaq } from '../../../src/faq/official';
import type { Concept } from '../../../src/search/concepts';
import { type Evidence, evidenceOf } from '../../../src/search/confidence';
import { parseQuery } from '../../../src/search/query';
import { rank } from '../../../src/search/rank';
import { createIndex, indexEntries, knowledgeOf, type SearchIndex } from '../../../src/search/search-index';
import { finish } from '../../../src/search/steps';
import { concepts, gaps } from '../../../src/search/tables';
import type { Term } from '../../../src/search/terms';
import { unpackTable } from '../../../src/search/unpack-concepts';
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
const leastChance = 0.7;
const ridge = 1;
/**
 * The wordings are parted by chance into so many, and each query is read without one part, by turns: as if nobody had
 * thought of those. What was written with the queries in view would else seem to explain any that come.
 */
const parts = 4;

export interface CertaintyFit {
  readonly weights: Readonly<Record<keyof Evidence, number>>;
  readonly enough: number;
  /** How many readings show this evidence at all. */
  readonly examples: Readonly<Record<keyof Evidence, number>>;
  readonly readings: number;
}

type Graded = Pick<GradedQuery, 'text' | 'grades'>;

/** The sets that may be read, by name. */
function readSets(): Readonly<Record<string, readonly Graded[]>> {
  return {
    development: readCollection(),
    own: readOwnQueries(),
    joined: readJoinedQueries(),
    ...Object.fromEntries(collections.map((name) => [name, readFresh(name, 'dev')])),
    university: readList('university').filter(({ isQuestion }) => isQuestion),
  };
}

function partOf(term: Term): number {
  return createHash('sha256').update(JSON.stringify(term)).digest().readUInt8(0) % parts;
}

/** The index as it were without one part of the wordings. */
function indexWithout(part: number): SearchIndex {
  const keep = (term: Term) => partOf(term) !== part;
  const without = (concept: Concept): Concept => ({
    ...concept,
    terms: concept.terms.filter(keep),
    foreignTerms: concept.foreignTerms.filter(keep),
  });
  const [known, asked] = [concepts, gaps].map((packed) => finish(unpackTable(packed)).map(without));
  return finish(indexEntries(officialFaq.entries, finish(knowledgeOf(known ?? [], asked ?? []))));
}

/** One reading of a query: what speaks for and against its first hit; without evidence where that answers no subject. */
interface Reading {
  readonly evidence: Evidence | undefined;
  /** The first hit is graded 1 or 2. */
  readonly right: boolean;
  readonly answerable: boolean;
}

function read(queries: readonly Graded[], index: SearchIndex): Reading[] {
  return queries.map(({ text, grades }) => {
    const query = parseQuery(text, index);
    const ranked = rank(query, index.postings, index.entries.length);
    const evidence = evidenceOf(query, ranked, index.postings, () => false);
    const first = ranked[0] && index.entries.at(ranked[0].entry);
    return {
      evidence: evidence?.answering === 0 ? undefined : evidence,
      right: (grades[first?.id ?? ''] ?? 0) > 0,
      answerable: Object.values(grades).some((grade) => grade > 0),
    };
  });
}

function fitReadings(readings: readonly Reading[]): CertaintyFit {
  const told = readings.flatMap(({ evidence, right }) => (evidence ? [{ evidence, right }] : []));
  const names = Object.keys(told[0]?.evidence ?? {}) as (keyof Evidence)[];
  const { coefficients, constant } = fitLogistic(
    told.map(({ evidence, right }) => ({
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
    examples: byName((name) => told.filter(({ evidence }) => evidence[name] > 0).length),
    readings: told.length,
  };
}

/** The readings of every set that may be read, each query without one part of the wordings. */
function readThinned(): Readonly<Record<string, readonly Reading[]>> {
  const indexes = Array.from({ length: parts }, (_, part) => indexWithout(part));
  return Object.fromEntries(
    Object.entries(readSets()).map(([name, queries]) => [
      name,
      indexes.flatMap((index, part) =>
        read(
          queries.filter((_, at) => at % parts === part),
          index,
        ),
      ),
    ]),
  );
}

/** Fits the weights of the certainty to the sets that may be read. */
export function fitCertainty(): CertaintyFit {
  return fitReadings(Object.values(readThinned()).flat());
}

/** Shares 0–1, as `Figures` has them. */
interface Forecast {
  readonly precision: number;
  readonly recall: number;
  readonly deceived: number;
}

function figuresOf(readings: readonly Reading[], { weights, enough }: CertaintyFit): Forecast {
  const names = Object.keys(weights) as (keyof Evidence)[];
  const certain = readings.filter(
    ({ evidence }) =>
      evidence && names.reduce((sum, name) => sum + weights[name] * evidence[name], 0) >= enough,
  );
  const right = certain.filter((one) => one.right).length;
  const answerable = readings.filter((one) => one.answerable).length;
  const deceived = certain.filter((one) => !one.answerable).length;
  return {
    precision: right / certain.length,
    recall: right / answerable,
    deceived: deceived / (readings.length - answerable),
  };
}

/**
 * What the certainty makes of each set when it is fitted to all others: with the whole table, which was written with the
 * set in view, and with a part of its wordings away. A set that nobody has seen lies between the two.
 */
export function crossValidate(): Readonly<
  Record<string, { readonly whole: Forecast; readonly thinned: Forecast }>
> {
  const thinned = readThinned();
  const index = createIndex(officialFaq.entries);
  return Object.fromEntries(
    Object.entries(readSets()).map(([name, queries]) => {
      const others = Object.entries(thinned).flatMap(([other, readings]) => (other === name ? [] : readings));
      const fitted = fitReadings(others);
      return [
        name,
        { whole: figuresOf(read(queries, index), fitted), thinned: figuresOf(thinned[name] ?? [], fitted) },
      ];
    }),
  );
}
