import { defineConfig } from 'vitest/config';

/** The unit tests that tell something of one room: what builds the whole package is left out. */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/mutation/setup.ts'],
    exclude: [
      'tests/unit/{package,house,tools,demo-console}/**',
      'tests/unit/docs/documents.test.ts',
      'tests/unit/console/bundle.test.ts',
    ],
  },
});
