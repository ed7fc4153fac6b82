import {
  parseFigures,
  readDenominator,
  readMeasure,
  readNumberWords,
  romanToNumber,
  unitSign,
} from '../../text/index.js';
import type { Word } from '../../wording/index.js';
import type { Difference } from '../text-changes.js';

/** What a Roman numeral counts where it is one letter, which may be any letter: "khóa X", "quý I", "lần thứ V". */
const BEFORE_NUMERAL =
  /^(khóa|khoá|khoản|thứ|kỷ|kỉ|kỳ|kì|quý|chương|phần|mục|hạng|loại|nhóm|cấp|bậc|bảng|phụ|lục|lần)$/i;

/** One value in two forms: "XIII" and "13", "2/3" and "hai phần ba", "03" and "3", "1.000.000" and "1000000". */
export function isSameValue(difference: Difference): boolean {
  const { base, target, baseText, targetText, before } = difference;
  if (isLeadOfDate(difference)) return true;
  if (base.length === 0 || target.length === 0) return isGloss(baseText + targetText, before);
  if (isSameMeasure(baseText, targetText) || isSameUnit(difference)) return true;
  if (isSameDay(baseText, targetText, before)) return true;
  if (![base, target].every((words) => words.some(mayCount))) return false;
  const counted = sharedTail(baseText.trim(), targetText.trim());
  const [value, other] = [baseText, targetText].map((text) =>
    numberIn(
      text
        .trim()
        .slice(0, text.trim().length - counted)
        .trim(),
      before,
    ),
  );
  return value !== null && value !== undefined && value === other;
}

/** "khóa XIV" and "khóa XV": Roman numerals are no numbers among the words, and count as those do. */
export function isOtherNumeral({ base, target, baseText, targetText, before }: Difference): boolean {
  if (![base, target].every((words) => words.length === 1 && mayCount(words[0] as Word))) return false;
  const [value, other] = [baseText, targetText].map((text) => plainValue(text.trim(), before));
  return typeof value === 'number' && typeof other === 'number' && value !== other;
}

/** "ngày" before one date that both have: "01/7/2023" and "ngày 1 tháng 7 năm 2023". */
function isLeadOfDate({ base, target, next }: Difference): boolean {
  const said = [...base, ...target].map(({ text }) => text.toLowerCase());
  const isDate = next?.base.kind === 'quantity' && next.base.quantity === null;
  return isDate && said.length === 1 && said[0] === 'ngày';
}

const DAY = /^(\d{1,2})[./-](\d{1,2})$/; // matches "30.4", "30/4"; not "30/4/1975"

/** "ngày 30.4" and "ngày 30/4": elsewhere the point makes another number of it. */
function isSameDay(base: string, target: string, before: string): boolean {
  if (before.toLowerCase() !== 'ngày') return false;
  const [day, other] = [base, target].map((text) => DAY.exec(text.trim())?.slice(1).map(Number).join('/'));
  return day !== undefined && day === other;
}

/** How many characters of whole words both texts end with: "0,5 lần" and "1/2 lần" count the same. */
function sharedTail(base: string, target: string): number {
  const [words, others] = [base, target].map((text) => text.split(' ')) as [string[], string[]];
  let tail = 0;
  while (words.length > 1 && others.length > 1 && words.at(-1) === others.at(-1)) {
    tail += (words.pop() ?? '').length + 1;
    others.pop();
  }
  return tail;
}

/** "10 000 000 đồng" and "10.000.000đ". */
function isSameMeasure(base: string, target: string): boolean {
  const one = readMeasure(base);
  const other = one && readMeasure(target);
  return one !== null && one.value === other?.value && one.unit === other.unit;
}

/** "mét" and "m" after a number; elsewhere a letter may be any letter. */
function isSameUnit(difference: Difference): boolean {
  const [unit, other] = unitsAfterNumber(difference);
  return unit !== undefined && unit === other;
}

/** "m" and "km" after a number: another amount, though no number differs. */
export function isOtherUnit(difference: Difference): boolean {
  const [unit, other] = unitsAfterNumber(difference);
  return unit !== other;
}

/** What is counted in both texts; nothing where a text has another word than a unit. */
function unitsAfterNumber({ baseText, targetText, before }: Difference): string[] {
  const unit = unitSign(baseText);
  const other = unit === null ? null : unitSign(targetText);
  if (unit === null || other === null) return [];
  return /\d$/.test(before) || readNumberWords(before) !== null ? [unit, other] : [];
}

/** "(ba)" after "03": the number once more. */
function isGloss(text: string, before: string): boolean {
  const gloss = /^\s*\(([^()]+)\)\s*$/.exec(text)?.[1];
  if (gloss === undefined) return false;
  const value = plainValue(gloss, '');
  return value !== null && value === plainValue(before, '');
}

const mayCount = ({ kind, text, startsNumber }: Word): boolean =>
  kind !== 'punctuation' && (startsNumber || /\d/.test(text) || /^[IVXLC]+$/.test(text));

/** The value of a text that is a number and nothing else; null for any other. */
function numberIn(text: string, before: string): number | null {
  const [, number = text, gloss] = /^(.*\S)\s*\(([^()]+)\)$/.exec(text) ?? [];
  const value = plainValue(number, before);
  if (gloss === undefined || value === null) return value;
  return plainValue(gloss, before) === value ? value : null;
}

const FIGURES = /^(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)$/; // matches "06", "1.000", "2,5"; not "2.1", "5a"
const FRACTION = /^(\d{1,15})(?:\/|\s+phần\s+)(\d{1,15})$/; // matches "2/3", "2 phần 3"; not "30/7/2021"

function plainValue(text: string, before: string): number | null {
  if (FIGURES.test(text)) return parseFigures(text);
  const [, numerator, denominator] = FRACTION.exec(text) ?? [];
  if (numerator !== undefined) return Number(numerator) / Number(denominator);
  if (text.length > 1 || BEFORE_NUMERAL.test(before)) {
    const roman = romanToNumber(text);
    if (roman !== null) return roman;
  }
  if (text.toLowerCase() === 'một nửa') return 1 / 2;
  return inWords(text);
}

/** "mười ba", "hai phần ba"; null where other words follow. */
function inWords(text: string): number | null {
  const first = readNumberWords(text);
  if (first === null) return null;
  if (first.end === text.length) return first.value;
  const rest = /^\s+phần\s+(\S.*)$/is.exec(text.slice(first.end))?.[1] ?? '';
  const whole = readDenominator(rest);
  return whole !== null && whole.end === rest.length ? first.value / whole.value : null;
}
