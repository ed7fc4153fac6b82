import { normalizeText } from '../text/normalize.js';
import { isInForce } from './dated-range.js';
import type { Level, LevelId, LevelsTable } from './levels.js';
import { withoutMarks } from './name-key.js';

/** A name, and the level that the unit word before it says. */
export interface NameOfLevel {
  level: LevelId;
  name: string;
}

/** A letter, a mark on one, or a digit: "xã" is no unit word in "xãnh". */
const GOES_ON = /^[\p{L}\p{M}\p{N}]/u;

/**
 * A name with its unit word or the word's abbreviation, marks and case not counting, as what it may mean:
 * "P. Thanh Khê" is the ward Thanh Khê; a name without a unit word is none.
 * @param levels those whose words are looked for
 */
export function splitUnitWord(text: string, levels: readonly Level[]): NameOfLevel[] {
  const words = normalizeText(text);
  return levels.flatMap(({ id, word, short }) => {
    const name = [word, ...short].map((start) => after(words, start)).find((rest) => rest !== null);
    return name ? [{ level: id, name }] : [];
  });
}

/**
 * A commune as a user names it: "xã Phù Đình", "P. Thanh Khê". Null without the word that says which kind it is.
 * @param asOf ISO date; a kind that has ended is none
 */
export function parseCommune(text: string, { levels }: LevelsTable, asOf: string): NameOfLevel | null {
  const known = levels.filter((level) => level.tier === 'communal' && isInForce(level, asOf));
  return splitUnitWord(text, known)[0] ?? null;
}

/** What follows the word; null where the text does not begin with it. */
function after(text: string, word: string): string | null {
  const wanted = withoutMarks(word);
  for (let end = 1; end < text.length; end++) {
    const start = withoutMarks(text.slice(0, end));
    if (start.length > wanted.length) return null;
    if (start !== wanted || (GOES_ON.test(text.slice(end)) && !word.endsWith('.'))) continue;
    return text.slice(end).trim();
  }
  return null;
}
