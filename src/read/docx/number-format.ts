import { numberToWords } from '../../text/number-words.js';
import { numberToRoman } from '../../text/ordinals.js';

/**
 * A number as Word prints it in a list (`ST_NumberFormat`, ECMA-376 part 1, 17.18.59).
 * @param value the number, 0 or more
 * @param custom pattern of format "custom": "001, 002, 003, ..."
 * @returns null for a format that is not known here
 */
export function formatNumber(value: number, format: string, custom?: string): string | null {
  switch (format) {
    case 'decimal':
    case 'decimalHalfWidth':
      return String(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'custom':
      return formatPadded(value, custom ?? '');
    case 'upperRoman':
      return formatRoman(value);
    case 'lowerRoman':
      return formatRoman(value).toLowerCase();
    case 'upperLetter':
      return formatLetter(value).toUpperCase();
    case 'lowerLetter':
      return formatLetter(value);
    case 'ordinal':
      return formatOrdinal(value);
    case 'vietnameseCounting':
      return value <= 999 ? numberToWords(value) : String(value);
    case 'numberInDash':
      return `- ${value} -`;
    case 'none':
    case 'bullet':
      return '';
    default:
      return null;
  }
}

/** For 0, and beyond what Roman numerals can say, the plain number. */
function formatRoman(value: number): string {
  return value >= 1 && value <= 3999 ? numberToRoman(value) : String(value);
}

/** a to z, then aa, bb to zz: always the English alphabet, so that no "đ" ever comes from a Word list. */
function formatLetter(value: number): string {
  if (value < 1 || value > 780) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function formatOrdinal(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return value + ending;
}

/** "001, 002, 003, ..." pads to three digits. */
function formatPadded(value: number, pattern: string): string | null {
  const first = /^0{0,9}\d/.exec(pattern)?.[0];
  return first === undefined ? null : String(value).padStart(first.length, '0');
}
