import { defineConfig } from 'vitest/config';
import { manyInputs } from '../../vitest.config';

/** The tests of the room itself: what only another room's tests would notice counts as missed. */
export default defineConfig({
  test: {
    include: [`tests/unit/${process.env.MUTATION_ROOM}/**/*.test.{ts,tsx}`],
    // These build bundles, fit weights, or grade hundreds of queries: too slow to be asked of every mutant.
    exclude: [
      'tests/unit/console/bundle.test.ts',
      'tests/unit/search/{fit,relevance,honesty,weight}.test.ts',
    ],
    tags: [manyInputs],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One worker, which waits for the next mutant when the tests are through.
    runner: 'tests/mutation/resident-worker.mjs',
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
  },
});
