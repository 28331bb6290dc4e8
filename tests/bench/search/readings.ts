import { createHash } from 'node:crypto';
import { officialFaq } from '../../../src/faq/official';
import type { Concept } from '../../../src/search/concepts';
import { type Evidence, evidenceOf } from '../../../src/search/confidence';
import { parseQuery } from '../../../src/search/query';
import { rank } from '../../../src/search/rank';
import { indexEntries, knowledgeOf, type SearchIndex } from '../../../src/search/search-index';
import { finish } from '../../../src/search/steps';
import { concepts, gaps } from '../../../src/search/tables';
import type { Term } from '../../../src/search/terms';
import { unpackTable } from '../../../src/search/unpack-concepts';
import { wordsIn } from '../../../src/search/word-odds';
import {
  type GradedQuery,
  readCollection,
  readJoinedQueries,
  readOwnQueries,
} from '../../unit/search/collection';
import { collections, readFresh, readList, readWritten } from './sets';

/**
 * The wordings are parted by chance into so many, and each query is read without one part, by turns: as if nobody had
 * thought of those. What was written with the queries in view would else seem to explain any that come.
 */
const parts = 4;

export type Graded = Pick<GradedQuery, 'text' | 'grades'>;

/** The sets that may be read, by name. */
export function readableSets(): Readonly<Record<string, readonly Graded[]>> {
  return {
    development: readCollection(),
    own: readOwnQueries(),
    joined: readJoinedQueries(),
    ...Object.fromEntries(collections.map((name) => [name, readFresh(name, 'dev')])),
    university: readList('university').filter(({ isQuestion }) => isQuestion),
    ...readWritten(),
  };
}

/** One reading of a query: what speaks for and against its first hit; without evidence where that answers no subject. */
export interface Reading {
  readonly evidence: Evidence | undefined;
  /** Its words, as `wordsIn` gives them. */
  readonly words: readonly string[];
  /** The first hit is graded 1 or 2. */
  readonly right: boolean;
  readonly answerable: boolean;
}

export function readQueries(queries: readonly Graded[], index: SearchIndex): Reading[] {
  return queries.map(({ text, grades }) => {
    const query = parseQuery(text, index);
    const ranked = rank(query, index.postings, index.entries.length);
    const evidence = evidenceOf(query, ranked, index.postings, () => false);
    const first = ranked[0] && index.entries.at(ranked[0].entry);
    return {
      evidence: evidence?.answering === 0 ? undefined : evidence,
      words: [...wordsIn(query.tokens)],
      right: (grades[first?.id ?? ''] ?? 0) > 0,
      answerable: Object.values(grades).some((grade) => grade > 0),
    };
  });
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

/** The readings of every set that may be read, each query without one part of the wordings. */
export function readThinned(): Readonly<Record<string, readonly Reading[]>> {
  const indexes = Array.from({ length: parts }, (_, part) => indexWithout(part));
  return Object.fromEntries(
    Object.entries(readableSets()).map(([name, queries]) => [
      name,
      indexes.flatMap((index, part) =>
        readQueries(
          queries.filter((_, at) => at % parts === part),
          index,
        ),
      ),
    ]),
  );
}
