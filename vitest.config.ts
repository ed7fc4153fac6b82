import { defineConfig } from 'vitest/config';

/** What must load every module of `src/` afresh, to see what each makes as it loads. */
const FRESH = ['test/patterns.test.ts'];

const shared = {
  setupFiles: ['test/support/law-seed.ts'],
  // Generous: several tests start whole processes, and CI has two cores.
  testTimeout: 60_000,
};

/**
 * Test files of one worker share the modules that they load: to load and compile a thousand of them for each of two hundred
 * files costs more than the tests. No module keeps anything of a run but what it works out of its arguments alone.
 */
export default defineConfig(({ mode }) => ({
  test: {
    // Vitest leaves one core to itself, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        mode,
        test: { ...shared, name: 'shared', include: ['test/**/*.test.ts'], exclude: FRESH, isolate: false },
      },
      { mode, test: { ...shared, name: 'fresh', include: FRESH } },
    ],
  },
}));
