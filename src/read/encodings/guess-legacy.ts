/** Recognises legacy text that no font name announces: plain text, and text copied out of old files. */
import type { LegacyEncoding } from './legacy-font.js';
import {
  isNoLegacyText,
  type Likelihood,
  lacksLegacySigns,
  measureLikelihood,
  vietnameseShare,
} from './likelihood.js';
import { decode1258 } from './single-byte.js';
import { decodeTcvn3 } from './tcvn3.js';
import { decodeVni } from './vni.js';

/** How text read as windows-1252 can be meant. */
export type Reading = 'as-is' | LegacyEncoding | 'windows-1258';

const DECODERS: Record<Reading, (text: string) => string> = {
  'as-is': (text) => text,
  tcvn3: (text) => decodeTcvn3(text),
  vni: decodeVni,
  'windows-1258': decode1258,
};

/** With this gain in the share of plausible words one reading is clearly better than another. */
export const CLEAR_GAIN = 0.5;
/** With fewer words beyond ASCII a line says too little to be read otherwise than its document. */
const ENOUGH_WORDS = 3;
/** Judging a document needs no more than its first pages. */
const SAMPLE_LENGTH = 60_000;

function looksLike(text: string, reading: LegacyEncoding): boolean {
  if (isNoLegacyText(text)) return false;
  const { marked, plausible } = measureLikelihood(DECODERS[reading](text));
  return marked > 0 && plausible / marked - shareAsIs(text) >= CLEAR_GAIN;
}

/** Of a text read as it stands; 0 where it has no word to judge by, so that the other reading decides. */
function shareAsIs(text: string): number {
  const { marked, plausible } = measureLikelihood(text);
  return marked === 0 ? 0 : plausible / marked;
}

/** Whether a text read as Western characters is TCVN3: "§iÒu 1. Ph¹m vi ®iÒu chØnh". */
export function looksLikeTcvn3(text: string): boolean {
  return looksLike(text, 'tcvn3') && vietnameseShare(decodeTcvn3(text)) >= vietnameseShare(decodeVni(text));
}

/** Whether a text read as Western characters is VNI: "Ñieàu 1. Phaïm vi ñieàu chænh". */
export function looksLikeVni(text: string): boolean {
  return looksLike(text, 'vni') && vietnameseShare(decodeVni(text)) > vietnameseShare(decodeTcvn3(text));
}

export interface GuessedText {
  text: string;
  /** The reading of most of the document. */
  reading: Reading;
  /** What the document's words say for that reading; nothing where letters prove it to be Unicode. */
  likelihood: Likelihood;
  /** Number of lines that were read otherwise than the document. */
  strayLines: number;
}

interface JudgedReading {
  reading: Reading;
  /** Of plausible words among those beyond ASCII. */
  share: number;
}

/** The reading with the most plausible words; the first one unless another beats it by more than `margin`. */
function bestReading(text: string, readings: readonly Reading[], margin: number): JudgedReading {
  const judge = (reading: Reading): JudgedReading => ({
    reading,
    share: vietnameseShare(DECODERS[reading](text)),
  });
  const first = judge(readings[0] ?? 'as-is');
  const others = readings.slice(1).map(judge);
  let best = { ...first, share: first.share + margin };
  for (const other of others) if (other.share > best.share) best = other;
  return best.reading === first.reading ? first : best;
}

function readLine(line: string, usual: Reading, readings: readonly Reading[]): Reading {
  if (isNoLegacyText(line) || (usual === 'as-is' && lacksLegacySigns(line))) return 'as-is';
  // No other reading can then be better by a clear gain.
  if (vietnameseShare(DECODERS[usual](line)) > 1 - CLEAR_GAIN) return usual;
  const best = bestReading(line, [usual, ...readings], CLEAR_GAIN);
  return measureLikelihood(DECODERS[best.reading](line)).marked >= ENOUGH_WORDS ? best.reading : usual;
}

const NOTHING_TO_JUDGE: Likelihood = { marked: 0, plausible: 0 };

/** Characters that legacy text must have: a text without any is no candidate. */
const WESTERN = /[\u0080-\u024f]|\p{M}/u;

/**
 * Reads a text line by line in the likeliest of some readings; a line that clearly differs from its document
 * is read in its own way, so that a mixed document comes out whole. A document that holds Vietnamese in Unicode
 * is Unicode, whatever else it holds.
 * @param text Western characters, one for each byte or as some program copied them.
 * @param readings those to try, the preferred one first.
 * @param margin how much more plausible than the first another reading of the document must be, from 0 to 1.
 */
export function readLikeliest(text: string, readings: readonly Reading[], margin = 0): GuessedText {
  const sample = text
    .slice(0, SAMPLE_LENGTH)
    .split('\n')
    .filter((line) => WESTERN.test(line))
    .join('\n');
  const isUnicode = isNoLegacyText(sample);
  const best: JudgedReading = isUnicode
    ? { reading: 'as-is', share: 1 }
    : bestReading(sample, readings, margin);
  const likelihood = isUnicode ? NOTHING_TO_JUDGE : measureLikelihood(DECODERS[best.reading](sample));
  let strayLines = 0;
  const lines = text.split('\n').map((line) => {
    if (!WESTERN.test(line)) return line;
    const reading = readLine(line, best.reading, readings);
    if (reading !== best.reading) strayLines++;
    return DECODERS[reading](line);
  });
  const isAsIs = best.reading === 'as-is' && strayLines === 0;
  return { text: isAsIs ? text : lines.join('\n'), reading: best.reading, likelihood, strayLines };
}
