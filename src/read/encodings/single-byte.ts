/**
 * The two Windows code pages that Vietnamese files use, as tables of 256 characters, and the way back from a
 * character to the byte that it was read from: fonts such as .VnTime and VNI-Times draw Vietnamese letters at
 * the places of Western ones, so that their text arrives as Western characters standing for bytes.
 */
import iconv from 'iconv-lite';

/** A byte that the code page leaves open becomes the control character of the same number: nothing is lost. */
function codePage(label: string): readonly string[] {
  return Array.from({ length: 256 }, (_, byte) => {
    const character = iconv.decode(Uint8Array.of(byte), label);
    return character === '\ufffd' ? String.fromCharCode(byte) : character;
  });
}

export const WINDOWS_1252 = codePage('windows-1252');
export const WINDOWS_1258 = codePage('windows-1258');

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
  return Array.from(westernText, (character) => {
    const byte = byteOfCharacter(character);
    return byte === null ? character : (WINDOWS_1258[byte] as string);
  })
    .join('')
    .normalize('NFC');
}
