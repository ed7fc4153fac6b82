/** Vietnamese number words up to 999, cardinal ("hai mươi mốt") and ordinal ("thứ tư"), to values and back. */
import { LETTERS } from './letters.js';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

const DIGIT_VALUES: ReadonlyMap<string, number> = new Map([
  ...DIGITS.map((word, value) => [word, value] as const),
  ['bẩy', 7],
]);

/** "năm" is left out on purpose: after "mười" and "mươi" five is "lăm", and "mười năm" is ten years. */
const AFTER_TEN: ReadonlyMap<string, number> = new Map([
  ...[...DIGIT_VALUES].filter(([word]) => word !== 'không' && word !== 'năm'),
  ['lăm', 5],
]);

const AFTER_TENS: ReadonlyMap<string, number> = new Map([...AFTER_TEN, ['mốt', 1], ['tư', 4], ['nhăm', 5]]);

/** Ordinals that are not the cardinal: "thứ nhất", "thứ nhì", "thứ tư". */
const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ['nhất', 1],
  ['nhì', 2],
  ['tư', 4],
]);

/** A number in words at the start of a text: its value and the offset just after it. */
export interface NumberReading {
  value: number;
  end: number;
}

interface NumberWord {
  text: string;
  end: number;
}

/** The next word in lower case: "một" of " một trăm"; nothing of "- một" or "5 năm". */
const NEXT_WORD = new RegExp(`\\s*([${LETTERS}]+)`, 'y');

/** A number has five words at the most ("ba trăm bốn mươi lăm"), an ordinal one more. */
function nextWords(text: string, from: number): NumberWord[] {
  const words: NumberWord[] = [];
  NEXT_WORD.lastIndex = from;
  for (let match = NEXT_WORD.exec(text); match && words.length < 6; match = NEXT_WORD.exec(text)) {
    words.push({ text: (match[1] ?? '').toLowerCase(), end: NEXT_WORD.lastIndex });
  }
  return words;
}

/** Reads a number below 100 from the first words: the value and how many words it takes. */
function readTens(words: readonly string[]): [value: number, count: number] | null {
  const [first = '', second = '', third = ''] = words;
  if (first === 'mười') {
    const unit = AFTER_TEN.get(second);
    return unit === undefined ? [10, 1] : [10 + unit, 2];
  }
  const digit = DIGIT_VALUES.get(first);
  if (digit === undefined) return null;
  if (digit < 2 || second !== 'mươi') return [digit, 1];
  const unit = AFTER_TENS.get(third);
  return unit === undefined ? [digit * 10, 2] : [digit * 10 + unit, 3];
}

function readCardinal(words: readonly string[]): [value: number, count: number] | null {
  const hundreds = DIGIT_VALUES.get(words[0] ?? '');
  if (!hundreds || words[1] !== 'trăm') return readTens(words);
  if (words[2] === 'linh' || words[2] === 'lẻ') {
    const unit = DIGIT_VALUES.get(words[3] ?? '');
    return unit ? [hundreds * 100 + unit, 4] : [hundreds * 100, 2];
  }
  const tens = readTens(words.slice(2));
  // "một trăm năm" is a hundred years: below ten a number after "trăm" needs "linh".
  return tens !== null && tens[0] >= 10 ? [hundreds * 100 + tens[0], 2 + tens[1]] : [hundreds * 100, 2];
}

/**
 * Reads the longest number in words that starts at an offset of a text in NFC, blanks before it skipped:
 * "mười lăm ngày" gives 15 and the offset after "lăm". Null where no number starts.
 */
export function readNumberWords(text: string, from = 0): NumberReading | null {
  return toReading(nextWords(text, from), readCardinal);
}

/**
 * Reads the ordinal in words at an offset of a text in NFC: "thứ nhất", "thứ mười hai", or a bare cardinal
 * ("một", as in "Chương một"). Null where none starts; "nhất" and "tư" need their "thứ".
 */
export function readOrdinalWords(text: string, from = 0): NumberReading | null {
  const words = nextWords(text, from);
  if (words[0]?.text !== 'thứ') return toReading(words, readCardinal);
  return toReading(words.slice(1), (texts) => {
    const own = ORDINAL_WORDS.get(texts[0] ?? '');
    return own === undefined ? readCardinal(texts) : [own, 1];
  });
}

/** The same below a fraction line, where four is "tư" too: "ba phần tư". */
export function readDenominator(text: string, from = 0): NumberReading | null {
  const words = nextWords(text, from);
  return toReading(words, (texts) => (texts[0] === 'tư' ? [4, 1] : readCardinal(texts)));
}

function toReading(
  words: readonly NumberWord[],
  read: (texts: readonly string[]) => [value: number, count: number] | null,
): NumberReading | null {
  const reading = read(words.map((word) => word.text));
  const last = reading === null ? undefined : words[reading[1] - 1];
  return reading === null || last === undefined ? null : { value: reading[0], end: last.end };
}

/** Value of a text that is a number in words and nothing else, in NFC or NFD, any case; null otherwise. */
export function numberWordsToValue(text: string): number | null {
  return wholeReading(text, readNumberWords);
}

/** Value of a text that is an ordinal in words and nothing else ("thứ tư", "Thứ Nhất"); null otherwise. */
export function ordinalWordsToValue(text: string): number | null {
  return wholeReading(text, readOrdinalWords);
}

function wholeReading(text: string, read: (text: string) => NumberReading | null): number | null {
  const trimmed = text.normalize('NFC').trim();
  const reading = read(trimmed);
  return reading?.end === trimmed.length ? reading.value : null;
}

/**
 * A whole number from 0 to 999 in words: 21 is "hai mươi mốt", 105 "một trăm linh năm".
 * @throws RangeError for any other number.
 */
export function numberToWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 999) throw new RangeError(`no words for: ${value}`);
  const [hundreds, tens, unit] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  if (value < 10) return digitWord(value);
  if (hundreds > 0) {
    const rest = value % 100;
    const start = `${digitWord(hundreds)} trăm`;
    if (rest === 0) return start;
    return rest < 10 ? `${start} linh ${digitWord(rest)}` : `${start} ${numberToWords(rest)}`;
  }
  const start = tens === 1 ? 'mười' : `${digitWord(tens)} mươi`;
  if (unit === 0) return start;
  if (unit === 5) return `${start} lăm`;
  return `${start} ${unit === 1 && tens > 1 ? 'mốt' : digitWord(unit)}`;
}

/** "thứ nhất", "thứ hai", "thứ tư", "thứ mười một": the ordinal from 1 to 999 in words. */
export function ordinalToWords(value: number): string {
  if (value === 1) return 'thứ nhất';
  return value === 4 ? 'thứ tư' : `thứ ${numberToWords(value)}`;
}

function digitWord(value: number): string {
  return DIGITS[value] ?? '';
}
