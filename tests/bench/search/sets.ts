import { readdirSync, readFileSync } from 'node:fs';
import {
  type GradedQuery,
  readCollection,
  readJoinedQueries,
  readOwnQueries,
  readRows,
} from '../../unit/search/collection';
import type { Judgement, ListRow } from './measures';

/** Wordings that nobody had tuned on when they were collected, the earlier collection first. */
export const collections = ['fresh', 'later', 'third', 'fourth', 'fifth', 'sixth', 'seventh'] as const;
export type CollectionName = (typeof collections)[number];

/** A query of such a collection, with all that its row says. */
export interface FreshQuery extends Judgement {
  readonly id: string;
  /** Why the FAQ does not answer it; empty where it does. */
  readonly miss: string;
  readonly source: string;
}

/** Reads `3.1:2#1,4 2.1:1`: entry 3.1 of grade 2, told by its sentences 1 and 4, and entry 2.1 of grade 1. */
export function parseGrades(text: string): Pick<Judgement, 'grades' | 'telling'> {
  const marks = text.split(' ').filter(Boolean);
  const parts = marks.map((mark) => {
    const [entry = '', grade = '', sentences = ''] = mark.split(/[:#]/);
    return { entry, grade: Number(grade), sentences: sentences.split(',').filter(Boolean).map(Number) };
  });
  return {
    grades: Object.fromEntries(parts.map(({ entry, grade }) => [entry, grade])),
    telling: Object.fromEntries(parts.map(({ entry, sentences }) => [entry, sentences])),
  };
}

/** One half of a collection. `held` is for measuring only. */
export function readFresh(name: CollectionName, half: 'dev' | 'held'): FreshQuery[] {
  return readRows(`${name}/${half}.tsv`).map(
    ([id = '', text = '', , kind = '', miss = '', grades = '', source = '']) => ({
      id,
      text,
      kind,
      miss,
      source,
      ...parseGrades(grades),
    }),
  );
}

/** Wordings written for the fit, by the name of their file; nothing is measured on them. */
export function readWritten(): Readonly<Record<string, readonly Judgement[]>> {
  const folder = new URL('../../data/search/written/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return Object.fromEntries(
    names.sort().map((file) => {
      const name = file.slice(0, -'.tsv'.length);
      const rows = readRows(`written/${file}`);
      return [name, rows.map(([text = '', grades = '']) => ({ text, kind: name, ...parseGrades(grades) }))];
    }),
  );
}

/** Queries whose telling sentences were marked in one entry; nothing else of theirs is graded. */
function readPassages(): Judgement[] {
  return readRows('passages.tsv').map(([text = '', entry = '', sentences = '']) => ({
    text,
    kind: 'passage',
    grades: {},
    telling: { [entry]: sentences.split(' ').map(Number) },
  }));
}

const unmarked = (queries: readonly GradedQuery[]): Judgement[] =>
  queries.map((query) => ({ ...query, telling: {} }));

/** A set to measure; `read` false: its queries are not to be shown. */
export interface MeasuredSet {
  readonly name: string;
  readonly read: boolean;
  readonly judgements: readonly Judgement[];
  /** Where the telling sentences are marked, if not in the judgements. */
  readonly marked?: readonly Judgement[];
}

/** All sets, the halves of the collections last. */
export function readSets(): readonly MeasuredSet[] {
  return [
    { name: 'development', read: true, judgements: unmarked(readCollection()), marked: readPassages() },
    { name: 'own', read: true, judgements: unmarked(readOwnQueries()) },
    { name: 'joined', read: true, judgements: unmarked(readJoinedQueries()) },
    ...collections.flatMap((name) => [
      { name: `${name} dev`, read: true, judgements: readFresh(name, 'dev') },
      { name: `${name} held`, read: false, judgements: readFresh(name, 'held') },
    ]),
  ];
}

/** Names of the questionnaires in tests/data/questionnaires. */
export const lists = ['cloud-controls', 'university', 'supplier-zh'] as const;

/** A graded row of a questionnaire: what it is, and of a question what the FAQ says to it. */
export interface GradedRow extends ListRow {
  /** From 1, as the rows stand in the file. */
  readonly row: number;
  readonly role: string;
  readonly verdict: string;
}

/** What somebody read in every row of a questionnaire. */
export function readList(name: (typeof lists)[number]): GradedRow[] {
  const file = new URL(`../../data/questionnaires/${name}.graded.tsv`, import.meta.url);
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [row = '', role = '', verdict = '', grades = '', text = ''] = line.split('\t');
    const isQuestion = role === 'question';
    return { row: Number(row), role, verdict, isQuestion, text, kind: role, ...parseGrades(grades) };
  });
}
