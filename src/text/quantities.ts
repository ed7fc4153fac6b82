/** Finds quantities and deadlines as values, so that "6 tháng", "06 tháng" and "sáu (06) tháng" are one. */
import { findDates } from './dates.js';
import { anyCase, LETTERS } from './letters.js';
import { PARAGRAPH_BLANK } from './normalize.js';
import { readDenominator, readNumberWords } from './number-words.js';

export interface Quantity {
  /** Offsets of number and unit together. */
  start: number;
  end: number;
  value: number;
  /** The unit in one spelling: "tháng", "ngày làm việc", "%", "đồng"; "phần" for a fraction ("hai phần ba"). */
  unit: string;
  /** The same number once more in brackets, "03 (ba) ngày": its value; null without one. It may disagree. */
  gloss: number | null;
}

/** Unit as printed, in one spelling, and its factor. Longer units stand before those that they start with. */
const UNITS: readonly (readonly [printed: string, unit: string, factor?: number])[] = [
  ['%', '%'],
  ['phần trăm', '%'],
  ['ngày làm việc', 'ngày làm việc'],
  ['ngày', 'ngày'],
  ['giờ', 'giờ'],
  ['phút', 'phút'],
  ['tuần', 'tuần'],
  ['tháng', 'tháng'],
  ['quý', 'quý'],
  ['năm', 'năm'],
  ['nhiệm kỳ', 'nhiệm kỳ'],
  ['nhiệm kì', 'nhiệm kỳ'],
  ['lần', 'lần'],
  ['người', 'người'],
  ['đồng chí', 'đồng chí'],
  ['đ/c', 'đồng chí'],
  ['thành viên', 'thành viên'],
  ['đồng', 'đồng'],
  ['nghìn đồng', 'đồng', 1e3],
  ['ngàn đồng', 'đồng', 1e3],
  ['triệu đồng', 'đồng', 1e6],
  ['tỷ đồng', 'đồng', 1e9],
  ['tỉ đồng', 'đồng', 1e9],
];
const UNIT_BY_PRINTED = new Map(UNITS.map(([printed, unit, factor = 1]) => [printed, { unit, factor }]));

const NOT_BEFORE = `(?<![${LETTERS}\\d.,/])`;
const NOT_AFTER = `(?![${LETTERS}\\d])`;
const BLANK = `${PARAGRAPH_BLANK}*`;

const FIRST_WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười'];
/** Figures or the first word of a number: "06", "1.000", "2,5", "mười"; not the "1" of "2.1" or "QH15". */
const NUMBER_START = new RegExp(
  `${NOT_BEFORE}(?:(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)|(?:${FIRST_WORDS.map(anyCase).join('|')})${NOT_AFTER})`,
  'g',
);
const UNIT = new RegExp(
  `${BLANK}(?:(%)|(${UNITS.slice(1)
    .map(([printed]) => anyCase(printed).replaceAll(' ', '\\s+'))
    .join('|')})${NOT_AFTER})`,
  'y',
);
/** "(ba)", "(03)" after the number; not "(sau đây …)". */
const GLOSS = new RegExp(`${BLANK}\\(${BLANK}([${LETTERS}\\d]+(?:\\s[${LETTERS}]+){0,5})${BLANK}\\)`, 'y');
/** "phần ba" of "hai phần ba"; "phần trăm" is a unit. */
const DENOMINATOR = new RegExp(`${BLANK}phần(?=\\s(?!trăm))`, 'iy');

/** The word before a number: "tháng" of "tháng 6 năm sau", where 6 counts no years. */
const WORD_BEFORE = new RegExp(`(?<![${LETTERS}])([${LETTERS}]+)\\s+$`);
const NAMES_RATHER_THAN_COUNTS = new Set([
  'ngày',
  'tháng',
  'năm',
  'quý',
  'tuần',
  'thứ',
  'khóa',
  'khoá',
  'lần',
]);
const TIME_UNITS = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm']);
/** Before these "năm" is the year and not five: "những năm tháng", "hằng năm". */
const BEFORE_YEAR_WORD = new Set([
  'những',
  'các',
  'hằng',
  'hàng',
  'mỗi',
  'từng',
  'đầu',
  'cuối',
  'giữa',
  'suốt',
  'cả',
]);
/** Before these a number only ends a larger one, which is not read: "hai trăm" of "một nghìn hai trăm đồng". */
const LARGER_NUMBER_WORDS = new Set(['nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ']);

