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
    case 'numberInDash':
      return `- ${value} -`;
    case 'none':
    case 'bullet':
      return '';
    default:
      return null;
  }
}

const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Beyond what Roman numerals can say, and for 0, the plain number. */
function formatRoman(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  let rest = value;
  let roman = '';
  for (const [worth, letters] of ROMAN) {
    roman += letters.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return roman;
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
