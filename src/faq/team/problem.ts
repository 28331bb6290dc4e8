/** What can be wrong with a value somebody else wrote, as data; the words for it stand in `problem-words.ts`. */

/** The types of JSON as an administrator would name them; `nothing` is null or absent. */
export type ValueKind = 'text' | 'number' | 'switch' | 'list' | 'object' | 'nothing' | 'unreadable';

/** What is not used because of the problem. `nothing`: it is only pointed out. */
export type Loss = 'setting' | 'entry' | 'rule' | 'field' | 'item' | 'nothing';

/** One problem; `path` names the value as in `teamEntries[3].rules[0].product`. */
export type ProblemOf<Params> = {
  readonly [Code in keyof Params]: {
    readonly path: string;
    readonly code: Code;
    readonly params: Params[Code];
    readonly lost: Loss;
  };
}[keyof Params];

export interface TeamProblemParams {
  'wrong-type': { readonly expected: ValueKind; readonly found: ValueKind };
  empty: object;
  missing: { readonly field: string };
  'unknown-field': { readonly field: string; readonly nearest?: string };
  'too-long': { readonly limit: number; readonly length: number };
  'too-many': { readonly limit: number; readonly count: number };
  'too-large': { readonly limit: number };
  'invisible-characters': { readonly characters: string };
  'imitates-official': { readonly id: string };
  'id-shape': { readonly id: string };
  'duplicate-id': { readonly id: string; readonly first: string };
  'not-one-of': { readonly value: string; readonly allowed: string; readonly nearest?: string };
  'empty-rule': object;
  'task-without-product': object;
  'task-shape': { readonly value: string };
  'unknown-task': { readonly product: string; readonly task: string; readonly nearest?: string };
  'region-shape': { readonly value: string };
  'unknown-region': { readonly value: string; readonly nearest?: string };
  'unknown-entry': { readonly value: string; readonly known: string };
  'not-a-date': { readonly value: string };
  'dates-reversed': { readonly reviewedOn: string; readonly reviewBy: string };
  'link-not-https': { readonly link: string };
  'more-problems': { readonly count: number };
}

export type TeamProblem = ProblemOf<TeamProblemParams>;

export type Report<Params> = <Code extends keyof Params>(
  path: string,
  code: Code,
  params: Params[Code],
  lost: Loss,
) => void;

/** Ten thousand broken values must not become ten thousand lines; the rest is counted. */
const mostProblems = 500;

/** Collects problems up to a limit; `problems()` ends with a count of those beyond it. */
export function collectProblems<Params extends TeamProblemParams>(
  root: string,
): { readonly report: Report<Params>; readonly problems: () => readonly ProblemOf<Params>[] } {
  const found: ProblemOf<Params>[] = [];
  let beyond = 0;
  return {
    report: (path, code, params, lost) => {
      if (found.length < mostProblems) found.push({ path, code, params, lost } as ProblemOf<Params>);
      else beyond += 1;
    },
    problems: () => {
      if (beyond === 0) return found;
      const more = { path: root, code: 'more-problems', params: { count: beyond }, lost: 'nothing' };
      return [...found, more as ProblemOf<Params>];
    },
  };
}
