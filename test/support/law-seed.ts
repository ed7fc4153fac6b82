/**
 * Random inputs of the property tests come from one seed, so that a run of CI fails only for what its change does.
 * `LAW_SEED=random npx vitest run test/tree` looks for inputs that nobody has tried; fast-check prints the seed of what it finds.
 */
import fc from 'fast-check';

const DEFAULT_SEED = 20261127;
const { LAW_SEED = `${DEFAULT_SEED}` } = process.env;

if (LAW_SEED !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(LAW_SEED) });
