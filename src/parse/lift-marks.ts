/** Sets the marks of notes apart from the words at which they stand, so that no number and no word holds one. */
import { findNoteMarks, type NoteMark } from '../text/raised-marks.js';
import { type Line, sliceLine } from './line.js';

/** "1.⁴ Các cấp ủy" is "1. Các cấp ủy" with noise "⁴" where it stood; "20 m²" stays. */
export function liftMarks(line: Line): Line {
  if (line.noise) return line;
  const marks = findNoteMarks(line.text);
  return marks.length === 0 ? line : marks.reduceRight(liftMark, line);
}

/** Takes one mark out of a line: it stands as noise where it stood. */
export function liftMark(line: Line, { start, end }: NoteMark): Line {
  const noise: Line = { ...sliceLine(line, start, end), noise: 'noteMark' };
  const rest = line.text.slice(end);
  const origin = line.origin.filter((piece) => piece.start < start);
  const after = rest.trim() === '' ? [] : sliceLine(line, end).origin;
  const blank = rest.length - rest.trimStart().length;
  const removed = end - start;
  return {
    ...line,
    text: line.text.slice(0, start) + rest,
    origin: [...origin, ...after.map((piece) => ({ ...piece, start: piece.start + start + blank }))],
    cuts: [{ at: start, noise }, ...(line.cuts ?? []).map((cut) => ({ ...cut, at: cut.at - removed }))],
  };
}
