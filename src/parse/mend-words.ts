/** Puts together the words that a converter broke, so that "Đi ề u 1." is an article. No letter is lost but one that came twice. */
import { blanksInsideWords } from '../text/broken-words.js';
import { readOnce } from '../text/doubled-letters.js';
import { attachLooseMarks } from '../text/loose-marks.js';
import type { Line } from './line.js';

/** A line may be broken in more than one way: each round closes the gaps of one. */
const ROUNDS = 4;

/**
 * @param sound texts that are known to hold no broken word, which grow by this line's: a line is looked at once, however many
 *   rounds go over its document
 */
export function mendWords(line: Line, sound: Set<string> = new Set()): Line {
  if (line.noise || sound.has(line.text)) return line;
  const once = withText(line, readOnce(line.text) ?? line.text);
  let mended = withText(once, attachLooseMarks(once.text));
  for (let round = 0; round < ROUNDS; round++) {
    const blanks = blanksInsideWords(mended.text, round > 0);
    if (blanks.length === 0) break;
    mended = withoutBlanks(mended, blanks);
  }
  if (mended === line) sound.add(line.text);
  return mended;
}

function withoutBlanks(line: Line, blanks: readonly number[]): Line {
  const inside = new Set(blanks);
  const text = line.text
    .split('')
    .filter((_, index) => !inside.has(index))
    .join('');
  const moved = (place: number): number => place - blanks.filter((blank) => blank < place).length;
  const origin = line.origin.map((piece) => ({ ...piece, start: moved(piece.start) }));
  const cuts = line.cuts?.map((cut) => ({ ...cut, at: moved(cut.at) }));
  return { ...line, text, origin, ...(cuts ? { cuts } : {}) };
}

/** The line with a shorter text; its places move in proportion, since each of its words is shorter. */
function withText(line: Line, text: string): Line {
  if (text === line.text) return line;
  const moved = (place: number): number => Math.round((place * text.length) / line.text.length);
  const origin = line.origin.map((piece) => ({ ...piece, start: moved(piece.start) }));
  const cuts = line.cuts?.map((cut) => ({ ...cut, at: moved(cut.at) }));
  return { ...line, text, origin, ...(cuts ? { cuts } : {}) };
}
