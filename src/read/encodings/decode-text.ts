/** Bytes of a text file to Unicode: the one place that decides on an encoding. */
import type { Finding } from '../../findings/finding.js';
import { reporter } from '../../findings/finding.js';
import { composeSafely } from '../../text/stream-safe.js';
import type { messages } from '../messages.vi.js';
import { CLEAR_GAIN, type GuessedText, type Reading, readLikeliest } from './guess-legacy.js';
import { decodeSingleByte, WINDOWS_1252 } from './single-byte.js';
import {
  decodeDamagedUtf8,
  decodeStrictUtf8,
  findByteOrderMark,
  guessUtf16,
  type UnicodeEncoding,
} from './unicode-bytes.js';

const report = reporter<typeof messages>();

export type TextEncoding = UnicodeEncoding | 'windows-1258' | 'windows-1252' | 'tcvn3' | 'vni';

export interface DecodedText {
  /** Composed (NFC), without a byte order mark. */
  text: string;
  encoding: TextEncoding;
  /** Whether the bytes leave no doubt about the encoding. */
  certain: boolean;
  findings: Finding[];
}

/** Readings of bytes that are no Unicode; of equally likely ones the first is taken. */
const BYTE_READINGS: readonly Reading[] = ['as-is', 'windows-1258', 'tcvn3', 'vni'];
/** Readings of Unicode text, which may hold lines copied from files in a legacy font. */
const TEXT_READINGS: readonly Reading[] = ['as-is', 'tcvn3', 'vni'];
/** From these many words on, nearly all plausible, a guess is certain. */
const CERTAIN_WORDS = 20;
const CERTAIN_SHARE = 0.95;

export interface DecodedBytes {
  /** Without a byte order mark; of bytes that are no Unicode, windows-1252, one character for each byte. */
  text: string;
  encoding: UnicodeEncoding | 'windows-1252';
  /** Number of damaged places, shown as U+FFFD. */
  damaged: number;
}

/** Decodes bytes without a guess at legacy encodings: by byte order mark, as UTF-16, as UTF-8, else as windows-1252. */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  const mark = findByteOrderMark(bytes);
  const body = mark ? bytes.subarray(mark.length) : bytes;
  const utf16 = mark === null ? guessUtf16(body) : mark.encoding === 'utf-8' ? null : mark.encoding;
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(body), encoding: utf16, damaged: 0 };
  const strict = decodeStrictUtf8(body);
  if (strict !== null) return { text: strict, encoding: 'utf-8', damaged: 0 };
  const repaired = decodeDamagedUtf8(body);
  if (repaired !== null) return { ...repaired, encoding: 'utf-8' };
  return { text: decodeSingleByte(body, WINDOWS_1252), encoding: 'windows-1252', damaged: 0 };
}

/**
 * Decodes a text file: byte order mark, strict UTF-8, UTF-16, UTF-8 with a few damaged bytes, and last the
 * likeliest of windows-1258, TCVN3, VNI and windows-1252, line by line where lines differ.
 * @param hint an encoding that the file or its carrier names; it decides between equally likely ones only,
 * because such names are often wrong.
 */
export function decodeText(bytes: Uint8Array, hint?: string): DecodedText {
  const decoded = decodeBytes(bytes);
  const composed = composeSafely(decoded.text);
  const guessed = readLegacy(decoded, composed, hint);
  const isUnicode = decoded.encoding !== 'windows-1252';
  const encoding = isUnicode || guessed.reading === 'as-is' ? decoded.encoding : guessed.reading;
  const text = guessed.text === composed ? composed : composeSafely(guessed.text);
  return { text, encoding, ...judgeGuess(decoded, guessed, hint) };
}

/**
 * Reads text in the likeliest encoding that its bytes and letters allow.
 * @param text the text to read, which need not be all of what was decoded
 */
export function readLegacy(decoded: DecodedBytes, text: string, hint?: string): GuessedText {
  if (decoded.encoding !== 'windows-1252') return readLikeliest(text, TEXT_READINGS, CLEAR_GAIN);
  const preferred = hint === undefined ? undefined : readingOfHint(hint);
  return readLikeliest(text, preferred === undefined ? BYTE_READINGS : [preferred, ...BYTE_READINGS]);
}

/** What to report about a guess, and whether it leaves no doubt. */
export function judgeGuess(
  decoded: DecodedBytes,
  guessed: GuessedText,
  hint?: string,
): Pick<DecodedText, 'certain' | 'findings'> {
  const findings: Finding[] = [];
  if (decoded.damaged > 0) findings.push(report('read.damagedBytes', { count: decoded.damaged }));
  const isUnicode = decoded.encoding !== 'windows-1252';
  const { marked, plausible } = guessed.likelihood;
  const certain = isUnicode
    ? decoded.damaged === 0
    : marked === 0 ||
      (hint !== undefined && guessed.reading === readingOfHint(hint)) ||
      (marked >= CERTAIN_WORDS && plausible / marked >= CERTAIN_SHARE);
  const encoding = guessed.reading === 'as-is' ? decoded.encoding : guessed.reading;
  if (!isUnicode && !certain) findings.push(report('read.guessedEncoding', { encoding }));
  else if (guessed.reading !== 'as-is')
    findings.push(report('read.legacyText', { encoding }, { severity: 'note' }));
  if (guessed.strayLines > 0) findings.push(report('read.mixedEncodings', { lines: guessed.strayLines }));
  return { certain, findings };
}

function readingOfHint(hint: string): Reading | undefined {
  if (/1258/.test(hint)) return 'windows-1258';
  if (/tcvn/i.test(hint)) return 'tcvn3';
  if (/vni/i.test(hint)) return 'vni';
  if (/1252|8859-1$|ascii/i.test(hint)) return 'as-is';
  return undefined;
}
