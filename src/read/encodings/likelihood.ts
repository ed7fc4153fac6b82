/**
 * How Vietnamese a text looks: the share of its words with letters beyond ASCII that could be Vietnamese
 * syllables. A text read in the wrong encoding scores near 0 ("®iÒu", "ñieàu"), in the right one near 1.
 */

import { composeSafely } from '../../text/stream-safe.js';

const ONSET = 'ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx]';
const NUCLEUS = 'uyê|uya|iê|yê|ia|ya|ua|uô|ưa|ươ|oa|oă|oe|oo|uâ|uê|uơ|uy|[aăâeêioôơuưy]';
const CODA = 'ch|ng|nh|[cmnptiyou]';
/** The skeleton of a syllable without its tone: "nghiêng", "đươc", "uy"; not "Øinh", "cña". */
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${NUCLEUS})(?:${CODA})?$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** What may stand around or between syllables in one unbroken string: digits, ASCII and typographic signs. */
const SIGNS = /[\s\d!-/:-@[-`{-~\u00a0‘’“”–—…•€™]+/u;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Letters whose case is even: all small, all capital, or capital first: "Tỉnh", "TỈNH"; not "tỈnh". */
const EVEN_CASE = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;

export interface Likelihood {
  /** Words with a character beyond ASCII. A word of one character proves nothing ("ã", "§") and is left out. */
  marked: number;
  /** Those among them that have the form of a Vietnamese syllable. */
  plausible: number;
}

/** Whether a word has the form of a Vietnamese syllable, in NFC, in any even case. */
function hasSyllableForm(word: string): boolean {
  if (!EVEN_CASE.test(word)) return false;
  const parts = word.toLowerCase().normalize('NFD');
  if ((parts.match(TONES)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(parts.replace(TONES, '').normalize('NFC'));
}

export function measureLikelihood(text: string): Likelihood {
  // A text of 7,000 words has some 700 different ones; each is judged once.
  const occurrences = new Map<string, number>();
  for (const word of composeSafely(text).split(SIGNS)) {
    if (word.length < 2 || !BEYOND_ASCII.test(word)) continue;
    occurrences.set(word, (occurrences.get(word) ?? 0) + 1);
  }
  const result = { marked: 0, plausible: 0 };
  for (const [word, count] of occurrences) {
    result.marked += count;
    if (hasSyllableForm(word)) result.plausible += count;
  }
  return result;
}

/** The share of plausible words, from 0 to 1; 1 for a text that has nothing beyond ASCII to judge by. */
export function vietnameseShare(text: string): number {
  const { marked, plausible } = measureLikelihood(text);
  return marked === 0 ? 1 : plausible / marked;
}

/** Vietnamese letters that no code page with legacy fonts has: "ạ", "ũ"; not "ă", "đ", "ơ", "ư" of windows-1258. */
const UNICODE_ONLY = /[\u1ea0-\u1ef9\u0128\u0129\u0168\u0169]/;

/** A mark apart from its letter, with which it may compose to one of these; no composition takes one away. */
const LOOSE_MARK = /[\u0300-\u036f]/;

/** Whether a text holds letters that prove it to be Unicode, and not text for a legacy font. */
export function holdsUnicodeVietnamese(text: string): boolean {
  return UNICODE_ONLY.test(text) || (LOOSE_MARK.test(text) && UNICODE_ONLY.test(composeSafely(text)));
}

/** Letters that windows-1252 lacks, with which text for a legacy font is mostly copied. */
const BEYOND_WESTERN = /[ĂăĐđƠơƯư]/;
/** Signs and Western letters that legacy text is full of and Vietnamese has none of: "®", "µ", "¸", "ä", "ø". */
const LEGACY_SIGNS = /[¡-¦¨-ª¬-¯±´-º¿×÷ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]/;

/** Whether a line holds nothing that only legacy text has: "ĐT.601, 12/NĐ-CP", "ÐT2"; not "§iÒu 1". */
export function lacksLegacySigns(line: string): boolean {
  return !LEGACY_SIGNS.test(line);
}

/** Whether letters show a text to be no text for a legacy font: those of Unicode alone, or of no legacy set and no sign of one. */
export function isNoLegacyText(text: string): boolean {
  return holdsUnicodeVietnamese(text) || (BEYOND_WESTERN.test(text) && lacksLegacySigns(text));
}
