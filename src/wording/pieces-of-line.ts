/** Cuts the line of a unit where another text begins a new paragraph. */
import { isSpoken, NO_LINE, type ReadLine, type Word, type WordedLine } from './words.js';

/** Marks that close what stands before them, and so stay with it: ". ", "”;"; not "(" or "-", which open. */
const CLOSING = /[.,;:!?…)\]”’»]/;

/**
 * Where the piece of a line begins whose first spoken word is that one, counted from 0.
 * @returns index in the text; null where no single blank parts the two pieces
 */
export function startOfPiece({ text, plain }: ReadLine, spoken: number): number | null {
  if (spoken === 0) return 0;
  const places = plain.words.flatMap((word, index) => (isSpoken(word) ? [index] : []));
  const [last, first] = [places[spoken - 1], places[spoken]];
  if (last === undefined || first === undefined) return null;
  for (let index = last + 1; index <= first; index++) {
    const start = plain.starts[index] ?? 0;
    const isCut = text[start - 1] === ' ' && text[start - 2] !== ' ';
    if (isCut && !CLOSING.test(plain.words[index]?.text ?? '')) return start;
  }
  return null;
}

/** The stretch of a line between two indexes of its text, without the blank at its end. */
export function pieceOfLine(line: WordedLine, from: number, to: number): WordedLine {
  return sliceOfLine(line, from, to === line.text.length ? to : to - 1);
}

/** The stretch of a line between two indexes of its text; a term through which the cut goes is its plain words again. */
export function sliceOfLine(line: WordedLine, from: number, to: number): WordedLine {
  const text = line.text.slice(from, to);
  if (text === '') return NO_LINE;
  const words: Word[] = [];
  const starts: number[] = [];
  const take = (word: Word, start: number): void => {
    if (start >= to || start + word.text.length <= from) return;
    if (start >= from && start + word.text.length <= to) {
      words.push(word);
      starts.push(start - from);
      return;
    }
    for (const [index, part] of word.parts.entries()) take(part, start + (word.partStarts[index] ?? 0));
  };
  for (const [index, word] of line.words.entries()) take(word, line.starts[index] ?? 0);
  return { text, words, starts };
}
