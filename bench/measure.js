/**
 * How many times longer `ours` takes than `theirs`. Both run in turns, so that whatever else the machine
 * does falls on both alike; the fastest round of each counts, which is what a busy machine disturbs least.
 * @param {() => unknown} ours
 * @param {() => unknown} theirs
 * @param {{ rounds: number, warmUp?: number }} options
 */
export async function measureRatio(ours, theirs, { rounds, warmUp = 3 }) {
  const times = { ours: [], theirs: [] };
  for (let round = -warmUp; round < rounds; round++) {
    const oursTook = await time(ours);
    const theirsTook = await time(theirs);
    if (round < 0) continue;
    times.ours.push(oursTook);
    times.theirs.push(theirsTook);
  }
  return Math.min(...times.ours) / Math.min(...times.theirs);
}

/** Milliseconds that work takes at its fastest, which is what a busy machine disturbs least. */
export async function fastestTime(work, { rounds, warmUp = 3 }) {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = -warmUp; round < rounds; round++) {
    const took = await time(work);
    if (round >= 0) fastest = Math.min(fastest, took);
  }
  return fastest;
}

async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
