/** Whether a pattern takes linear time on any text, as `recheck` proves it. */
import { check } from 'recheck';
import type { Pattern } from './every-pattern.js';

/** Far more than any pattern takes that can be judged at all, in milliseconds. */
const TIME_LIMIT = 30_000;

/**
 * Where texts are those of blocks and nodes: blanks are folded to one, and there is no line break (`Block.text`). Two
 * blanks side by side, on which `\s*\s*` would be tried in every way, do not come before these patterns.
 */
const OVER_FOLDED_TEXT = [
  'check/',
  'data/',
  'parse/',
  'print/comparison/render-terminal.ts',
  'render/markdown/comparison/',
  'tree/',
  'wording/',
];

/** @returns null where it does, else what recheck found */
export async function whyNotLinear(pattern: Pattern): Promise<string | null> {
  const found = await judge(pattern.source, pattern.flags);
  if (found === null || !OVER_FOLDED_TEXT.some((place) => pattern.where.startsWith(place))) return found;
  return judge(onFoldedText(pattern.source), pattern.flags.replace('s', '').concat('s'));
}

async function judge(source: string, flags: string): Promise<string | null> {
  const found = await check(source, flags, { timeout: TIME_LIMIT });
  if (found.status === 'safe') return null;
  if (found.status === 'unknown') return 'not decided';
  const { attack, complexity, checker } = found;
  // Looking back and ahead is beyond its proofs. It then searches, with a matcher of its own that takes ways which V8 cuts off.
  if (checker === 'fuzz' && staysLinear(new RegExp(source, flags), attack)) return null;
  return `${complexity.summary}: ${attack.pattern.slice(0, 200)}`;
}

interface Attack {
  pumps: readonly { prefix: string; pump: string }[];
  suffix: string;
}

/** A quadratic pattern takes seconds for a text of this length, a linear one some milliseconds. */
const LONGEST = 200_000;
const MOST_MILLISECONDS = 100;

/** Whether V8 is done with the attack at every length: each is twice the one before, so that the first slow one ends it. */
function staysLinear(pattern: RegExp, { pumps, suffix }: Attack): boolean {
  const unit = pumps.reduce((sum, { pump }) => sum + pump.length, 0) || 1;
  for (let length = 1_000; length <= LONGEST; length *= 2) {
    const count = Math.ceil(length / unit);
    const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(count)).join('') + suffix;
    const before = process.cpuUsage();
    text.search(pattern);
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 > MOST_MILLISECONDS) return false;
  }
  return true;
}

/** One blank is all that `\s+` can match there, and `.` matches every sign. */
export function onFoldedText(source: string): string {
  return source.replace(/\\s([*+?]|\{\d*,?\d*\})?\??/g, (_, count?: string) =>
    count === '*' || count === '?' ? ' ?' : ' ',
  );
}
