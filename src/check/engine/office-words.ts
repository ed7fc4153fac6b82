/** A vocabulary file: an office's own words, which are no slips, and words that it does not want, as data. */

import { escapePattern } from '../../text/escape-pattern.js';
import { restyleTone } from '../../text/tone-style.js';
import type { OfficeWords } from '../schemas/office-words.js';

export const NO_OFFICE_WORDS: OfficeWords = { schemaVersion: 1, words: [], substitutions: [] };

/** Several vocabularies as one. */
export function joinOfficeWords(list: readonly OfficeWords[]): OfficeWords {
  return {
    schemaVersion: 1,
    words: list.flatMap(({ words }) => words),
    substitutions: list.flatMap(({ substitutions }) => substitutions),
  };
}

/** A phrase as the list has it, and in both habits of placing a tone mark: "hoà giải" is "hòa giải". */
export const inBothTones = (phrase: string): string[] => [
  ...new Set([phrase.normalize('NFC'), restyleTone(phrase, 'old'), restyleTone(phrase, 'new')]),
];

/** Where a phrase stands in a text as whole words, whatever its capitals and the form of its letters. */
export function findPhrase(text: string, wanted: string): { start: number; end: number }[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\d])${patternOf(wanted)}`, 'giu');
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** The pattern of a phrase from where a word begins. */
export function patternOf(wanted: string): string {
  const escaped = escapePattern(wanted.normalize('NFC')).replace(/\s+/g, '\\s+');
  return `${escaped}(?![\\p{L}\\p{M}\\d])`;
}
