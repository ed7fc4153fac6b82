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

/** Milliseconds of processors that work takes at its fastest, which is what a busy machine disturbs least. */
export async function fastestTime(work, { rounds, warmUp = 3 }) {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = -warmUp; round < rounds; round++) {
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
