/** Looks for streams that unpack to more than any page of a document needs, and for drawings, before pdf.js unpacks them whole. */
import { Unzlib } from 'fflate';
import { failer } from '../../findings/failure.js';
import { READING_LIMITS } from '../limits.js';
import type { messages } from '../messages.vi.js';
import type { Source } from '../reader.js';

const fail = failer<typeof messages>();

/** The keyword that opens a stream, after its dictionary: "… /Filter /FlateDecode >> stream"; not "endstream". */
const STREAM = /(?<!end)stream\r?\n/g;
/** The dictionary of a stream is short; that much text before the keyword holds it. */
const DICTIONARY_LENGTH = 1024;
const FLATE = /\/(?:FlateDecode|Fl)\b/g;
const PART_LENGTH = 65_536;

/** What no page draws: pictures, fonts ("/Length1", "/Subtype /Type1C") and lists of other parts (ISO 32000-1, 7.5.7, 7.5.8). */
const DRAWS_NOTHING = /\/(?:Image|Length[123]|Type1C|CIDFontType0C|OpenType|ObjStm|XRef|XML)\b/;

/**
 * @returns bytes of the longest stream that a page may draw, unpacked
 * @throws Failure read.unpacksTooLarge
 */
export function refuseBombs({ name, bytes }: Source): number {
  const text = new TextDecoder('latin1').decode(bytes);
  let longest = 0;
  for (const match of text.matchAll(STREAM)) {
    const dictionary = dictionaryBefore(text, match.index);
    const filters = dictionary.match(FLATE)?.length ?? 0;
    const limit = /\/Image\b/.test(dictionary) ? READING_LIMITS.pictureBytes : READING_LIMITS.partBytes;
    const end = text.indexOf('endstream', match.index);
    const packed = bytes.subarray(match.index + match[0].length, end === -1 ? undefined : end);
    const size = filters === 0 ? packed.length : unpackedSize(packed, limit);
    if (filters > 1 || (filters > 0 && size > limit))
      throw fail('read.unpacksTooLarge', { file: name, limit });
    if (!DRAWS_NOTHING.test(dictionary)) longest = Math.max(longest, size);
  }
  return longest;
}

function dictionaryBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - DICTIONARY_LENGTH), end);
  return before.slice(Math.max(0, before.lastIndexOf(' obj')));
}

/**
 * Unpacks part by part, up to a limit, and keeps nothing. Damage ends it: pdf.js copes with what comes before, too.
 * @returns bytes, more than the limit where the stream goes on
 */
function unpackedSize(packed: Uint8Array, limit: number): number {
  let size = 0;
  const stream = new Unzlib((part) => {
    size += part.length;
  });
  try {
    for (let start = 0; start < packed.length && size <= limit; start += PART_LENGTH) {
      stream.push(packed.subarray(start, start + PART_LENGTH), start + PART_LENGTH >= packed.length);
    }
  } catch {
    return size;
  }
  return size;
}
