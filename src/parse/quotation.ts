/**
 * Text that an amending document quotes, from the line on which the quotation marks open to the one on which
 * they close. What is numbered inside belongs to the other document.
 */
import type { Line } from './line.js';
import { markerOf } from './structures/index.js';

const OPENING = /^["“«]\s*(?<rest>.*)$/u;
const CLOSED_AT_END = /["”»]\s*[.;,]?$/u;

/**
 * @param after the text before the quotation; a colon at its end announces one
 * @returns index of the last line of the quotation that opens at `start`; null where none opens; Infinity
 *   where one opens that never closes
 */
export function quotationEnd(lines: readonly Line[], start: number, after: string): number | null {
  const first = lines[start]?.text ?? '';
  const rest = OPENING.exec(first)?.groups?.rest;
  if (rest === undefined || (!markerOf(rest) && !/:$/.test(after))) return null;
  let depth = 0;
  for (let index = start; index < lines.length; index++) {
    const { text, noise } = lines[index] as Line;
    if (noise) continue;
    depth = depthAfter(text, depth);
    if (depth <= 0) return CLOSED_AT_END.test(text) || index > start ? index : null;
  }
  return Number.POSITIVE_INFINITY;
}

/** Curly quotes open and close; a straight one does whichever is due. */
function depthAfter(text: string, depth: number): number {
  let open = depth;
  for (const mark of text.match(/["“”«»]/gu) ?? []) {
    if (mark === '“' || mark === '«') open++;
    else if (mark === '”' || mark === '»') open = Math.max(open - 1, 0);
    else open += open > 0 ? -1 : 1;
  }
  return open;
}
