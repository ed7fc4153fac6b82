/** Medians for the published figures: of work in this process, and of whole processes as a user starts them. */
import { spawnSync } from 'node:child_process';

/** Milliseconds by the clock: the machine is to be idle. The first rounds are for the compiler and the disk's cache. */
export async function medianOf(work, { rounds, warmUp = 2 }) {
  const times = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    if (round >= 0) times.push(performance.now() - start);
  }
  return median(times);
}

/** @throws Error where the program fails: a figure of what went wrong would be none */
export function medianOfProcess([program, ...argv], { rounds, cwd, codes = [0] }) {
  return medianOf(
    () => {
      const { status, stderr, error } = spawnSync(program, argv, { cwd, maxBuffer: 2 ** 28 });
      if (error || !codes.includes(status))
        throw error ?? new Error(`${program} ${argv.join(' ')}: ${stderr}`);
    },
    { rounds, warmUp: 1 },
  );
}

function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The first line that a program says of its version; null where it is not installed. */
export function versionOf(program, argv = ['--version']) {
  const { status, stdout } = spawnSync(program, argv, { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0].trim() : null;
}
