/**
 * Blanks as a text prints them: the one place that knows their form. What the officer must still fill in stands between
 * square brackets; what the clerk stamps (the number, the day) is an open gap in the line.
 */

/** "[cần bổ sung: họ và tên người ký]", also cut off: "[cần bổ sung"; not "[bao gồm cả tôn giáo]". */
const PRINTED_BLANK = /\[cần bổ sung(?::[^\]]*)?\]?/giu;

/** A line that is a blank and nothing else, by whoever left it: "[họ và tên người ký]"; not "[1]. Ghi chú". */
const BLANK_LINE = /^\[[^[\]]+\]$/u;

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

/** @param label what is wanted, in Vietnamese: "số, ngày của quyết định cũ" */
export const printedBlank = (label: string): string => `[cần bổ sung: ${label}]`;

export interface PrintedBlank {
  /** Offsets in the text. */
  start: number;
  end: number;
  text: string;
}

/** The blanks that a draft has left in a text, in order. */
export const findPrintedBlanks = (text: string): PrintedBlank[] => matchesOf(PRINTED_BLANK, text);

/** Whether a text is one blank and nothing else: "[cần bổ sung: số]"; not "Điều [cần bổ sung: số]". */
export function isPrintedBlank(text: string): boolean {
  const [blank, ...others] = findPrintedBlanks(text.trim());
  return others.length === 0 && blank?.text === text.trim();
}

export const isBlankLine = (text: string): boolean => BLANK_LINE.test(text);

/** The gaps of a line that says a number or a day, each by the field of which it is the place. One of a year may be empty. */
export function findClericalGaps(line: string): (PrintedBlank & { field: 'number' | 'date' })[] {
  const days = [YEAR_GAP, YEAR_FIGURE_GAP, DATE_WORD_GAP, DATE_FIGURE_GAP];
  return [
    ...matchesOf(NUMBER_GAP, line).map((gap) => ({ ...gap, field: 'number' as const })),
    ...days.flatMap((pattern) => matchesOf(pattern, line).map((gap) => ({ ...gap, field: 'date' as const }))),
  ].sort((a, b) => a.start - b.start);
}

const matchesOf = (pattern: RegExp, text: string): PrintedBlank[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));
