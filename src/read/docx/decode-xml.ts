/** The text of an XML part by the encoding that it names. */
import { failer } from '../../findings/failure.js';
import { decodeDeclared } from '../encodings/declared-encoding.js';
import type { messages } from './messages.vi.js';

const fail = failer<typeof messages>();

/** `<?xml version="1.0" encoding="windows-1258"?>`, in characters of one byte. */
const DECLARATION =
  /^(?:\u00ef\u00bb\u00bf)?<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z][\w.-]{0,39})["']/;

/**
 * Decodes a part. Office Open XML is UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4), UTF-16 showing by its mark or its first "<";
 * another encoding that a part names is honoured (XML 1.0, 4.3.3).
 * @throws Failure read.docx.encoding where the bytes are not in it, so that no letter is guessed or lost
 */
export function decodeXml(bytes: Uint8Array, place: { file: string; part: string }): string {
  const encoding = xmlEncoding(bytes);
  try {
    return decodeDeclared(encoding, bytes);
  } catch (cause) {
    throw fail('read.docx.encoding', { ...place, encoding }, { cause });
  }
}

/** The encoding in which XML is, by its mark, its first bytes or what it names. */
export function xmlEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 256));
  const named = DECLARATION.exec(start)?.[1] ?? 'utf-8';
  // A part in one-byte letters cannot be UTF-16, whatever it says.
  return /^(?:utf-?16|ucs-?2)/i.test(named) ? 'utf-8' : named;
}
