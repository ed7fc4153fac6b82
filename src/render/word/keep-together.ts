/**
 * What must not be torn apart at the end of a printed line: a number and the word before it, a date, the number of an
 * instrument. Their blanks become no-break spaces and their hyphens no-break hyphens; the words stay what they are, and
 * danvan's readers read both as the plain ones.
 */
import { changeStretches } from '../../text/change-stretches.js';
import { findLegalNumbers } from '../../text/index.js';
import { remember } from '../../text/remember.js';
import type { ContentLine, Run } from './content.js';
import { isNoiseStyle } from './styles.js';

export const NO_BREAK_SPACE = '\u00a0';
/** Stands for `w:noBreakHyphen` until the run is written: few fonts have a sign for the character itself. */
export const NO_BREAK_HYPHEN = '\u2011';

/** "ngày 04/01/2022", "tháng 01", "số 23-QĐ/TW", "khóa I", "Điều 5"; not "số lượng", "tháng năm", "năm học". */
const BEFORE_FIGURE =
  /(?<=(?<!\p{L})(?:ngày|tháng|năm|quý|số|lần|thứ|lần thứ|khóa|khoá|nhiệm kỳ|phần|chương|mục|điều|khoản|điểm|phụ lục)) (?=\d|[IVX]+(?![\p{L}\d]))/giu;

/** "điểm a", "điểm đ khoản 2"; not "điểm ai", "quan điểm a dua". */
const BEFORE_LETTER = /(?<=(?<!\p{L}|quan )điểm) (?=\p{Ll}(?!\p{L}))/giu;

/** "2025 - 2030", "2020-2025"; not "phần 1 - 2030", "12-2025". */
const BETWEEN_YEARS = /(?<=(?<!\d)(?:19|20)\d\d) ?- ?(?=(?:19|20)\d\d(?!\d))/gu;

/** The text with no-break spaces and hyphens where a line must not end; as long as it was. */
export const keepTogether = remember(bindNumbers, 2000);

function bindNumbers(value: string): string {
  if (!/[\dIVX]|điểm/iu.test(value)) return value;
  const bound = value
    .replace(BEFORE_FIGURE, NO_BREAK_SPACE)
    .replace(BEFORE_LETTER, NO_BREAK_SPACE)
    .replace(BETWEEN_YEARS, bind);
  return changeStretches(bound, findLegalNumbers(value), bind);
}

const bind = (part: string): string => part.replaceAll(' ', NO_BREAK_SPACE).replaceAll('-', NO_BREAK_HYPHEN);

/** A line whose numbers and dates hold together; text that is only kept, as noise, stays as it is. */
export const keepLineTogether = (line: ContentLine): ContentLine => ({
  ...line,
  runs: line.runs.map(keepRun),
});

const keepRun = (run: Run): Run =>
  run.kind === 'text' && !isNoiseStyle(run.style) ? { ...run, text: keepTogether(run.text) } : run;
