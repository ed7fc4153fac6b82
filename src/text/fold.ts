/**
 * Equality of texts at the levels of the design, weakest first: unicode, spelling, typography, case. Each
 * function maps a text to a key; two texts are equal at a level when their keys are. Keys are in NFC, folding
 * twice changes nothing, and NFD input gives the key of NFC input. A key is for comparing, never for printing.
 */
import { LETTERS, NO_LETTER_AFTER, NO_LETTER_BEFORE } from './letters.js';
import { mendLookAlikes } from './look-alikes.js';
import { normalizeText } from './normalize.js';
import { restyleTone } from './tone-style.js';

const MARKED_LETTERS = 'À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ';
const PLAIN_SIGN = `[!-~${MARKED_LETTERS}]`;
/** "Ban Dân vận", as most text is: nothing in it is to be folded. Not "Ðiều", two blanks in a row, or a loose mark. */
const PLAIN = new RegExp(`^${PLAIN_SIGN}+(?: ${PLAIN_SIGN}+)*$`);

/** Level `unicode`: composition, kinds of blanks, invisible marks, look-alike letters (Ð for Đ). */
export function foldUnicode(text: string): string {
  if (PLAIN.test(text)) return text;
  // Mending may leave a Vietnamese letter before a loose mark, hence the second composition.
  return normalizeText(mendLookAlikes(text.normalize('NFC')));
}

/** Unifies the place of tone marks: hoà = hòa, uỷ = ủy, khoẻ = khỏe; "hoàn", "quý", "huỳnh" stay. */
export function foldTone(text: string): string {
  return restyleTone(text, 'old');
}

const I_BY_Y = new Map(zip('yýỳỷỹỵYÝỲỶỸỴ', 'iíìỉĩịIÍÌỈĨỊ'));
const Y_BY_I = new Map(zip('iíìỉĩịIÍÌỈĨỊ', 'yýỳỷỹỵYÝỲỶỸỴ'));

/** "kỹ", "LÝ", "tỷ" as whole syllables; not "quy", "thuỷ", "ay", "thy". */
const Y_AFTER_ONSET = new RegExp(`${NO_LETTER_BEFORE}([hklmstv])([yýỳỷỹỵ])${NO_LETTER_AFTER}`, 'gi');
/** "qui", "quí"; not "quít", "thui". */
const I_AFTER_QU = new RegExp(`${NO_LETTER_BEFORE}(qu)([iíìỉĩị])${NO_LETTER_AFTER}`, 'gi');

/**
 * Unifies i and y where both are written for one sound: after h, k, l, m, s, t, v in open syllables
 * (kỹ = kĩ, lý = lí) and in qui = quy. "quy", "thuỷ", "tay" and "ý" stay.
 */
export function foldIy(text: string): string {
  return text
    .normalize('NFC')
    .replace(Y_AFTER_ONSET, (_, onset: string, y: string) => onset + (I_BY_Y.get(y) ?? y))
    .replace(I_AFTER_QU, (_, onset: string, i: string) => onset + (Y_BY_I.get(i) ?? i));
}

/** Level `spelling`: place of tone marks, and i for y. */
export function foldSpelling(text: string): string {
  return foldIy(foldTone(text));
}

const PLAIN_WORD = `[A-Za-z0-9${MARKED_LETTERS}]+`;
/** "cơ quan, tổ chức" has a mark; "cơ quan tổ chức", as most phrases are, has none, and nothing to be folded. */
const UNMARKED = new RegExp(`^${PLAIN_WORD}(?: ${PLAIN_WORD})*$`);

const DOUBLE_QUOTES = /[“”„‟«»″＂]/g;
const SINGLE_QUOTES = /[‘’‚‛′`´]/g;
const TWO_SINGLE_QUOTES = /''/g;
const DASHES = /[‐‑‒–—―−﹣－]/g;
const MANY_DOTS = /\.{4,}/g;
const BLANKS = /\s+/g;
const MARK = `[^${LETTERS}\\d\\s]`;
const BLANK_BEFORE_MARK = new RegExp(` (?=${MARK})`, 'g');
/** The blank of "tỉnh, thành", "- Căn cứ"; not that of "1, 5", where it parts two numbers. */
const BLANK_AFTER_MARK = new RegExp(`(?<=${MARK})(?<!\\d[.,](?= \\d)) `, 'g');
/** "./." and "/." at the very end; not "km/h." */
const END_MARK = /(?<![./])[./]*\/\.$/;

/**
 * Level `typography`: kinds of quotation marks, dashes and ellipsis, blanks beside punctuation ("2020 - 2025"
 * = "2020-2025"), the final "./.". Which mark stands there still counts.
 */
export function foldTypography(text: string): string {
  if (UNMARKED.test(text)) return text;
  return (
    text
      .normalize('NFC')
      .replace(DOUBLE_QUOTES, '"')
      .replace(SINGLE_QUOTES, "'")
      .replace(DASHES, '-')
      .replaceAll('…', '...')
      .replace(BLANKS, ' ')
      .trim()
      .replace(BLANK_BEFORE_MARK, '')
      .replace(BLANK_AFTER_MARK, '')
      // Last, for without the blanks marks may have come together.
      .replace(TWO_SINGLE_QUOTES, '"')
      .replace(MANY_DOTS, '...')
      .replace(END_MARK, '.')
  );
}

/** Level `case`: lower case, the same on every machine. */
export function foldCase(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** All levels together: what says that two texts differ in nothing but habit. Alignment compares these keys. */
export function foldForMatching(text: string): string {
  return foldCase(foldTypography(foldSpelling(foldUnicode(text))));
}

const MARKS = /[\u0300-\u036f]/g;
const D_WITH_STROKE = /[đðɖ]/g;
const CAPITAL_D_WITH_STROKE = /[ĐÐƉ]/g;

/** The letters without any mark, đ as d: "Đắk Lắk" is "Dak Lak". For names typed without marks; case stays. */
export function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(D_WITH_STROKE, 'd')
    .replace(CAPITAL_D_WITH_STROKE, 'D')
    .normalize('NFC');
}

function zip(keys: string, values: string): [string, string][] {
  const letters = [...values];
  return [...keys].map((key, i) => [key, letters[i] ?? key]);
}
