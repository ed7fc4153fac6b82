/** Prints the marks of notes that Word counts, so that the parser finds them whatever stands around them. */
import { findNoteMarks, raise } from '../../text/raised-marks.js';
import type { RunPiece, RunText } from './piece-collector.js';

/**
 * Raised, as Word prints them, where that shows them to be marks: "khoản 2³"; else in the form that is always one: a raised
 * 2 after "20 m" would be read as "20 m²". A mark before all words belongs to none and is kept beside them.
 * @param label the automatic number of the paragraph, which stands before its words
 */
export function printMarks(pieces: readonly RunPiece[], label: string): RunPiece[] {
  const printed: RunPiece[] = [];
  let head = label;
  pieces.forEach((piece, index) => {
    const next =
      'text' in piece && piece.mark !== undefined ? printMark(piece, head, pieces[index + 1]) : piece;
    printed.push(next);
    head = 'text' in next && next.noise === undefined ? head + next.text : '';
  });
  return printed;
}

function printMark(piece: RunText, head: string, next: RunPiece | undefined): RunText {
  const mark = piece.mark ?? '';
  const raised = raise(mark);
  if (head.trim() === '') return { ...piece, text: raised, noise: 'noteMark' };
  // Two side by side would be one number: "¹²".
  if (/[⁰¹²³⁴⁵⁶⁷⁸⁹]$/u.test(head)) return { ...piece, text: `[^${mark}]` };
  const after = next && 'text' in next ? next.text : '';
  const isFound = findNoteMarks(head + raised + after).some(
    ({ start, end }) => start <= head.length && end >= head.length + raised.length,
  );
  return { ...piece, text: isFound ? raised : `[^${mark}]` };
}
