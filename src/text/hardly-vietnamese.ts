/** Whether a text is Vietnamese that can be read at all. */
import { isPossibleSyllable } from './syllable.js';

/** Words that tell of a text whether it is Vietnamese. */
const SAMPLE = 300;
/** One word says nothing: a code, a name. */
const ENOUGH = 3;
/** Of a Vietnamese text at least so many words can be syllables; of a longer one, so many carry a mark. */
const SYLLABLES = 0.5;
const MARKED_WORDS = 0.1;
const LONGER = 12;
/** So many pieces that are no word ("Ph", "ng", a mark alone) show that its words are broken. */
const PIECES = 0.08;
const MOST_PIECES = 2;

/** Consonants of which the vowel has gone, or a mark without its letter; not "TW", "kg", "điểm c". */
const PIECE = /^(?:ngh|[cgknpt]h|ng|tr|Ngh|[CGKNPT]h|Ng|Tr|\p{M}+)$/u;

/**
 * Whether hardly any word of a text is Vietnamese, as where its font gave other letters than it drew, each letter came twice, or
 * its words are broken.
 */
export function isHardlyVietnamese(lines: readonly string[]): boolean {
  const words = sampleOf(lines);
  if (words.length < ENOUGH) return false;
  const pieces = words.filter((word) => PIECE.test(word)).length;
  if (pieces > MOST_PIECES && pieces > words.length * PIECES) return true;
  const possible = words.filter((word) => word.length > 1 && isPossibleSyllable(word)).length;
  if (possible < words.length * SYLLABLES) return true;
  const marked = words.filter((word) => word.length > 1 && /\P{ASCII}/u.test(word)).length;
  return words.length >= LONGER && marked < words.length * MARKED_WORDS;
}

/** "UBND", "NĐ": an abbreviation, which is in no language. */
const ABBREVIATION = /^[B-DF-HJ-NP-TV-XZĐ]+$/;

/** Words from lines of the whole text: a part of it may be sound. */
function sampleOf(lines: readonly string[]): string[] {
  const words: string[] = [];
  const step = Math.max(1, Math.floor(lines.length / 40));
  for (let index = 0; index < lines.length && words.length < SAMPLE; index += step)
    words.push(...(lines[index]?.slice(0, 300).match(/\p{L}[\p{L}\p{M}]*|\p{M}+/gu) ?? []));
  return words.filter((word) => !ABBREVIATION.test(word));
}
