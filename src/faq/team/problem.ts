/** What can be wrong with a team's entries, as data; `problem-words.ts` has the words for it. */
import type { Problem, Report, ValueProblemParams } from '../../values/problem';

/** The codes of what can be wrong, with what their words need to know; lengths in UTF-16 units, dates as ISO dates. */
export interface TeamProblemParams extends ValueProblemParams {
  empty: object;
  missing: { readonly field: string };
  'unknown-field': { readonly field: string; readonly nearest?: string };
  'too-large': { readonly limit: number };
  'imitates-official': { readonly id: string };
  'id-shape': { readonly id: string };
  'reads-as-official': { readonly name: string };
  'duplicate-id': { readonly id: string; readonly first: string };
  'empty-rule': object;
  'task-without-product': object;
  'task-shape': { readonly value: string };
  'unknown-task': { readonly product: string; readonly task: string; readonly nearest?: string };
  'region-shape': { readonly value: string };
  'unknown-region': { readonly value: string; readonly nearest?: string };
  'unknown-entry': { readonly value: string; readonly known: string };
  'not-a-date': { readonly value: string };
  'dates-reversed': { readonly reviewedOn: string; readonly reviewBy: string };
  'reviewed-in-future': { readonly reviewedOn: string; readonly today: string };
  'review-far-off': { readonly reviewBy: string; readonly years: number };
  'link-not-https': { readonly link: string };
}

/** One problem of a team's entries. */
export type TeamProblem = Problem<TeamProblemParams>;
/** Takes the problems as they are found. */
export type TeamReport = Report<TeamProblem>;
