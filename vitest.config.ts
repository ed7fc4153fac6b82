import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/support/law-seed.ts'],
    // Generous: several tests start whole processes, and CI has two cores.
    testTimeout: 60_000,
  },
});
