import { defineConfig } from 'vitest/config';

/** Three projects: pure rooms and repository tests in Node, then the built extension in real browsers. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        test: {
          name: 'chromium',
          include: ['tests/e2e/chromium/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/build-chrome.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          expect: { poll: { timeout: 10_000, interval: 20 } },
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/e2e/firefox/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/build-firefox.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          expect: { poll: { timeout: 10_000, interval: 20 } },
        },
      },
    ],
  },
});
