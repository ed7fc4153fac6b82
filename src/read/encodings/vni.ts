/**
 * VNI for Windows, as the fonts named VNI-… use it: a vowel is followed by a sign for its tone, for its hat or
 * breve, or for both at once ("aá" is "ấ"). Case is that of the vowel.
 */
import { composeSafely } from '../../text/stream-safe.js';
import { TONE_MARKS, withTone } from './letters.js';
import { byteOfCharacter, WINDOWS_1252 } from './single-byte.js';

/** Letters of their own, without a sign. */
const SINGLE: Record<string, string> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  í: 'í',
  ò: 'ị',
  î: 'ỵ',
};

/** Signs for a tone alone, with a hat, with a breve; in the order of TONE_MARKS: huyền, hỏi, ngã, sắc, nặng. */
const TONE_SIGNS = ['ø', 'û', 'õ', 'ù', 'ï'];
const HAT = { plain: 'â', toned: ['à', 'å', 'ã', 'á', 'ä'] };
const BREVE = { plain: 'ê', toned: ['è', 'ú', 'ü', 'é', 'ë'] };

/** Two characters, small, to one letter. */
const PAIR = new Map<string, string>();

function addToned(typed: string, signs: readonly string[], letter: string): void {
  TONE_MARKS.forEach((tone, index) => {
    PAIR.set(typed + signs[index], withTone(letter, tone));
  });
}

/** "i" has letters of its own with each tone, but some typists put the sign after it all the same. */
for (const vowel of ['a', 'e', 'i', 'o', 'u', 'y']) addToned(vowel, TONE_SIGNS, vowel);
addToned('ô', TONE_SIGNS, 'ơ');
addToned('ö', TONE_SIGNS, 'ư');
for (const [vowel, letter] of [
  ['a', 'â'],
  ['e', 'ê'],
  ['o', 'ô'],
] as const) {
  PAIR.set(vowel + HAT.plain, letter);
  addToned(vowel, HAT.toned, letter);
}
PAIR.set(`a${BREVE.plain}`, 'ă');
addToned('a', BREVE.toned, 'ă');

/** A character as windows-1252 shows its byte; other characters stay. */
function toWestern(character: string): string {
  const byte = byteOfCharacter(character);
  return byte === null ? character : (WINDOWS_1252[byte] as string);
}

/**
 * Decodes text in VNI that was read as Western characters, the longest match first ("ôù" is "ớ", not "ơù").
 * Characters outside the encoding stay as they are.
 */
export function decodeVni(text: string): string {
  const printed = Array.from(text);
  const typed = printed.map(toWestern);
  const letters: string[] = [];
  for (let index = 0; index < typed.length; index++) {
    const character = typed[index] as string;
    const small = character.toLowerCase();
    const pair = PAIR.get(small + (typed[index + 1] ?? '').toLowerCase());
    const letter = pair ?? SINGLE[small];
    if (letter === undefined) {
      letters.push(printed[index] as string);
      continue;
    }
    letters.push(character === small ? letter : letter.toUpperCase());
    if (pair !== undefined) index++;
  }
  return composeSafely(letters.join(''));
}
