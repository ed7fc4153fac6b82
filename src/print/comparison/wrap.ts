/** Text with looks, broken into lines between words. */
import { displayWidth } from './display-width.js';
import type { Look, Paint } from './paint.js';

export interface Piece {
  text: string;
  look: Look;
}

export interface WrapOptions {
  /** Columns of the whole line, indent included. */
  width: number;
  indent: string;
  paint: Paint;
}

/** Lines of at most `width` columns; a word that is longer is cut. */
export function wrap(pieces: readonly Piece[], { width, indent, paint }: WrapOptions): string[] {
  const room = Math.max(width - displayWidth(indent), 1);
  const lines: Piece[][] = [];
  let [line, used] = [[] as Piece[], 0];
  for (const word of wordsOf(pieces).flatMap((word) => cutLong(word, room))) {
    const length = widthOf(word.pieces);
    const gap = used > 0 && word.afterBlank ? 1 : 0;
    if (used > 0 && used + gap + length > room) {
      lines.push(line);
      [line, used] = [[], 0];
    }
    if (used > 0 && gap > 0) line.push(blankBetween(line, word.pieces));
    line.push(...word.pieces);
    used += (used > 0 ? gap : 0) + length;
  }
  lines.push(line);
  return lines.filter((one) => one.length > 0).map((one) => indent + paintLine(one, paint));
}

/** What stands between two blanks; it may change its look inside ("[-trong-]{+ngoài+},"). */
interface Word {
  pieces: Piece[];
  afterBlank: boolean;
}

function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Word[] = [];
  let isOpen = false;
  for (const { text, look } of pieces) {
    for (const token of text.match(/\s+|\S+/g) ?? []) {
      if (token.trim() === '') {
        isOpen = false;
        continue;
      }
      const piece = { text: token, look };
      if (isOpen) words.at(-1)?.pieces.push(piece);
      else words.push({ pieces: [piece], afterBlank: words.length > 0 });
      isOpen = true;
    }
  }
  return words;
}

function cutLong(word: Word, room: number): Word[] {
  if (widthOf(word.pieces) <= room) return [word];
  const parts: Word[] = [{ pieces: [], afterBlank: word.afterBlank }];
  let used = 0;
  for (const { text, look } of word.pieces) {
    for (const letter of text) {
      const width = displayWidth(letter);
      if (used + width > room) {
        parts.push({ pieces: [], afterBlank: false });
        used = 0;
      }
      parts.at(-1)?.pieces.push({ text: letter, look });
      used += width;
    }
  }
  return parts;
}

const widthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text }) => sum + displayWidth(text), 0);

/** Inside a stretch of one look the blank has that look too. */
function blankBetween(line: readonly Piece[], next: readonly Piece[]): Piece {
  const [before, after] = [line.at(-1)?.look, next[0]?.look];
  return { text: ' ', look: before !== undefined && before === after ? before : 'plain' };
}

function paintLine(line: readonly Piece[], paint: Paint): string {
  const joined: Piece[] = [];
  for (const piece of line) {
    const last = joined.at(-1);
    if (last?.look === piece.look) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined.map(({ text, look }) => paint(text, look)).join('');
}
