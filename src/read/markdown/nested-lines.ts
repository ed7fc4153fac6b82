import type { Block } from '../block.js';
import type { LineIndex } from '../line-index.js';
import { LineCollector } from '../lines.js';

/** A hundred quotes and lists inside one another, on one line ("> > > …", "- - - …") or by indent; not "----------". */
const DEEP = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){100}|^[ \t]{300}[ \t]*[-+*\d]/m;
/** The marks of quotes at the head of a line, which are no text. */
const QUOTES = /^[\s>]*/;

/** Nobody nests so deep by hand: the parser takes minutes of it, or more stack than there is. */
export const isNestedTooDeep = (text: string): boolean => DEEP.test(text);

/**
 * Reads such Markdown line by line, without its structure; no word is lost.
 * @param shift offset of the text in the file that `index` is of
 */
export function nestedLines(text: string, index: LineIndex, shift: number): Block[] {
  const collector = new LineCollector();
  let offset = shift;
  for (const line of text.split('\n')) {
    const content = line.replace(QUOTES, '');
    collector.add(content, index.placeOf(offset + line.length - content.length));
    collector.end(content === '' ? 'paragraph' : 'line');
    offset += line.length + 1;
  }
  return collector.blocks;
}
