/**
 * TCVN3, also called ABC: TCVN 5712:1993 as the .Vn fonts use it. The standard has no place for capitals with
 * a tone; fonts whose name ends in H print the codes of small letters as capitals instead.
 */
import { composeSafely } from '../../text/stream-safe.js';
import { TONE_MARKS, VOWELS, type Vowel, withTone } from './letters.js';
import { restoreCapitals } from './restore-capitals.js';
import { byteOfCharacter } from './single-byte.js';

/** Codes of the toned small letters, in the order of TONE_MARKS: huyền, hỏi, ngã, sắc, nặng. */
const TONED: Record<Vowel, readonly [number, number, number, number, number]> = {
  a: [0xb5, 0xb6, 0xb7, 0xb8, 0xb9],
  ă: [0xbb, 0xbc, 0xbd, 0xbe, 0xc6],
  â: [0xc7, 0xc8, 0xc9, 0xca, 0xcb],
  e: [0xcc, 0xce, 0xcf, 0xd0, 0xd1],
  ê: [0xd2, 0xd3, 0xd4, 0xd5, 0xd6],
  i: [0xd7, 0xd8, 0xdc, 0xdd, 0xde],
  o: [0xdf, 0xe1, 0xe2, 0xe3, 0xe4],
  ô: [0xe5, 0xe6, 0xe7, 0xe8, 0xe9],
  ơ: [0xea, 0xeb, 0xec, 0xed, 0xee],
  u: [0xef, 0xf1, 0xf2, 0xf3, 0xf4],
  ư: [0xf5, 0xf6, 0xf7, 0xf8, 0xf9],
  y: [0xfa, 0xfb, 0xfc, 0xfd, 0xfe],
};

/** Letters without a tone, small ones and the only capitals that every font of the family has. */
const PLAIN: Record<string, number> = {
  Ă: 0xa1,
  Â: 0xa2,
  Ê: 0xa3,
  Ô: 0xa4,
  Ơ: 0xa5,
  Ư: 0xa6,
  Đ: 0xa7,
  ă: 0xa8,
  â: 0xa9,
  ê: 0xaa,
  ô: 0xab,
  ơ: 0xac,
  ư: 0xad,
  đ: 0xae,
};

/** Capitals that the standard adds in the places which the table above leaves open. */
const ADDED_CAPITALS: Record<string, number> = {
  Ằ: 0xaf,
  Ẳ: 0xba,
  Ẵ: 0xbf,
  Ắ: 0xc0,
  Ầ: 0xc1,
  Ẩ: 0xc2,
  Ẫ: 0xc3,
  Ấ: 0xc4,
  Ề: 0xc5,
  Ể: 0xcd,
  Ễ: 0xd9,
  Ế: 0xda,
  Ồ: 0xdb,
  Ổ: 0xe0,
  Ỗ: 0xf0,
  Ố: 0xff,
};

const LETTER_OF = new Map<number, string>();
for (const [letter, byte] of Object.entries({ ...PLAIN, ...ADDED_CAPITALS })) LETTER_OF.set(byte, letter);
for (const vowel of VOWELS) {
  TONE_MARKS.forEach((tone, index) => {
    LETTER_OF.set(TONED[vowel][index] as number, withTone(vowel, tone));
  });
}

/** Codes 0xB0 to 0xB4 are tones that follow their letter; after anything else they are signs ("25°C"). */
const FIRST_TONE_CODE = 0xb0;
const UNTONED_VOWEL = /^[aăâeêioôơuưy]$/i;

/**
 * Decodes text in TCVN3 that was read as Western characters. Characters outside the encoding stay as they are.
 * @param capitalFont whether the font prints small codes as capitals (.VnTimeH). Without it capitals are
 * restored in words that were typed in capitals around a small code ("NGHÞ" is "NGHỊ").
 */
export function decodeTcvn3(text: string, capitalFont = false): string {
  const letters: string[] = [];
  for (const character of text) {
    const byte = byteOfCharacter(character);
    const tone = byte === null ? undefined : TONE_MARKS[byte - FIRST_TONE_CODE];
    const previous = letters.at(-1);
    if (tone !== undefined && previous !== undefined && UNTONED_VOWEL.test(previous)) {
      letters[letters.length - 1] = withTone(previous, tone);
    } else {
      letters.push((byte === null ? undefined : LETTER_OF.get(byte)) ?? character);
    }
  }
  const decoded = composeSafely(letters.join(''));
  return capitalFont ? decoded.toUpperCase() : restoreCapitals(decoded);
}
