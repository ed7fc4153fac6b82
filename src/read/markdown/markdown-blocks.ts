import type { Block } from '../block.js';
import { LineIndex } from '../line-index.js';
import { blankAnchors } from './blank-anchors.js';
import { cutStretches } from './cut-stretches.js';
import { joinLabels } from './join-labels.js';
import { type MarkdownText, markdownLines } from './markdown-lines.js';
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
  return markdownText(source, start).blocks;
}

/** The same with the words that are struck through. @param keepsStruck whether these stay in their lines */
export function markdownText(source: string, start = 0, keepsStruck = false): MarkdownText {
  // As long as before, so that every place stays that of the source.
  const text = source.replace(BARE_RETURN, '\n');
  const body = mendEmphasis(joinLabels(blankAnchors(text.slice(start))));
  const index = new LineIndex(text);
  const stretches = isNestedTooDeep(body) ? null : cutStretches(body);
  return stretches
    ? markdownLines(parseStretches(stretches), body, index, start, keepsStruck)
    : { blocks: nestedLines(body, index, start), asides: [] };
}
