import { composeSafely } from './stream-safe.js';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u061c\ufeff]/g;
const BLANKS = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/**
 * What hardly any line holds, and every line must that is to be changed: a sign beyond ASCII, the letters of Latin that are composed,
 * and the marks of print; or two blanks in a row. One quick look in place of six.
 */
const UNEVEN = /[^ -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2013\u2014\u2018-\u201d\u2022\u2026]| {2}/;

/** Blanks in a row, and marks that nobody sees: what is folded or dropped. Not the one blank between two words. */
const FOLDED =
  /[\s\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\u00ad\u061c\ufeff]{2,}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u061c\ufeff]/g;

/** Hyphens that differ from the plain one only in where a line may end: "450-QĐ/TU". */
const HYPHENS = /[\u2010\u2011]/g;

/** Two or more of the marks that stand above a letter: tones (grave, acute, tilde, hook) and shapes (circumflex, breve). */
const MARKS_ABOVE = /[\u0300-\u0303\u0306\u0309]{2,}/g;
const TONES_ABOVE = /[\u0300\u0301\u0303\u0309]/g;
const SHAPES = /[\u0302\u0306]/g;
const LOOSE_SHAPE = /[\u0302\u0306]/;

/**
 * Composes Vietnamese letters. Plain NFC, and one thing more: Unicode keeps the order of two marks above a
 * letter, so a tone typed before the circumflex never composes by itself and would look the same but differ.
 */
export function composeLetters(text: string): string {
  const composed = composeSafely(text);
  if (!LOOSE_SHAPE.test(composed)) return composed;
  return composed.normalize('NFD').replace(MARKS_ABOVE, putShapesFirst).normalize('NFC');
}

function putShapesFirst(marks: string): string {
  return marks.replace(TONES_ABOVE, '') + marks.replace(SHAPES, '');
}

/** Where a text goes on behind what `normalizeText` folds or drops within it: counting letters is right again from there. */
export function endsOfFolded(text: string): number[] {
  if (!UNEVEN.test(text)) return [];
  return Array.from(text.matchAll(FOLDED), ({ index, 0: folded }) => index + folded.length).filter(
    (end) => end < text.length,
  );
}

export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** Composes Vietnamese letters (NFC), drops invisible marks, makes hyphens plain, folds blanks to one space, trims. */
export function normalizeText(text: string): string {
  if (!UNEVEN.test(text)) return text.trim();
  return composeLetters(withoutInvisible(text).replace(HYPHENS, '-')).replace(BLANKS, ' ').trim();
}

/**
 * Source of a pattern for one blank inside a paragraph: a line may break there, but an empty line ends the
 * paragraph. Hard-wrapped texts cut "ngày 14 tháng 6 / năm 2005" anywhere.
 */
export const PARAGRAPH_BLANK = '(?:[^\\S\\r\\n]|\\r?\\n(?![\\r\\n]))';
