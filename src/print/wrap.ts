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
  const lines = wrapPlain(text, room) ?? wrapAnsi(text, room, { hard: cutsWords }).split('\n');
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
