import { readFileSync } from 'node:fs';
import { ndcgAt } from '../ndcg';

/** One graded query; `grades` maps an entry id to 2 (answers directly) or 1 (relevant). */
export interface GradedQuery {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly grades: Readonly<Record<string, number>>;
}

const folder = new URL('../../data/search/', import.meta.url);

/** Rows of a tab-separated file in tests/data/search, without its heading line. */
export function readRows(name: string): string[][] {
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .slice(1)
    .map((line) => line.split('\t'));
}

/** The development half of the graded collection. Kind `none`: the FAQ does not answer it. */
export function readCollection(): GradedQuery[] {
  const grades = new Map<string, Record<string, number>>();
  for (const [query = '', entry = '', grade = ''] of readRows('qrels.tsv')) {
    grades.set(query, { ...grades.get(query), [entry]: Number(grade) });
  }
  return readRows('queries.tsv').map(([id = '', text = '', , kind = '']) => ({
    id,
    text,
    kind,
    grades: grades.get(id) ?? {},
  }));
}

/** Our own check set, worded after public questionnaires and as people talk; graded as the collection is. */
export function readOwnQueries(): GradedQuery[] {
  return readGraded('own-queries.tsv');
}

/** Words written together or apart, the middle of words, and such words that the FAQ does not answer. */
export function readJoinedQueries(): GradedQuery[] {
  return readGraded('joined-queries.tsv');
}

function readGraded(name: string): GradedQuery[] {
  return readRows(name).map(([id = '', text = '', , kind = '', , marks = '']) => ({
    id,
    text,
    kind,
    grades: Object.fromEntries(
      marks
        .split(' ')
        .filter(Boolean)
        .map((mark) => mark.split(':'))
        .map(([entry = '', grade]) => [entry, Number(grade)]),
    ),
  }));
}

/** Mean nDCG@3 per kind and over all (`all`), over the full ranking; kind `none` is left out. */
export function meanNdcg(
  queries: readonly GradedQuery[],
  rank: (text: string) => readonly string[],
): Record<string, number> {
  const scores: Record<string, number[]> = { all: [] };
  for (const query of queries) {
    if (query.kind === 'none') continue;
    const score = ndcgAt(3, rank(query.text), query.grades);
    scores.all?.push(score);
    scores[query.kind] = [...(scores[query.kind] ?? []), score];
  }
  return Object.fromEntries(
    Object.entries(scores).map(([kind, list]) => [kind, list.reduce((a, b) => a + b, 0) / list.length]),
  );
}

/** What the certainty of first hits is worth over graded queries. A certain first hit is right where its grade is 2. */
export function certaintyOf(
  queries: readonly GradedQuery[],
  first: (text: string) => { readonly id: string; readonly confident: boolean } | undefined,
) {
  const answered = queries.map((query) => ({ query, hit: first(query.text) }));
  const certain = answered.filter(({ hit }) => hit?.confident);
  const right = certain.filter(({ query, hit }) => hit && query.grades[hit.id] === 2);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const ofKind = (list: typeof answered, none: boolean) =>
    list.filter(({ query }) => (query.kind === 'none') === none).length;
  return {
    /** Of all certain first hits, those to unanswerable queries included. */
    precision: share(right.length, certain.length),
    /** Of the answerable queries, how many get a certain first hit. */
    recall: share(ofKind(certain, false), ofKind(answered, false)),
    /** Of the unanswerable ones. */
    deceived: share(ofKind(certain, true), ofKind(answered, true)),
  };
}
