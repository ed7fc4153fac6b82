/**
 * Blanks as a text prints them: what the officer must still fill in stands between square brackets. The one place that
 * knows their form, for the draft that prints them, the parser, the Word file that shows them in yellow, and the check.
 */

/** "[cần bổ sung: họ và tên người ký]", also cut off: "[cần bổ sung"; not "[bao gồm cả tôn giáo]". */
const PRINTED_BLANK = /\[cần bổ sung(?::[^\]]*)?\]?/giu;

/** A line that is a blank and nothing else, by whoever left it: "[họ và tên người ký]"; not "[1]. Ghi chú". */
const BLANK_LINE = /^\[[^[\]]+\]$/u;

/** @param label what is wanted, in Vietnamese: "số, ngày của quyết định cũ" */
export const printedBlank = (label: string): string => `[cần bổ sung: ${label}]`;

export interface PrintedBlank {
  /** Offsets in the text. */
  start: number;
  end: number;
  text: string;
}

/** The blanks that a draft has left in a text, in order. */
export const findPrintedBlanks = (text: string): PrintedBlank[] =>
  Array.from(text.matchAll(PRINTED_BLANK), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));

/** Whether a text is one blank and nothing else: "[cần bổ sung: số]"; not "Điều [cần bổ sung: số]". */
export function isPrintedBlank(text: string): boolean {
  const [blank, ...others] = findPrintedBlanks(text.trim());
  return others.length === 0 && blank?.text === text.trim();
}

export const isBlankLine = (text: string): boolean => BLANK_LINE.test(text);