/** All quantities with a unit of a text in NFC, in order, without overlaps; days and months of dates are none. */
export function findQuantities(text: string): Quantity[] {
  const dates = findDates(text);
  const found: Quantity[] = [];
  let [date, from] = [0, 0];
  for (const match of text.matchAll(NUMBER_START)) {
    const start = match.index;
    while ((dates[date]?.end ?? Number.POSITIVE_INFINITY) <= start) date++;
    const isInDate = (dates[date]?.start ?? Number.POSITIVE_INFINITY) <= start;
    if (start < from || isInDate) continue;
    const quantity = readQuantity(text, start, match[1]);
    if (quantity === null || isNoQuantity(text, quantity, found.at(-1))) continue;
    found.push(quantity);
    from = quantity.end;
  }
  return found;
}

function readQuantity(text: string, start: number, figures: string | undefined): Quantity | null {
  const number =
    figures === undefined
      ? readNumberWords(text, start)
      : { value: parseFigures(figures), end: start + figures.length };
  if (number === null) return null;
  const fraction = figures === undefined ? readFraction(text, start, number) : null;
  if (fraction !== null) return fraction;
  const gloss = readGloss(text, number.end);
  const unit = readUnit(text, gloss?.end ?? number.end);
  if (unit === null) return null;
  const value = number.value * unit.factor;
  return {
    start,
    end: unit.end,
    value,
    unit: unit.unit,
    gloss: gloss === null ? null : gloss.value * unit.factor,
  };
}

/** Value of figures as Vietnamese prints them: "06" is 6, "1.000" a thousand, "2,5" two and a half. */
export function parseFigures(figures: string): number {
  return Number(figures.replaceAll('.', '').replace(',', '.'));
}

function readGloss(text: string, from: number): { value: number; end: number } | null {
  GLOSS.lastIndex = from;
  const inside = GLOSS.exec(text)?.[1];
  if (inside === undefined) return null;
  const value = /^\d+$/.test(inside) ? Number(inside) : wholeNumber(inside);
  return value === null ? null : { value, end: GLOSS.lastIndex };
}

function wholeNumber(words: string): number | null {
  const reading = readNumberWords(words);
  return reading?.end === words.length ? reading.value : null;
}

function readUnit(text: string, from: number): { unit: string; factor: number; end: number } | null {
  UNIT.lastIndex = from;
  const match = UNIT.exec(text);
  const printed = (match?.[1] ?? match?.[2])?.toLowerCase().replace(/\s+/g, ' ');
  const unit = printed === undefined ? undefined : UNIT_BY_PRINTED.get(printed);
  return unit === undefined ? null : { ...unit, end: UNIT.lastIndex };
}

function readFraction(
  text: string,
  start: number,
  numerator: { value: number; end: number },
): Quantity | null {
  DENOMINATOR.lastIndex = numerator.end;
  if (DENOMINATOR.exec(text) === null) return null;
  const denominator = readDenominator(text, DENOMINATOR.lastIndex);
  if (denominator === null || denominator.value === 0) return null;
  const value = numerator.value / denominator.value;
  return { start, end: denominator.end, value, unit: 'phần', gloss: null };
}

/** Whether the number names a day, month or term, ends a larger number, or its "năm" is the year word. */
function isNoQuantity(text: string, quantity: Quantity, previous: Quantity | undefined): boolean {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, quantity.start - 12), quantity.start));
  if (before === null) return false;
  const word = (before[1] ?? '').toLowerCase();
  if (LARGER_NUMBER_WORDS.has(word)) return true;
  const isYearWord = text.slice(quantity.start, quantity.start + 3).toLowerCase() === 'năm';
  if (isYearWord && BEFORE_YEAR_WORD.has(word)) return true;
  // "1 năm 6 tháng": the word before belongs to another quantity.
  const follows = previous !== undefined && text.slice(previous.end, quantity.start).trim() === '';
  return !follows && TIME_UNITS.has(quantity.unit) && NAMES_RATHER_THAN_COUNTS.has(word);
}
