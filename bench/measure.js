/**
 * How many times longer `ours` takes than `theirs`. Both run in turns, so that whatever else the machine
 * does falls on both alike; the median of each counts.
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
  return median(times.ours) / median(times.theirs);
}

/** Milliseconds that work takes, the median of its rounds. */
export async function medianTime(work, { rounds, warmUp = 3 }) {
  const times = [];
  for (let round = -warmUp; round < rounds; round++) {
    const took = await time(work);
    if (round >= 0) times.push(took);
  }
  return median(times);
}

async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
