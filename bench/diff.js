import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { elapsed, measureRatio } from './measure.js';

const LAUNCHER = fileURLToPath(new URL('../bin/danvan.js', import.meta.url));
const quiet = { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 24 };

/** A whole process that compares two known regulations and prints the HTML report, beside one that does nothing. */
export async function benchDiffProcess() {
  const ratio = await measureRatio(
    () => execFileSync(process.execPath, [LAUNCHER, 'diff', 'thai-nguyen', 'ha-noi', '--to', 'html'], quiet),
    () => execFileSync(process.execPath, ['-e', '0'], quiet),
    { rounds: 21, timed: elapsed },
  );
  return { what: 'danvan diff of two regulations to HTML / node -e 0', ratio, limit: 6 };
}
