import { defineConfig } from 'vitest/config';

/** `npm run package-tests`: what `npm run package` has made. One file after the other, for Wine starts slowly beside others. */
export default defineConfig({
  test: {
    include: ['test/program/*.program.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
});
