/** Text broken into lines for a terminal. */
import wrapAnsi from 'wrap-ansi';
import { columnsOf, isOneColumnEach } from './columns.js';

export interface WrapOptions {
  /** Columns of the whole line, indent included. */
  width: number;
  /** What later lines begin with. */
  indent?: string;
  /** What the first line begins with, as wide as the indent: "  - ". It is the indent where nothing is said. */
  label?: string;
  /** Whether a word that is longer than a line is cut; a path, for one, stays whole so that it can be copied. */
  cutsWords?: boolean;
}

/** Breaks a text, which may have colours, between words. */
export function wrapText(text: string, options: WrapOptions): string {
  const { width, indent = '', label = indent, cutsWords = false } = options;
  const room = Math.max(width - columnsOf(indent), 1);
  const lines = wrapPlain(text, room) ?? wrapped(text, room, cutsWords).split('\n');
  const [first = '', ...others] = lines;
  return [label + first, ...others.map((line) => indent + line)].join('\n');
}

/** Words of one column a character, one blank apart and none longer than a line; null for any other text. */
function wrapPlain(text: string, room: number): string[] | null {
  if (!isOneColumnEach(text)) return null;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    if (word === '' || word.length > room) return null;
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= room) lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines;
}

/** So long a text may have a word whose graphemes take the square of its length to find. */
const LONG = 1000;
/** A colour on or off, as chalk writes it. */
const CODE = /(\p{Cc}\[[\d;]*m)/u;

function wrapped(text: string, room: number, cutsWords: boolean): string {
  const wrap = (given: string): string => wrapAnsi(given, room, { hard: cutsWords });
  const letters = text.length < LONG ? null : text.split(CODE).filter(isBetweenCodes).join('');
  if (letters === null || !isOneColumnEach(letters)) return wrap(text);
  // Letters of one column each break where ASCII does, whose columns nobody has to find.
  return withLetters(wrap(text.replace(/[^\0-\x7f]/g, 'x')), letters.replaceAll(' ', ''));
}

/** The lines with the letters of the text in place of what stood for them; blanks and codes are the lines' own. */
function withLetters(lines: string, letters: string): string {
  let next = 0;
  return lines
    .split(CODE)
    .map((part, index) =>
      isBetweenCodes(part, index) ? part.replace(/[^ \n]/g, () => letters.charAt(next++)) : part,
    )
    .join('');
}

/** `split` puts what its pattern holds between the others. */
const isBetweenCodes = (_: string, index: number): boolean => index % 2 === 0;
