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
  return found.status === 'vulnerable'
    ? `${found.complexity.summary}: ${found.attack.pattern.slice(0, 200)}`
    : 'not decided';
}

/** One blank is all that `\s+` can match there, and `.` matches every sign. */
export function onFoldedText(source: string): string {
  return source.replace(/\\s([*+?]|\{\d*,?\d*\})?\??/g, (_, count?: string) =>
    count === '*' || count === '?' ? ' ?' : ' ',
  );
}
