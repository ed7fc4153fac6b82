/** Takes the blanks out of words that a converter broke, so that "Đi ề u 1." is an article. No letter is lost. */
import { blanksInsideWords } from '../text/broken-words.js';
import type { Line } from './line.js';

export function mendWords(line: Line): Line {
  const blanks = line.noise ? [] : blanksInsideWords(line.text);
  if (blanks.length === 0) return line;
  const inside = new Set(blanks);
  const text = line.text
    .split('')
    .filter((_, index) => !inside.has(index))
    .join('');
  const origin = line.origin.map((piece) => ({
    ...piece,
    start: piece.start - blanks.filter((blank) => blank < piece.start).length,
  }));
  const cuts = line.cuts?.map((cut) => ({
    ...cut,
    at: cut.at - blanks.filter((blank) => blank < cut.at).length,
  }));
  return { ...line, text, origin, ...(cuts ? { cuts } : {}) };
}
