/**
 * Blanks that the officer or the clerk fills in. A number and a day that are still to come are wide gaps of
 * non-breaking spaces, because the clerk's system stamps them there; any other unknown is a visible mark,
 * printed on yellow.
 */

import type { RuleSet } from '../../form/rule-set.js';
import { findPrintedBlanks } from '../../text/printed-blanks.js';
import { type Run, text } from './content.js';
import { NO_BREAK_SPACE } from './keep-together.js';

/** A number's gap: "Số -QĐ/TU", "Số: /UBND-NC", "Quyết định số -QĐ/TU"; not "nhiệm kỳ 2020 - 2025". */
const NUMBER_GAP = / (?=[-/]\p{Lu})/gu;

/** A day's or month's gap in words: "ngày tháng năm 2026", "ngày 24 tháng năm"; not "ngày 24 tháng 01". */
const DATE_WORD_GAP = /(?<=\bngày) (?=tháng\b)|(?<=\btháng) (?=năm\b)/gu;

/** A year's gap: "tháng năm" at the end of the line or before a comma or bracket; not "năm 2026". */
const YEAR_GAP = /(?<=\bngày .{0,20}tháng.{0,20}\bnăm) ?(?=$|[,;.)])/gu;

/** A date's gap in figures: "ngày / /2026", "ngày 24/ /2026"; not "ngày 24/01/2026" or "và / hoặc". */
const DATE_FIGURE_GAP = /(?<=\bngày(?: ?\d*\/)?) (?=\/)/gu;

/** A year's gap in figures: "ngày / / của Ban Thường vụ", "ngày 24/5/)"; not "ngày 24/5/2026". */
const YEAR_FIGURE_GAP = /(?<=\bngày ?\d* ?\/ ?\d* ?\/)(?=$|[ ,;.)])/gu;

/**
 * Widens the gaps of a number line, a place-and-date line or an annex line, whose spaces the tree has folded.
 * Only blanks change: every other character stays.
 */
export function widenBlanks(value: string, { numberWidth, dayWidth }: RuleSet['blanks']): string {
  const number = NO_BREAK_SPACE.repeat(numberWidth);
  const day = NO_BREAK_SPACE.repeat(dayWidth);
  // Years first: they are known by the plain spaces of the blanks before them.
  return value
    .replace(YEAR_GAP, day)
    .replace(YEAR_FIGURE_GAP, day)
    .replace(NUMBER_GAP, number)
    .replace(DATE_WORD_GAP, day)
    .replace(DATE_FIGURE_GAP, day);
}

/** Runs of a text, its unknown content ("[cần bổ sung: số của quyết định cũ]") highlighted. */
export function highlightBlanks(value: string): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const blank of findPrintedBlanks(value)) {
    if (blank.start > done) runs.push(text(value.slice(done, blank.start)));
    runs.push({ ...text(blank.text), highlight: true });
    done = blank.end;
  }
  if (done < value.length || runs.length === 0) runs.push(text(value.slice(done)));
  return runs;
}
