/** Bytes of a text file to Unicode: the one place that decides on an encoding. */
import type { Finding } from '../../findings/finding.js';
import { reporter } from '../../findings/finding.js';
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

/**
 * Decodes a text file: byte order mark, strict UTF-8, UTF-16, UTF-8 with a few damaged bytes, and last the
 * likeliest of windows-1258, TCVN3, VNI and windows-1252, line by line where lines differ.
 * @param hint an encoding that the file or its carrier names (a web page's meta element); it decides between
 * equally likely ones only, because such names are often wrong.
 */
export function decodeText(bytes: Uint8Array, hint?: string): DecodedText {
  const mark = findByteOrderMark(bytes);
  const body = mark ? bytes.subarray(mark.length) : bytes;
  const utf16 = mark === null ? guessUtf16(body) : mark.encoding === 'utf-8' ? null : mark.encoding;
  if (utf16 !== null) return fromUnicode(new TextDecoder(utf16).decode(body), utf16, 0);
  const strict = decodeStrictUtf8(body);
  if (strict !== null) return fromUnicode(strict, 'utf-8', 0);
  const damaged = decodeDamagedUtf8(body);
  if (damaged !== null) return fromUnicode(damaged.text, 'utf-8', damaged.damaged);
  return fromBytes(body, hint);
}

function fromUnicode(text: string, encoding: UnicodeEncoding, damaged: number): DecodedText {
  const findings = damaged === 0 ? [] : [report('read.damagedBytes', { count: damaged })];
  const guessed = readLikeliest(text.normalize('NFC'), TEXT_READINGS, CLEAR_GAIN);
  if (guessed.reading !== 'as-is') {
    findings.push(report('read.legacyText', { encoding: guessed.reading }, { severity: 'note' }));
  }
  reportStrayLines(guessed, findings);
  return { text: guessed.text, encoding, certain: damaged === 0, findings };
}

function fromBytes(bytes: Uint8Array, hint: string | undefined): DecodedText {
  const preferred = hint === undefined ? undefined : readingOfHint(hint);
  const readings = preferred === undefined ? BYTE_READINGS : [preferred, ...BYTE_READINGS];
  const guessed = readLikeliest(decodeSingleByte(bytes, WINDOWS_1252), readings);
  const encoding = guessed.reading === 'as-is' ? 'windows-1252' : guessed.reading;
  const { marked, plausible } = guessed.likelihood;
  const certain = marked >= CERTAIN_WORDS && plausible / marked >= CERTAIN_SHARE;
  const findings = [
    certain
      ? report('read.legacyText', { encoding }, { severity: 'note' })
      : report('read.guessedEncoding', { encoding }),
  ];
  reportStrayLines(guessed, findings);
  return { text: guessed.text.normalize('NFC'), encoding, certain, findings };
}

function reportStrayLines(guessed: GuessedText, findings: Finding[]): void {
  if (guessed.strayLines > 0) findings.push(report('read.mixedEncodings', { lines: guessed.strayLines }));
}

function readingOfHint(hint: string): Reading | undefined {
  if (/1258/.test(hint)) return 'windows-1258';
  if (/tcvn/i.test(hint)) return 'tcvn3';
  if (/vni/i.test(hint)) return 'vni';
  return undefined;
}
