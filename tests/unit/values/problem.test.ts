import { expect, it } from 'vitest';
import { collectProblems, type ValueProblem, type ValueProblemParams } from '../../../src/values/problem';

const problem = (path: string): ValueProblem => ({
  path,
  code: 'too-many',
  params: { limit: 1, count: 2 },
  impact: 'item',
});

it.each([
  [500, []],
  [503, [{ path: 'root', code: 'more-problems', params: { count: 3 }, impact: 'nothing' }]],
])('of %i problems the first 500 are kept in their order, the others counted', (count, more) => {
  const { report, problems } = collectProblems<ValueProblemParams>('root');
  const all = Array.from({ length: count }, (_, index) => problem(`p${index}`));
  for (const each of all) report(each);
  expect(problems()).toEqual([...all.slice(0, 500), ...more]);
});
