import { defineConfig } from 'vitest/config';

/**
 * `npm run fuzz`; see test/fuzz/inputs.fuzz.ts. pdf.js rejects promises that it gives to nobody; in use such a file ends in its thread
 * (`commands/files/batch-thread.ts`, held by test/commands/work-apart.test.ts), and here it is no fault of the run.
 */
export default defineConfig({
  test: { include: ['test/fuzz/*.fuzz.ts'], pool: 'forks', dangerouslyIgnoreUnhandledErrors: true },
});
