/** Words that Vietnamese takes over by their sound, told by their shape: "centilít", "molypđen", "crôm"; no list has them all. */
import { isPossibleSyllable } from '../../text/index.js';

/** Prefixes of the units of measurement as they are written, before a unit: "đecimét", "kilôoát", "microlít". */
const MEASURE =
  /^(?:(?:đ[eêề]|d[eê])(?:c|x)i|[cx]enti|xăngti|mili|mic?r[oô]|nan[oô]|pic[oô]|kil[oô]|m[eê]ga|giga|têra|hect[oô]|đ[eê]ca)(?:mét|met|lít|lit|gam|gram|oát|wát|wat|watt|vôn|volt|amper|rơnghen|ampe|héc|hec|hertz|bai|bít|bit|calo|jun|pascal|ôm|đô)$/u;

/** Letters that only other languages have: "française", "señor". */
const FOREIGN_LETTER = /[çñöüäåîïûëāēōūøœæß]/u;

/** Two consonants at the head that no Vietnamese syllable has, as "crôm", "blốc", "plastic" have them. */
const CLUSTER = /^(?:[bcfgkp]l|[bcdđfgkp]r|s[cklmnpt]|x[tcp])(?=[aăâeêioôơuưyáắấéếíóốớúứý])/u;

/** What borrowed syllables have in place of Vietnamese letters: "zăclăng", "fecmơtuya", "karaokê". */
const RESPELT: readonly (readonly [RegExp, string])[] = [
  [/f/gu, 'ph'],
  [/[zj]/gu, 'd'],
  [/w/gu, 'o'],
  [/k(?=[aăâoôơuưáắấóốớúứ])/gu, 'c'],
  [/c(?=[eêiyéếíý])/gu, 'k'],
  [/(?<!u)y(?=[cmnpt])/gu, 'i'],
];

/** No longer word is looked at closely: a borrowed one is short. */
const LONGEST = 16;

/**
 * Whether a word, no Vietnamese syllable, has the shape of a borrowed one: a unit, a letter or a pair of consonants from elsewhere, or
 * syllables without a tone (a stop has sắc) of which at least one is no word that texts of this kind write: "sơkhai" are two words
 * without a blank, "rơmooc" is one.
 * @param isKnown whether texts of this kind write a syllable
 */
export function hasBorrowedShape(word: string, isKnown: (syllable: string) => boolean): boolean {
  if (word.length > LONGEST) return false;
  if (MEASURE.test(word) || FOREIGN_LETTER.test(word)) return true;
  const spelt = RESPELT.reduce((text, [from, to]) => text.replace(from, to), word);
  if (CLUSTER.test(spelt)) return isRow(spelt.slice(1), 1, () => false);
  return isRow(spelt, 2, spelt === word ? isKnown : () => false);
}

/** Whether a text is a row of at least so many borrowed syllables, not all of them known words. */
function isRow(text: string, least: number, isKnown: (syllable: string) => boolean): boolean {
  // What can be read up to each letter: 1 for known words alone, 2 where one is none.
  const reached = new Array<number>(text.length + 1).fill(0);
  reached[0] = 1;
  for (let end = 1; end <= text.length; end++) {
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
      const before = reached[start] ?? 0;
      const syllable = text.slice(start, end);
      const isTooLong = end - start === text.length && least > 1;
      const isClustered = start > 0 && CLUSTER.test(syllable);
      if (before === 0 || isTooLong || !isSounded(isClustered ? syllable.slice(1) : syllable)) continue;
      const isApart = start > 0 && VOWEL.test(syllable);
      if (isApart && !isHiatus(text, start, end)) continue;
      reached[end] = Math.max(
        reached[end] ?? 0,
        before,
        isKnown(syllable) && !isApart && !isClustered ? 1 : 2,
      );
    }
  }
  return reached[text.length] === 2;
}

const LONGEST_SYLLABLE = 6;
/** "ti|êp", "xu|ât" are slips in one syllable: in a row each after the first has a consonant at its head. */
const VOWEL = /^[aăâeêioôơuưyáắấéếíóốớúứý]/u;

/**
 * "đi|ốp", "rađi|ô", "đi|ê|den": vowels that no syllable of Vietnamese has side by side, or one that stands between a vowel and the
 * consonant of the next syllable, where it would have to be closed.
 */
const isHiatus = (text: string, start: number, end: number): boolean =>
  /[^g]i[oôơóốớ]/u.test(text.slice(Math.max(0, start - 2), start + 1)) ||
  (/iê$/u.test(text.slice(0, end)) &&
    end - start === 1 &&
    /^(?:[bcdđgklmnprstvx])[aăâeêioôơuư]/u.test(text.slice(end)));

/** Without a tone, or with the sắc that a stop needs: "lyp" and "típ", not "tí". */
const isSounded = (syllable: string): boolean => {
  const letters = syllable.normalize('NFD');
  if (/[\u0300\u0303\u0309\u0323]/u.test(letters)) return false;
  if (/(?:ch|[cpt])$/u.test(syllable))
    return isPossibleSyllable(syllable) || isPossibleSyllable(withStopTone(syllable));
  return !letters.includes('\u0301') && isPossibleSyllable(syllable);
};

/** "lyp" is written for "lýp", "ac" for "ác". */
function withStopTone(syllable: string): string {
  const letters = syllable.normalize('NFD');
  return letters.replace(/([aeiouy][\u0306\u0302\u031b]?)(?=[cpt]h?$)/u, '$1\u0301').normalize('NFC');
}
