import { ndcgAt } from '../../unit/ndcg';

/** One query and what was read in the FAQ for it. */
export interface Judgement {
  readonly text: string;
  readonly kind: string;
  /** Why the FAQ does not answer, where that was told. */
  readonly miss?: string;
  /** Entry id to 2 (answers) or 1 (of use beside it). Empty: the FAQ does not answer. */
  readonly grades: Readonly<Record<string, number>>;
  /** Entry id to its sentences, from 0, that tell it; empty where nobody marked them. */
  readonly telling: Readonly<Record<string, readonly number[]>>;
}

/** What a search makes of a query. */
export interface Response {
  /** Ids of all hits, best first. */
  readonly ranked: readonly string[];
  /** Whether it calls the first hit an answer. */
  readonly confident: boolean;
  /** The sentences that it shows of a hit. */
  readonly shown: (entry: string) => readonly number[];
}

export type Ask = (text: string) => Response;

/** Shares 0–1; NaN where there is nothing to take a share of. A first hit is right where its grade is 1 or 2. */
export interface Figures {
  readonly queries: number;
  /** Mean nDCG@3 of the answerable queries. */
  readonly ndcg: number;
  /** Of all confident first hits, how many are right; those to unanswerable queries are not. NaN where all are such. */
  readonly precision: number;
  /** Of the answerable queries, how many get a confident first hit that is right. */
  readonly recall: number;
  /** Of the unanswerable queries, how many get a confident first hit. */
  readonly deceived: number;
  /** Of the passages of the best hit whose sentences are marked, how many show telling sentences only. */
  readonly passages: number;
}

const share = (part: number, whole: number) => (whole === 0 ? Number.NaN : part / whole);
const mean = (values: readonly number[]) =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

export const isAnswerable = ({ grades }: Judgement) => Object.values(grades).some((grade) => grade > 0);

/** Whether the first hit is an entry of grade 1 or 2. */
export const isRight = ({ grades }: Judgement, { ranked }: Response) => (grades[ranked[0] ?? ''] ?? 0) > 0;

/** Whether the best hit with marked sentences shows telling ones only; undefined where no hit has any. */
export function passageIsRight({ telling }: Judgement, { ranked, shown }: Response): boolean | undefined {
  const entry = ranked.find((id) => telling[id]?.length);
  if (entry === undefined) return undefined;
  const sentences = shown(entry);
  return sentences.length > 0 && sentences.every((at) => telling[entry]?.includes(at));
}

/** The figures of a set of queries under one search, which is asked once a query. */
export function measure(judgements: readonly Judgement[], ask: Ask): Figures {
  const all = judgements.map((judgement) => ({ judgement, response: ask(judgement.text) }));
  const answerable = all.filter(({ judgement }) => isAnswerable(judgement));
  const confident = all.filter(({ response }) => response.confident);
  const right = confident.filter(({ judgement, response }) => isRight(judgement, response));
  const passages = all.flatMap(({ judgement, response }) => passageIsRight(judgement, response) ?? []);
  const deceived = confident.filter(({ judgement }) => !isAnswerable(judgement)).length;
  return {
    queries: all.length,
    ndcg: mean(answerable.map(({ judgement, response }) => ndcgAt(3, response.ranked, judgement.grades))),
    precision: answerable.length === 0 ? Number.NaN : share(right.length, confident.length),
    recall: share(right.length, answerable.length),
    deceived: share(deceived, all.length - answerable.length),
    passages: share(passages.filter(Boolean).length, passages.length),
  };
}

const groupsOf = ({ kind, miss }: Judgement) => (miss ? [kind, `miss: ${miss}`] : [kind]);

/** The figures of each kind of query and of each kind of miss, under `all` those of the whole set. */
export function measureKinds(judgements: readonly Judgement[], ask: Ask): Readonly<Record<string, Figures>> {
  const groups = [...new Set([...judgements.map(({ kind }) => kind), ...judgements.flatMap(groupsOf)])];
  const ofGroup = (group: string) => judgements.filter((judgement) => groupsOf(judgement).includes(group));
  return Object.fromEntries([
    ['all', measure(judgements, ask)],
    ...groups.map((group) => [group, measure(ofGroup(group), ask)]),
  ]);
}

/** One row of a questionnaire as it came. */
export interface ListRow extends Judgement {
  readonly isQuestion: boolean;
}

/** Shares 0–1 of a whole questionnaire, each question asked as it stands in its cell. */
export interface ListFigures {
  readonly questions: number;
  /** Of the questions that some entry is relevant to, how many have one among the first three hits. */
  readonly amongThree: number;
  /** Of all confident first hits to questions, how many are right. */
  readonly precision: number;
  /** Of all questions, how many get a confident first hit that is not relevant. */
  readonly wrong: number;
  /** How many rows that ask nothing would get a confident first hit if somebody asked them. */
  readonly headings: number;
}

export function measureList(rows: readonly ListRow[], ask: Ask): ListFigures {
  const all = rows.map((row) => ({ row, response: ask(row.text) }));
  const questions = all.filter(({ row }) => row.isQuestion);
  const answerable = questions.filter(({ row }) => isAnswerable(row));
  const found = answerable.filter(({ row, response }) =>
    response.ranked.slice(0, 3).some((id) => (row.grades[id] ?? 0) > 0),
  );
  const confident = questions.filter(({ response }) => response.confident);
  const right = confident.filter(({ row, response }) => isRight(row, response)).length;
  return {
    questions: questions.length,
    amongThree: share(found.length, answerable.length),
    precision: share(right, confident.length),
    wrong: share(confident.length - right, questions.length),
    headings: all.filter(({ row, response }) => !row.isQuestion && response.confident).length,
  };
}
