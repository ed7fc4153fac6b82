/** Roman numerals, the letters of điểm, and the order of printed numbers ("5" before "5a" before "6"). */

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

const ROMAN_VALUES: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Value of an upper-case Roman numeral in its one correct form ("XIV" is 14); null for anything else ("IIII", "xiv"). */
export function romanToNumber(roman: string): number | null {
  if (roman === '' || !ROMAN.test(roman)) return null;
  let value = 0;
  let rest = roman;
  for (const [letters, worth] of ROMAN_VALUES) {
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  }
  return value;
}

/**
 * Upper-case Roman numeral of a whole number from 1 to 3999.
 * @throws RangeError for any other number, which has no numeral.
 */
export function numberToRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999)
    throw new RangeError(`no Roman numeral: ${value}`);
  let rest = value;
  let roman = '';
  for (const [letters, worth] of ROMAN_VALUES) {
    while (rest >= worth) {
      roman += letters;
      rest -= worth;
    }
  }
  return roman;
}

/**
 * The customary order of điểm: đ has its own place, f, j, w and z are skipped, and so are ă â ê ô ơ ư
 * (the usage of Hướng dẫn 36-HD/VPTW and of Nghị định 30/2020/NĐ-CP alike).
 */
export const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'] as const;

const POINT_ORDINALS: ReadonlyMap<string, number> = new Map(
  POINT_LETTERS.map((letter, i) => [letter, i + 1]),
);

/** Place of a điểm letter in the customary order, from 1: "a" is 1, "đ" is 5; null for any other text. Case does not count. */
export function pointOrdinal(letter: string): number | null {
  return POINT_ORDINALS.get(letter.normalize('NFC').toLowerCase()) ?? null;
}

/** The điểm letter with a place from 1 to 23; null outside. */
export function pointLetter(ordinal: number): string | null {
  return POINT_LETTERS[ordinal - 1] ?? null;
}

/** The letter that follows in the customary order ("d" gives "đ"); null after "y" and for any other text. */
export function nextPointLetter(letter: string): string | null {
  const ordinal = pointOrdinal(letter);
  return ordinal === null ? null : pointLetter(ordinal + 1);
}

/** "5", "5a", "đ", "a1", "XIV": digits or capital Roman, then letters, then digits; not "-" and not "5 a". */
const NUMBER_PART = /^(?:(\d+)(?!\d)|([IVXLCDM]+))?([a-zđ])?(\d+)?$/;

/**
 * Sortable value of a printed number: two figures for each dotted part, its number and its letter ("5" is
 * [5, 0], "5a" [5, 1], "2.1" [2, 0, 1, 0], "đ" [0, 5], "II" [2, 0]). Null for what is no such number.
 */
export function ordinalValue(printed: string): number[] | null {
  // What nearly every number is.
  if (/^\d{1,3}$/.test(printed)) return [Number(printed), 0];
  const value: number[] = [];
  for (const part of printed.normalize('NFC').split('.')) {
    const match = NUMBER_PART.exec(part);
    if (match === null || part === '') return null;
    const [, digits, roman, letter, suffix] = match;
    const number = digits ? Number(digits) : roman ? romanToNumber(roman) : 0;
    const place = letter === undefined ? 0 : letterPlace(letter);
    if (number === null || place === null) return null;
    value.push(number, place);
    if (suffix) value.push(Number(suffix), 0);
  }
  return value;
}

/** Real documents also print f, j, w and z: each sorts just after the customary letter before it. */
const UNUSUAL_LETTERS: Readonly<Record<string, string>> = { f: 'e', j: 'i', w: 'v', z: 'y' };

function letterPlace(letter: string): number | null {
  const before = UNUSUAL_LETTERS[letter];
  if (before === undefined) return pointOrdinal(letter);
  const place = pointOrdinal(before);
  return place === null ? null : place + 0.5;
}

/**
 * Compares two printed numbers of one level for sorting: 5 < 5a < 5b < 6, 2 < 2.1 < 2.2, d < đ < e. What has
 * no value sorts after what has one, by code units, so that the order is the same on every machine.
 */
export function compareOrdinals(a: string, b: string): number {
  const [left, right] = [ordinalValue(a), ordinalValue(b)];
  if (left === null || right === null) {
    if (left !== right) return left === null ? 1 : -1;
    return a < b ? -1 : a > b ? 1 : 0;
  }
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
