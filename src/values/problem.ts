/** What can be wrong with a value somebody else wrote, as data; `problem-words.ts` has the words for it. */
import type { ValueKind } from './value';

/** What is not used because of a problem. `nothing`: it is only pointed out. */
export type Impact = 'setting' | 'entry' | 'rule' | 'field' | 'item' | 'nothing';

/** By its code, what a problem's words need to know. A room adds codes by extending this. */
export interface ValueProblemParams {
  'wrong-type': { readonly expected: ValueKind; readonly found: ValueKind };
  /** UTF-16 units. */
  'too-long': { readonly limit: number; readonly length: number };
  'too-many': { readonly limit: number; readonly count: number };
  'invisible-characters': { readonly characters: string };
  'not-one-of': { readonly value: string; readonly allowed: string; readonly nearest?: string };
  'more-problems': { readonly count: number };
}

/** One problem; `path` names the value as in `teamEntries[3].rules[0].product`. */
export type Problem<Params> = {
  readonly [Code in keyof Params]: {
    readonly path: string;
    readonly code: Code;
    readonly params: Params[Code];
    readonly impact: Impact;
  };
}[keyof Params];

/** A problem whose code every room shares. */
export type ValueProblem = Problem<ValueProblemParams>;

/** Takes the problems as they are found. */
export type Report<OfProblem> = (problem: OfProblem) => void;

/** Ten thousand broken values must not become ten thousand lines; the rest is counted. */
const mostProblems = 500;

/**
 * Collects problems up to a limit; `problems()` ends with a count of those beyond it.
 * @param root the path to which that count belongs.
 */
export function collectProblems<Params extends ValueProblemParams>(
  root: string,
): { readonly report: Report<Problem<Params>>; readonly problems: () => readonly Problem<Params>[] } {
  const found: Problem<Params>[] = [];
  let beyond = 0;
  return {
    report: (problem) => {
      if (found.length < mostProblems) found.push(problem);
      else beyond += 1;
    },
    problems: () => (beyond === 0 ? found : [...found, moreProblems(root, beyond) as Problem<Params>]),
  };
}

/** What stands for problems nobody would read to the end. */
export function moreProblems(path: string, count: number): ValueProblem {
  return { path, code: 'more-problems', params: { count }, impact: 'nothing' };
}
