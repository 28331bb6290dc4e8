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
