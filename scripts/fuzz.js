/** `npm run fuzz -- --inputs 20000 --seed 7`: mutated files in any number; without options what CI runs. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '20261127' },
  },
});
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'vitest.fuzz.config.ts'], {
  stdio: 'inherit',
  env: { ...process.env, DANVAN_FUZZ_INPUTS: values.inputs, DANVAN_FUZZ_SEED: values.seed },
});
process.exitCode = status ?? 1;
