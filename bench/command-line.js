import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { elapsed, measureRatio } from './measure.js';

const LAUNCHER = fileURLToPath(new URL('../bin/danvan.js', import.meta.url));

/** A whole process that prints the version, beside one that does nothing. */
export async function benchCommandLine() {
  const ratio = await measureRatio(
    () => execFileSync(process.execPath, [LAUNCHER, '--version']),
    () => execFileSync(process.execPath, ['-e', '0']),
    { rounds: 31, timed: elapsed },
  );
  return { what: 'danvan --version / node -e 0', ratio, limit: 1.35 };
}
