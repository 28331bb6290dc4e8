import { expect, it } from 'vitest';
import { countReport } from '../../tools/count-report.mjs';

const file = (status: string, ...statuses: readonly string[]) => ({
  status,
  assertionResults: statuses.map((one) => ({ status: one })),
});

it.each([
  ['two that pass', [file('passed', 'passed', 'passed')], { passed: 2, failed: 0 }],
  ['one that fails', [file('failed', 'passed', 'failed')], { passed: 1, failed: 1 }],
  ['one skipped, one left to do', [file('passed', 'passed', 'skipped', 'todo')], { passed: 1, failed: 2 }],
  ['a file that does not load', [file('passed', 'passed'), file('failed')], { passed: 1, failed: 1 }],
  ['a hook that fails before two tests', [file('failed', 'skipped', 'skipped')], { passed: 0, failed: 3 }],
  ['no file at all', [], { passed: 0, failed: 0 }],
])('counts %s', (_, testResults, expected) => {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const numPassedTests = all.filter(({ status }) => status === 'passed').length;
  expect(countReport({ testResults, numPassedTests, numTotalTests: all.length })).toEqual(expected);
});
