/** Splits a web page that holds several texts with its own furniture between them. */
import type { Line } from './line.js';
import { parseMasthead } from './masthead.js';
import { markerOf } from './structures/index.js';

interface TextPart {
  isFurniture: boolean;
  lines: Line[];
}

/**
 * Splits an untyped page at the furniture between its texts.
 * @returns null where the lines are one text: a titled document, one with articles, or one without furniture
 *   between texts
 */
export function splitTexts(lines: readonly Line[]): TextPart[] | null {
  if (!lines.some(isFurniture) || lines.some((line) => markerOf(line.text)?.kind === 'article')) return null;
  const parts: TextPart[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last?.isFurniture === isFurniture(line)) last.lines.push(line);
    else parts.push({ isFurniture: isFurniture(line), lines: [line] });
  }
  const texts = parts.filter((part) => !part.isFurniture);
  return texts.length > 1 && texts.every((text) => !parseMasthead(text.lines).masthead) ? parts : null;
}

const isFurniture = (line: Line): boolean => line.noise === 'pageFurniture';
