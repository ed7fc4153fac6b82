/**
 * How blanks are printed. A number and a day that are still to come are wide gaps of non-breaking spaces, because the clerk's
 * system stamps them there; any other unknown is a visible mark, printed on yellow.
 */

import type { RuleSet } from '../../form/rule-set.js';
import type { NodeBlank } from '../../tree/nodes.js';
import { type Run, text } from './content.js';
import { NO_BREAK_SPACE } from './keep-together.js';

export interface PrintedWords {
  value: string;
  blanks: readonly NodeBlank[];
  /** How wide the gaps are; absent where they stay as they are. */
  widths?: RuleSet['blanks'] | undefined;
}

/** Runs of the words between two offsets: unknown content highlighted, gaps wide; every other character stays. */
export function runsWithBlanks({ value, blanks, widths }: PrintedWords, from: number, to: number): Run[] {
  const runs: Run[] = [];
  let [plain, done] = ['', from];
  for (const blank of blanks) {
    const [start, end] = [Math.max(blank.start, from), Math.min(blank.end, to)];
    if (start > end || (start === end && blank.start < blank.end)) continue;
    if (blank.kind === 'clerical' && widths === undefined) continue;
    plain += value.slice(done, start);
    done = end;
    if (blank.kind === 'clerical') {
      plain += gapOf(blank, widths);
      continue;
    }
    if (plain !== '') runs.push(text(plain));
    plain = '';
    runs.push({ ...text(value.slice(start, end)), highlight: true });
  }
  plain += value.slice(done, to);
  if (plain !== '' || runs.length === 0) runs.push(text(plain));
  return runs;
}

const gapOf = ({ field }: NodeBlank, widths: RuleSet['blanks'] | undefined): string =>
  NO_BREAK_SPACE.repeat((field === 'number' ? widths?.numberWidth : widths?.dayWidth) ?? 0);
