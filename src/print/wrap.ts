/** Text broken into lines for a terminal. */
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

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
  const room = Math.max(width - stringWidth(indent), 1);
  const [first = '', ...others] = wrapAnsi(text, room, { hard: cutsWords }).split('\n');
  return [label + first, ...others.map((line) => indent + line)].join('\n');
}
