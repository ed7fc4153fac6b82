import { defineConfig } from 'vitest/config';

/** `npm run fuzz`; see test/fuzz/inputs.fuzz.ts. */
export default defineConfig({ test: { include: ['test/fuzz/*.fuzz.ts'], pool: 'forks' } });
