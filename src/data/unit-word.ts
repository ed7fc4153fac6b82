import { stripMarks } from '../text/fold.js';
import { normalizeText } from '../text/normalize.js';
import { isInForce } from './dated-range.js';
import { withoutMarks } from './name-key.js';
import type { Level, LevelId, LevelsTable } from './schemas/levels.js';

/** A name, and the level that the unit word before it says. */
export interface NameOfLevel {
  level: LevelId;
  name: string;
}

/** A letter, a mark on one, or a digit: "xã" is no unit word in "xãnh". */
const GOES_ON = /^[\p{L}\p{M}\p{N}]/u;

/**
 * A name with its unit word or the word's abbreviation, as what it may mean: "P. Thanh Khê" is the ward Thanh Khê.
 * Case does not count; marks do, unless the text has none at all: "Xá Nhè" is a name, "xa Phu Dinh" a commune's.
 * @param levels those whose words are looked for
 */
export function splitUnitWord(text: string, levels: readonly Level[]): NameOfLevel[] {
  const words = normalizeText(text);
  const keyOf = stripMarks(words) === words ? withoutMarks : (part: string) => part.toLowerCase();
  return levels.flatMap(({ id, word, short }) => {
    const name = [word, ...short].map((start) => after(words, start, keyOf)).find((rest) => rest !== null);
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
function after(text: string, word: string, keyOf: (part: string) => string): string | null {
  const rest = text.slice(word.length);
  if (keyOf(text.slice(0, word.length)) !== keyOf(word)) return null;
  return GOES_ON.test(rest) && !word.endsWith('.') ? null : rest.trim();
}
