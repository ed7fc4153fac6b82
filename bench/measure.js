/**
 * How many times longer `ours` takes than `theirs`. Both run in turns, so that whatever else the machine
 * does falls on both alike; the fastest round of each counts, which is what a busy machine disturbs least.
 * @param {() => unknown} ours
 * @param {() => unknown} theirs
 * @param {{ rounds: number, warmUp?: number, clock?: () => number }} options `clock` is `wallClock` for work in
 *   processes of its own
 */
export async function measureRatio(ours, theirs, { rounds, warmUp = 3, clock = cpuClock }) {
  const times = { ours: [], theirs: [] };
  for (let round = -warmUp; round < rounds; round++) {
    const oursTook = await time(ours, clock);
    const theirsTook = await time(theirs, clock);
    if (round < 0) continue;
    times.ours.push(oursTook);
    times.theirs.push(theirsTook);
  }
  return Math.min(...times.ours) / Math.min(...times.theirs);
}

/** Milliseconds of processors that work takes at its fastest, which is what a busy machine disturbs least. */
export async function fastestTime(work, { rounds, warmUp = 3 }) {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = -warmUp; round < rounds; round++) {
    const took = await time(work, cpuClock);
    if (round >= 0) fastest = Math.min(fastest, took);
  }
  return fastest;
}

export const wallClock = () => performance.now();

/**
 * Milliseconds that this process has kept processors busy, in all its threads: no work longer than a busy machine lets
 * a process run at a time would go by undisturbed on the wall's clock.
 */
export function cpuClock() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function time(work, clock) {
  const start = clock();
  await work();
  return clock() - start;
}
