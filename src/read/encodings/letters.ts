/** The order in which the legacy tables list tones, as combining marks: huyền, hỏi, ngã, sắc, nặng. */
export const TONE_MARKS = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;

/** The twelve vowels that carry tones. */
export const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'] as const;
export type Vowel = (typeof VOWELS)[number];

/** Puts a tone on a vowel letter, in one composed character. */
export function withTone(vowel: string, tone: string): string {
  return (vowel + tone).normalize('NFC');
}
