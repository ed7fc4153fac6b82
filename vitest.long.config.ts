import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((file) => `test/${file}`);
/** Of these `npm test` tries a part: see test/support/stage.ts. */
const usesStage = (file: string): boolean =>
  file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('/support/stage.js');

/** `npm run long-tests`: in full what `npm test` tries a part of. */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    // As in `npm test`: files of one worker share the modules that they load.
    isolate: false,
    include: files.filter(usesStage),
    setupFiles: ['test/support/law-seed.ts'],
    testTimeout: 900_000,
    hookTimeout: 300_000,
  },
});
