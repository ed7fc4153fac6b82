/**
 * Finds the numbers of instruments by their shape alone: Party "23-QĐ/TW", State "10/2022/QH15" and
 * "16/CT-TTg", mixtures as printed ("2387/QĐ/TU"). What the letters mean is data, not known here.
 */
import { stripMarks } from './fold.js';
import { LETTERS, NO_LETTER_BEFORE } from './letters.js';

/** Capitals of a symbol. They never carry a tone, which tells "1/QĐ" from "1/NHIỆM VỤ". Ð stands in for Đ in bad files. */
const CAPITAL = '[A-ZĐÐƯ]';
const LETTER = '[A-Za-zĐđÐƯư]';
/** "QĐ", "CTr", "QĐi", "QyĐ", "QH15", "VPTW"; not "Muc", "X". */
const FIRST_PART = `(?:${CAPITAL}[a-z]?${CAPITAL}${LETTER}*|${CAPITAL}(?=-${CAPITAL}))\\d*`;
/** "TW", "CP", "TTg", "991", the "&" of joint departments, and the mark of internal letters after the last slash ("/nb"). */
const LATER_PART = `(?:[-&](?:${CAPITAL}${LETTER}*\\d*|\\d+)|/(?:${CAPITAL}${LETTER}*\\d*|[a-z]{2}))`;
const END = `(?![${LETTERS}\\d])`;

/** "QĐ/TW", "QC/BTCTU-BDVTU", "CV/VPTW/nb": after a hyphen a symbol has a slash; "1-QĐ" alone is no number. */
const SYMBOL_WITH_SLASH = `${FIRST_PART}(?:-${CAPITAL}${LETTER}*\\d*)*/${CAPITAL}${LETTER}*\\d*${LATER_PART}*${END}`;
/** "QH15", "NĐ-CP", "QĐ/TU", "UBND". */
const ANY_SYMBOL = `${FIRST_PART}${LATER_PART}*${END}`;

/**
 * What follows the figure of a number, for those who must keep a number in one piece: "-QĐ/TW",
 * "/2022/QH15", "/CT-TTg"; not "-2025", "-MỤC", "/12/2021".
 */
export const LEGAL_NUMBER_TAIL = `(?:-${SYMBOL_WITH_SLASH}|(?:/\\d{4})?/${ANY_SYMBOL})`;

/** "23-QĐ/TW", "23 - QĐ/TW", "10/2022/QH15", "16/CT-TTg"; not "2020 - 2025", "08/12/2021", "01:2022/BQP". */
const NUMBER = new RegExp(
  `(?<![${LETTERS}\\d/.,-]|\\d:)(\\d+[a-z]?)(?:[ \\u00a0]?[-–][ \\u00a0]?(${SYMBOL_WITH_SLASH})|(?:/(\\d{4}))?/(${ANY_SYMBOL}))`,
  'g',
);

/** "Số: /UBND-NC", "số          -QĐ/TU", "Số …/QĐ-UBND": the figure is still to be stamped. Also "số 64-HĐBT". */
const AFTER_SO = new RegExp(
  `${NO_LETTER_BEFORE}([Ss][ốỐ]:?)((?:[^\\S\\r\\n]|[._…])*)(\\d+)?[ \\u00a0]?([-–/])[ \\u00a0]?(${ANY_SYMBOL})`,
  'g',
);

export interface LegalNumber {
  /** Offsets in the text; a number with a blank figure starts at its hyphen or slash. */
  start: number;
  end: number;
  /** As printed: "2387/QĐ/TU", "/UBND-NC". */
  text: string;
  /** The figure as printed ("01"); null where it is blank. */
  figure: string | null;
  /** The year inside a State number ("10/2022/QH15"); null without one. */
  year: number | null;
  /** "QĐ/TW", "QH15", "CT-TTg". */
  symbol: string;
}

/** All instrument numbers of a text in NFC, in order, without overlaps. */
export function findLegalNumbers(text: string): LegalNumber[] {
  const found: LegalNumber[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [printed, figure = '', partySymbol, year, stateSymbol] = match;
    found.push({
      start: match.index,
      end: match.index + printed.length,
      text: printed,
      figure,
      year: year === undefined ? null : Number(year),
      symbol: partySymbol ?? stateSymbol ?? '',
    });
  }
  const starts = new Set(found.map((number) => number.start));
  for (const match of text.matchAll(AFTER_SO)) {
    const [printed, so = '', gap = '', figure, mark, symbol = ''] = match;
    const start = match.index + so.length + gap.length;
    const end = match.index + printed.length;
    // "số - HĐND tỉnh" is prose: a blank figure before a hyphen shows by the slash in its symbol.
    if (starts.has(start) || (figure === undefined && mark !== '/' && !symbol.includes('/'))) continue;
    found.push({ start, end, text: text.slice(start, end), figure: figure ?? null, year: null, symbol });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * A key that is the same for one number in its printed variants: "2387/QĐ/TU", "2387-QĐ/TU", "02387 - QĐ/TU". Marks do not
 * count, since bad files have "QD". Two instruments may still share it; only date and issuer tell them apart.
 */
export function numberKey(number: string): string {
  return stripMarks(number)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('-');
}
