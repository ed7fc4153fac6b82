/**
 * Words whose letters are set wide, with wider gaps between the words: "T Ỉ N H   Ủ Y". The gaps say where each word ends, what the
 * letters alone do not ("tỉn hủy"); so they are closed before blanks are folded.
 */
import { isPossibleSyllable } from './syllable.js';

const BLANK = '[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000]';
const GAP = new RegExp(`${BLANK}{2,}`, 'u');
const GAPS = new RegExp(GAP, 'gu');
const SIGN = '\\S\\p{M}*';
/** "T Ỉ N H", "Đ Ị N H :", "T / M", "I"; not "TỈNH", "T Ỉ NH". */
const WIDE = new RegExp(`^${SIGN}(?:${BLANK}${SIGN})*$`, 'u');
const LETTERS = /\p{L}/gu;
/** Fewer letters than these may stand for themselves: "a   b". */
const ENOUGH_LETTERS = 4;

/** A text in which such words are closed. */
export function closeWideWords(text: string): string {
  const blanks = blanksInWideWords(text);
  if (blanks.length === 0) return text;
  const inside = new Set(blanks);
  return text
    .split('')
    .filter((_, index) => !inside.has(index))
    .join('');
}

interface Part {
  text: string;
  start: number;
  isWide: boolean;
}

/** Offsets of the blanks between the letters of such words, in order; the gaps between the words stay. */
export function blanksInWideWords(text: string): number[] {
  if (!GAP.test(text)) return [];
  return runsOf(partsOf(text))
    .filter(isProven)
    .flat()
    .flatMap(({ text: part, start }) => [...part.matchAll(/\s/gu)].map(({ index }) => start + index));
}

/** What stands between wide gaps. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { 0: gap, index } of [...text.matchAll(GAPS), { 0: '', index: text.length }]) {
    const part = text.slice(start, index);
    if (part !== '') parts.push({ text: part, start, isWide: WIDE.test(part) });
    start = index + gap.length;
  }
  return parts;
}

/** Wide parts that stand in a row. */
function runsOf(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = [[]];
  for (const part of parts) {
    if (part.isWide) runs.at(-1)?.push(part);
    else runs.push([]);
  }
  return runs;
}

/** Two words or more, most of which are syllables; not the columns of a form: "A B   C D". */
function isProven(run: readonly Part[]): boolean {
  if (run.length < 2) return false;
  const letters = run.map(({ text }) => text.match(LETTERS) ?? []);
  const words = letters.filter(({ length }) => length > 1);
  const syllables = words.filter((word) => isPossibleSyllable(word.join('').normalize('NFC')));
  return (
    letters.flat().length >= ENOUGH_LETTERS && syllables.length * 3 >= words.length * 2 && words.length > 0
  );
}
