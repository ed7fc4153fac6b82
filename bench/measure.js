import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * How many times longer `ours` takes than `theirs`. Both run in turns, so that whatever else the machine
 * does falls on both alike; the fastest round of each counts, which is what a busy machine disturbs least.
 * @param {() => unknown} ours
 * @param {() => unknown} theirs
 * @param {{ rounds: number, warmUp?: number, timed?: typeof elapsed }} options `timed` is `elapsed` for work in
 *   processes of its own
 */
export async function measureRatio(ours, theirs, { rounds, warmUp = 3, timed = undisturbed }) {
  const times = { ours: [], theirs: [] };
  for (let round = -warmUp; round < rounds; round++) {
    const oursTook = await timed(ours);
    const theirsTook = await timed(theirs);
    if (round < 0) continue;
    times.ours.push(oursTook);
    times.theirs.push(theirsTook);
  }
  return Math.min(...times.ours) / Math.min(...times.theirs);
}

setFlagsFromString('--expose-gc');
/** Clears away what is no longer needed, which would fall on whichever round comes next. */
const collect = runInNewContext('gc');

/**
 * Milliseconds of processors that work takes at its fastest, which is what a busy machine disturbs least.
 * @param {() => unknown} work
 * @param {{ rounds: number, warmUp?: number, collects?: boolean }} options `collects` clears the heap before the first round, which is a
 *   warming one: a collection throws away compiled patterns, too
 */
export async function fastestTime(work, { rounds, warmUp = 3, collects = false }) {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = -warmUp; round < rounds; round++) {
    if (collects && round === -warmUp) collect();
    const took = await undisturbed(work);
    if (round >= 0) fastest = Math.min(fastest, took);
  }
  return fastest;
}

/** Milliseconds of the wall's clock. */
export async function elapsed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Milliseconds that work in this process takes when nothing else runs: what the wall's clock shows, or less where others
 * held the processors meanwhile, because the process cannot have computed for longer than its threads did.
 */
async function undisturbed(work) {
  const before = process.cpuUsage();
  const took = await elapsed(work);
  const { user, system } = process.cpuUsage(before);
  return Math.min(took, (user + system) / 1000);
}
