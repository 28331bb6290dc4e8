/**
 * Mutation testing of one room: `npm run mutation -- guidance`.
 * https://stryker-mutator.io/docs/stryker-js/configuration
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
const room = process.env.MUTATION_ROOM;

export default {
  testRunner: 'resident',
  plugins: ['./tests/mutation/resident-runner.mjs'],
  // A busy machine is no endless loop: those are told by the number of turns.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 60,
  // Data is left out: our notes are held by the text, the table of the consoles by its sample addresses.
  mutate: [
    `src/${room}/**/*.{ts,tsx}`,
    '!src/faq/notes/**',
    '!src/console/products/**',
    '!src/console/{common-pages,shared-hosts}.ts',
  ],
  ignorePatterns: ['.output', '.wxt/types', '.github', 'docs/images', 'docs/store', 'tests/e2e', '.cache'],
  // TypeScript 7 has no API for the rewriting that another tsconfig would need; nothing here needs it.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  // What runs while a file is read is no slower here: the worker reads our files again for every mutant.
  warnings: { slow: false },
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `.output/mutation/${room}.json` },
  tempDirName: '.cache/stryker',
  incremental: true,
  incrementalFile: `.cache/mutation-${room}.json`,
};
