/**
 * Counts a Vitest JSON report. A file that did not load counts as one failure, and so does every test that was
 * skipped or left to do: it proves nothing.
 * @param {object} report as Vitest's `json` reporter writes it
 * @returns {{ passed: number, failed: number }}
 */
export function countReport({ testResults = [], numPassedTests = 0, numTotalTests = 0 }) {
  const failed = (one) => one.status === 'failed';
  const unloaded = testResults.filter((file) => failed(file) && !file.assertionResults.some(failed));
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + unloaded.length };
}
