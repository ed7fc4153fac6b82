/**
 * The two stages of the tests: `npm test`, and `npm run long-tests`, which `.ci/run` runs after it. What costs minutes for one
 * more of the same kind (each of 34 drafts, a thousand files, thousands of random inputs) is tried in full in the second stage,
 * and on a part of it in the first. Both assert the same.
 */
const IS_LONG = process.env.MODE === 'long';

/** What the stage of this run takes: so many runs, units or files. */
export const inStage = <T>(usual: T, long: T): T => (IS_LONG ? long : usual);
