/**
 * How the work of each stage grows with what an input is made of: each kind is doubled four times, from one to sixteen times
 * its size. Linear work doubles; a kind fails where a doubling takes more than 2.6 times as long (1.3 over linear), as a stage
 * does whose work grows faster than its input. Each time is the fastest of several rounds after a warming one, on a heap that was
 * collected before: what other stages left would be cleared away in whichever round comes next, which doubles a time by chance.
 */
import { changedText, KINDS } from './growth-kinds.js';
import { loadStages } from './growth-stages.js';
import { fastestTime } from './measure.js';

const SIZES = [1, 2, 4, 8, 16];
const ROUNDS = 3;
const MOST = 1.3;
/** Less is the clock's and the collector's. */
const LEAST_MILLISECONDS = 100;
/** Where half as much took less, a collection costs more than it clears up. */
const WORTH_COLLECTING = 10;

/** A row a kind, with the stage that grows fastest; the table goes to the terminal. */
export async function benchGrowthOfKinds(chosen = Object.keys(KINDS)) {
  const stages = await loadStages();
  const results = [];
  for (const kind of chosen) {
    const took = await timesOf(KINDS[kind], stages);
    const worst = { stage: '', ratio: 0 };
    for (const [stage, times] of took) {
      const row = times.map((time) => time.toFixed(0).padStart(7)).join('');
      console.log(`${kind.padEnd(24)} ${stage.padEnd(9)}${row} ms`);
      const ratio = growthOf(times);
      if (ratio > worst.ratio) Object.assign(worst, { stage, ratio });
    }
    const what = `growth with ${kind}${worst.stage === '' ? '' : `, ${worst.stage}`}, a doubling over linear`;
    results.push({ what, ratio: worst.ratio, limit: MOST });
  }
  return results;
}

/** The worst of the last two doublings, where enough is to be done to be measured. */
function growthOf(times) {
  const doublings = times.slice(1).map((time, index) => ({ before: times[index], time }));
  const measured = doublings.slice(-2).filter(({ before }) => before >= LEAST_MILLISECONDS);
  return Math.max(0, ...measured.map(({ before, time }) => time / before / 2));
}

async function timesOf({ name, textOf, changed = changedText }, stages) {
  const took = new Map(stages.map(([stage]) => [stage, []]));
  for (const size of SIZES) {
    const text = textOf(size);
    const work = { name, text, bytes: new TextEncoder().encode(text), other: changed(text) };
    for (const [stage, run] of stages) {
      const times = took.get(stage);
      const once = async () => Object.assign(work, await run(work));
      const warmUp = size === 1 ? 3 : 1;
      const collects = (times?.at(-1) ?? 0) >= WORTH_COLLECTING;
      times?.push(await fastestTime(once, { rounds: ROUNDS, warmUp, collects }));
    }
  }
  return took;
}
