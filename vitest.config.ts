import { defineConfig } from 'vitest/config';

const inBrowser = (name: 'chromium' | 'firefox', build: 'chrome' | 'firefox', groupOrder: number) => ({
  test: {
    name,
    include: [`tests/e2e/${name}/**/*.test.ts`],
    globalSetup: [`tests/e2e/support/build-${build}.ts`],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two browsers at a time, each file with its own; what the files import stays loaded between them.
    maxWorkers: 2,
    isolate: false,
    sequence: { groupOrder },
    expect: { poll: { timeout: 10_000, interval: 20 } },
  },
});

/** Goes through hundreds of inputs: too slow to be asked of every mutant (docs/mutation.md). */
export const manyInputs = { name: 'many-inputs' };

/** Three projects: pure rooms and repository tests in Node, then the built extension in real browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          tags: [manyInputs],
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // These compute and wait for nothing: the limit is there for what never ends, whatever else the machine does.
          testTimeout: 60_000,
          // Axe looks at every component in one.
          hookTimeout: 60_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      inBrowser('chromium', 'chrome', 1),
      inBrowser('firefox', 'firefox', 2),
    ],
  },
});
