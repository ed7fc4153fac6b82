import type { Block } from '../block.js';
import { LineIndex } from '../line-index.js';
import { blankAnchors } from './blank-anchors.js';
import { cutStretches } from './cut-stretches.js';
import { markdownLines } from './markdown-lines.js';
import { mendEmphasis } from './mend-emphasis.js';
import { isNestedTooDeep, nestedLines } from './nested-lines.js';
import { parseStretches } from './parse-markdown.js';

/** A line that ends as on old Macintosh systems, which CommonMark 0.31 (2.1) allows too. */
const BARE_RETURN = /\r(?!\n)/g;

/**
 * Reads the lines of Markdown with every printed marker. This is all that a draft of danvan's own needs, which has no
 * front matter.
 * @param start where the Markdown begins in the source: behind its front matter
 */
export function markdownBlocks(source: string, start = 0): Block[] {
  // As long as before, so that every place stays that of the source.
  const text = source.replace(BARE_RETURN, '\n');
  const body = mendEmphasis(blankAnchors(text.slice(start)));
  const index = new LineIndex(text);
  if (isNestedTooDeep(body)) return nestedLines(body, index, start);
  const stretches = cutStretches(body);
  return stretches
    ? markdownLines(parseStretches(stretches), body, index, start)
    : nestedLines(body, index, start);
}
