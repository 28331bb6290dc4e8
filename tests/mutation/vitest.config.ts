import { defineConfig } from 'vitest/config';

/** The tests of the room itself: what only another room's tests would notice counts as missed, and the run takes minutes. */
export default defineConfig({
  test: {
    include: [`tests/unit/${process.env.MUTATION_ROOM}/**/*.test.{ts,tsx}`],
    setupFiles: ['tests/mutation/setup.ts'],
    exclude: ['tests/unit/console/bundle.test.ts'],
    isolate: false,
  },
});
