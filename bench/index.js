/**
 * `npm run bench -- --write docs/benchmarks.md` writes the published figures (`--small` tries that in a minute). `npm run bench`: what danvan costs beside the least that the same work can cost, as ratios measured in one
 * run on the built code. Exit code 1 when a ratio is over its limit.
 */
import { benchCheck } from './check.js';
import { benchCommandLine } from './command-line.js';
import { benchArticles, benchClauseLength, benchCompare, benchLargePair, benchRewritten } from './compare.js';
import { benchDiffProcess } from './diff.js';
import { benchDraft, benchManyDrafts } from './draft.js';
import { benchGrowthOfKinds } from './growth.js';
import { benchPage } from './page.js';
import { benchParse } from './parse.js';
import { benchProcesses } from './processes.js';
import { benchDocx, benchGrowth, benchThroughput } from './read.js';
import { benchRedline } from './redline.js';

const BENCHES = [
  benchParse,
  benchCheck,
  benchCommandLine,
  benchDraft,
  benchDocx,
  benchGrowth,
  benchGrowthOfKinds,
  benchDiffProcess,
  benchCompare,
  benchLargePair,
  benchRewritten,
  benchArticles,
  benchClauseLength,
  benchPage,
  benchRedline,
  benchManyDrafts,
  benchProcesses,
];

async function runBenches() {
  const results = [];
  for (const bench of BENCHES) {
    for (const result of [await bench()].flat()) {
      results.push(result);
      print(result);
    }
  }
  for (const line of await benchThroughput()) console.log(line);
  return results.every(({ ratio, limit }) => ratio <= limit) ? 0 : 1;
}

function print({ what, ratio, limit }) {
  const verdict = ratio <= limit ? 'ok' : 'over';
  const digits = limit < 0.1 ? 3 : 2;
  const [found, most] = [ratio.toFixed(digits).padStart(6), limit.toFixed(digits)];
  console.log(`${what.padEnd(64)} ${found}  (limit ${most}, ${verdict})`);
}

const argv = process.argv.slice(2);
const place = argv[argv.indexOf('--write') + 1];
if (argv.includes('--write') && place !== undefined) {
  const { writePage } = await import('./published/write-page.js');
  await writePage(place, { small: argv.includes('--small') });
} else process.exitCode = await runBenches();
