import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { elapsed, measureRatio } from './measure.js';

const LAUNCHER = fileURLToPath(new URL('../bin/danvan.js', import.meta.url));

/** Whole processes that print the version and the help, beside one that does nothing. */
export async function benchCommandLine() {
  const results = [];
  for (const asked of ['--version', '--help']) {
    const ratio = await measureRatio(
      () => execFileSync(process.execPath, [LAUNCHER, asked]),
      () => execFileSync(process.execPath, ['-e', '0']),
      { rounds: 31, timed: elapsed },
    );
    results.push({ what: `danvan ${asked} / node -e 0`, ratio, limit: 1.35 });
  }
  return results;
}
