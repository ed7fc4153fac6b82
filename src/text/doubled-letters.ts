/**
 * Letters that a converter gives twice, because a PDF draws fake bold by printing each glyph two times: "QQUUYYẾẾTT ĐĐỊỊNNHH",
 * "Đ Điiềuều 11..".
 */
import { isPossibleSyllable } from './syllable.js';

/** Letters in a row that are printed twice as one: "ềuều". */
const LONGEST = 4;
const BLANK = 0x20;
/** Two letters in a row, each twice: no word that merely stands twice without a blank ("MộtMột"). */
const EACH_TWICE = /(\p{L})\1(\p{L})\2|(\p{L}) ?\3(\p{L}{1,4}?)\4/u;
/** Of the letters of such a line so many stand in words that are doubled, and so many of these words are syllables read once. */
const DOUBLED_LETTERS = 0.7;
const SYLLABLES = 0.7;
/** Fewer letters prove nothing: "aa", "xoxo". */
const ENOUGH_LETTERS = 6;

/**
 * The line with each letter once, where its words prove that it holds each twice; null for any other line. A sound line has hardly
 * a word of pairs: "ĐĐ", "II", "2020", "chuồn chuồn" prove nothing.
 */
export function readOnce(text: string): string | null {
  if (!mayBeDoubled(text) || !EACH_TWICE.test(text)) return null;
  let letters = 0;
  let doubled = 0;
  const words: string[] = [];
  const read = tokensOf(text).map((token) => {
    const once = halve(token);
    const count = token.match(/\p{L}/gu)?.length ?? 0;
    letters += count;
    if (once === null) return token;
    doubled += count;
    if (count > 0) words.push(once.replace(/\P{L}/gu, ''));
    return once;
  });
  if (doubled < ENOUGH_LETTERS || doubled < letters * DOUBLED_LETTERS) return null;
  const possible = words.filter((word) => isPossibleSyllable(word) || /^[IVXLC]+$/.test(word)).length;
  return possible < words.length * SYLLABLES ? null : read.join(' ');
}

/**
 * A quick look that costs hardly more than the walk over a line: of a stretch printed twice each letter comes again at most
 * `LONGEST` letters further on, so that of a doubled line at least a third of the letters do; of a sound line one in twenty does.
 */
function mayBeDoubled(text: string): boolean {
  let letters = 0;
  let again = 0;
  let second = text.charCodeAt(0);
  let third = text.charCodeAt(1);
  let fourth = text.charCodeAt(2);
  let fifth = text.charCodeAt(3);
  for (let at = 0; at < text.length; at++) {
    const code = second;
    second = third;
    third = fourth;
    fourth = fifth;
    fifth = at + LONGEST < text.length ? text.charCodeAt(at + LONGEST) : 0;
    if (code < 0x41) continue;
    letters += 1;
    if (second === code) again += 1;
    else if (second === BLANK) again += third === code ? 1 : 0;
    else if (third === code) again += 1;
    else if (third !== BLANK && (fourth === code || (fourth !== BLANK && fifth === code))) again += 1;
  }
  return again * 4 >= letters && again * 2 >= ENOUGH_LETTERS;
}

/** The words of a line; a single letter belongs to the word that begins with it: "Đ Điiềuều". */
function tokensOf(text: string): string[] {
  return text.replace(/(?<![\p{L}\d])(\p{L}) (?=\1)/gu, '$1').split(' ');
}

/** The word read once, where it is nothing but stretches printed twice, one mark at its end aside; null for any other. */
function halve(word: string): string | null {
  let once = '';
  for (let at = 0; at < word.length; ) {
    const length = twiceAt(word, at);
    if (length === 0) return at > 0 && /^[.,;:)]$/.test(word.slice(at)) ? once + word.slice(at) : null;
    once += word.slice(at, at + length);
    at += 2 * length;
  }
  return once;
}

function twiceAt(word: string, at: number): number {
  for (let length = 1; length <= LONGEST; length++)
    if (at + 2 * length <= word.length && word.startsWith(word.slice(at, at + length), at + length))
      return length;
  return 0;
}
