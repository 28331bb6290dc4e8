import { relative } from 'node:path';
import { countReport } from './count-report.mjs';

/** The tests of one run that did not pass, with the first line of why. */
function failuresOf({ report, seconds }, root) {
  if (!report) return [['(the whole run)', `no report after ${seconds} s`]];
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name).split('\\').join('/');
    const failed = assertionResults
      .filter((one) => one.status !== 'passed')
      .map((one) => [`${file} › ${one.fullName}`, one.failureMessages?.[0] ?? one.status]);
    return failed.length === 0 && status === 'failed' ? [[file, message]] : failed;
  });
}

/**
 * Sums up several runs of the same tests.
 * @param {readonly { report?: object, seconds: number }[]} runs each with its Vitest JSON report, where there is one
 * @param {string} root folder that the files' names are given from
 * @returns {{ failures: { test: string, failures: number, why: string }[], passed: number, failed: number, seconds: number[] }}
 *   the tests that did not pass in every run, the most frequent first, each with the first line of its last failure
 */
export function tallyRuns(runs, root) {
  const failures = new Map();
  const total = { passed: 0, failed: 0 };
  for (const run of runs) {
    const { passed, failed } = run.report ? countReport(run.report) : { passed: 0, failed: 1 };
    total.passed += passed;
    total.failed += failed;
    for (const [test, why] of failuresOf(run, root)) {
      const [line = ''] = String(why).split('\n');
      failures.set(test, { test, failures: (failures.get(test)?.failures ?? 0) + 1, why: line });
    }
  }
  return {
    failures: [...failures.values()].sort((one, other) => other.failures - one.failures),
    ...total,
    seconds: runs.map(({ seconds }) => seconds),
  };
}
