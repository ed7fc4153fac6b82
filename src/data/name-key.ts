import { stripMarks } from '../text/fold.js';

const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;

/** Lower case and without marks, punctuation kept: "TP. Huế" is "tp. hue". */
export function withoutMarks(text: string): string {
  return stripMarks(text).toLowerCase();
}

/** What two spellings of a name have in common: "Bà Rịa – Vũng Tàu" and "ba ria vung tau" are "bariavungtau". */
export function nameKey(text: string): string {
  return withoutMarks(text).replace(NOT_LETTER_OR_DIGIT, '');
}

/** First letters of the syllables: "Bà Rịa - Vũng Tàu" is "brvt". */
export function initialsKey(name: string): string {
  return withoutMarks(name)
    .split(NOT_LETTER_OR_DIGIT)
    .map((syllable) => syllable.slice(0, 1))
    .join('');
}
