import { expect, it } from 'vitest';
import { tallyRuns } from '../../tools/tally-runs.mjs';

/** A Vitest JSON report of one file; a test that passes has no reason, any other one has. */
function runOf(seconds: number, tests: Readonly<Record<string, string>>, message = '') {
  const assertionResults = Object.entries(tests).map(([fullName, why]) => ({
    fullName,
    status: why ? 'failed' : 'passed',
    failureMessages: why ? [why] : [],
  }));
  const numPassedTests = assertionResults.filter(({ status }) => status === 'passed').length;
  const failed = message !== '' || numPassedTests < assertionResults.length;
  const file = {
    name: '/root/tests/a.test.ts',
    status: failed ? 'failed' : 'passed',
    message,
    assertionResults,
  };
  return { seconds, report: { testResults: [file], numPassedTests, numTotalTests: assertionResults.length } };
}

it('counts per test how many runs it failed, the most frequent first', () => {
  const runs = [
    runOf(3, { always: '', seldom: 'Error: late\n    at line 1', often: 'Error: slow' }),
    runOf(4, { always: '', seldom: '', often: 'Error: slower\nmore' }),
    runOf(5, { always: '', seldom: '', often: '' }),
  ];
  expect(tallyRuns(runs, '/root')).toEqual({
    failures: [
      { test: 'tests/a.test.ts › often', failures: 2, why: 'Error: slower' },
      { test: 'tests/a.test.ts › seldom', failures: 1, why: 'Error: late' },
    ],
    passed: 6,
    failed: 3,
    seconds: [3, 4, 5],
  });
});

it('counts a file that does not load, and a run without a report', () => {
  expect(tallyRuns([runOf(1, {}, 'Cannot find module'), { seconds: 9 }], '/root')).toEqual({
    failures: [
      { test: 'tests/a.test.ts', failures: 1, why: 'Cannot find module' },
      { test: '(the whole run)', failures: 1, why: 'no report after 9 s' },
    ],
    passed: 0,
    failed: 2,
    seconds: [1, 9],
  });
});
