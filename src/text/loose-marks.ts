/** Marks that stand apart from their letter: "tha ́ng", "quyê ̀n", as some converters and PDF printers leave them. */
import { composeLetters } from './normalize.js';
import { isPossibleSyllable } from './syllable.js';

/** A word, a blank, and the tone or shape of its last letter with the rest of the word. */
const APART = /(?<!\p{L})(\p{L}+) ([\u0300-\u0303\u0306\u0309\u031b\u0323]+\p{L}*)/gu;
const MAY_BE_APART = /\s[\u0300-\u036f]/;

/** The text with each such mark on the letter before it, where the whole is a syllable; the same text where there is none. */
export function attachLooseMarks(text: string): string {
  if (!MAY_BE_APART.test(text)) return text;
  return text.replace(APART, (whole, before: string, rest: string) => {
    const word = composeLetters(before + rest);
    return isPossibleSyllable(word) ? word : whole;
  });
}
