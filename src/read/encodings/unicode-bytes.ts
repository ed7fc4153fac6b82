/** Recognises the Unicode encodings by byte order mark and by form. */

export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const BYTE_ORDER_MARKS: readonly { encoding: UnicodeEncoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The encoding that a byte order mark at the start announces, and the mark's length in bytes. */
export function findByteOrderMark(bytes: Uint8Array): { encoding: UnicodeEncoding; length: number } | null {
  const found = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  return found ? { encoding: found.encoding, length: found.bytes.length } : null;
}

/** Whether the first sign of a text is "<": without it there is no element. Blanks, marks and zero bytes of UTF-16 may stand before it. */
export function startsWithTag(bytes: Uint8Array): boolean {
  return bytes.find((byte) => byte > 0x20 && byte < 0x80) === 0x3c;
}

const SAMPLE_BYTES = 8192;
/** In Vietnamese UTF-16 more than half of the letters are ASCII, with a zero as their high byte. */
const MANY_ZEROS = 0.3;
const FEW_ZEROS = 0.02;

/** UTF-16 without a byte order mark, by where its zero bytes stand; null for any other bytes. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE_BYTES) / 2);
  if (pairs === 0) return null;
  let first = 0;
  let second = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) first++;
    if (bytes[2 * pair + 1] === 0) second++;
  }
  if (second / pairs > MANY_ZEROS && first / pairs < FEW_ZEROS) return 'utf-16le';
  if (first / pairs > MANY_ZEROS && second / pairs < FEW_ZEROS) return 'utf-16be';
  return null;
}

/** The text of valid UTF-8, else null. */
export function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const REPLACEMENT = /\ufffd/g;
/** A letter that took several bytes, so that only UTF-8 gives it: "ạ", "é". */
const MULTIBYTE = /[^\0-\x7f\ufffd]/gu;
/** Fewer good letters than this for each bad byte, and the text is in another encoding. */
const GOOD_FOR_EACH_BAD = 10;

/** The text of UTF-8 with a few damaged bytes, each shown as U+FFFD; null where most bytes are no UTF-8. */
export function decodeDamagedUtf8(bytes: Uint8Array): { text: string; damaged: number } | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const damaged = text.match(REPLACEMENT)?.length ?? 0;
  const good = text.match(MULTIBYTE)?.length ?? 0;
  return good >= damaged * GOOD_FOR_EACH_BAD ? { text, damaged } : null;
}
