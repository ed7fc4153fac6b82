/**
 * The two Windows code pages that Vietnamese files use, as tables of 256 characters, and the way back from a
 * character to the byte that it was read from: fonts such as .VnTime and VNI-Times draw Vietnamese letters at
 * the places of Western ones, so that their text arrives as Western characters standing for bytes.
 */
import { composeSafely } from '../../text/stream-safe.js';

/** What windows-1252 has at 80 to 9F; a byte that it leaves open is the control character of the same number: nothing is lost. */
const SIGNS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const LATIN_1 = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));

export const WINDOWS_1252: readonly string[] = LATIN_1.map((character, byte) =>
  byte >= 0x80 && byte < 0xa0 ? SIGNS_1252.charAt(byte - 0x80) : character,
);

/** Where windows-1258 has another character than windows-1252: its tone marks follow their letter. */
const OF_1258: Readonly<Record<number, string>> = {
  138: '\x8a',
  142: '\x8e',
  154: '\x9a',
  158: '\x9e',
  195: 'Ă',
  204: '\u0300',
  208: 'Đ',
  210: '\u0309',
  213: 'Ơ',
  221: 'Ư',
  222: '\u0303',
  227: 'ă',
  236: '\u0301',
  240: 'đ',
  242: '\u0323',
  245: 'ơ',
  253: 'ư',
  254: '₫',
};
export const WINDOWS_1258: readonly string[] = WINDOWS_1252.map(
  (character, byte) => OF_1258[byte] ?? character,
);

/** Symbol fonts put byte n at U+F000 + n of the private use area. */
const SYMBOL_AREA = 0xf000;

const BYTE_OF = new Map<string, number>();
for (let byte = 0xff; byte >= 0x80; byte--) {
  BYTE_OF.set(WINDOWS_1258[byte] as string, byte);
  BYTE_OF.set(String.fromCharCode(SYMBOL_AREA + byte), byte);
}
for (let byte = 0xff; byte >= 0x80; byte--) {
  BYTE_OF.set(WINDOWS_1252[byte] as string, byte);
}
/** PDF producers write the Greek letter and the bullet operator for the Latin-1 signs that look the same. */
BYTE_OF.set('\u03bc', 0xb5);
BYTE_OF.set('\u2219', 0xb7);

/** Every byte becomes one character of the code page. */
export function decodeSingleByte(bytes: Uint8Array, page: readonly string[]): string {
  const parts: string[] = [];
  for (const byte of bytes) parts.push(page[byte] as string);
  return parts.join('');
}

/** The byte above 127 that a character stands for in a text set in a legacy font, or null for any other character. */
export function byteOfCharacter(character: string): number | null {
  return BYTE_OF.get(character) ?? null;
}

/** Reads text that was decoded as windows-1252 again as windows-1258, whose tone marks follow their letter. */
export function decode1258(westernText: string): string {
  const letters = Array.from(westernText, (character) => {
    const byte = byteOfCharacter(character);
    return byte === null ? character : (WINDOWS_1258[byte] as string);
  });
  return composeSafely(letters.join(''));
}
