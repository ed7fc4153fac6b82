/** How often each word of a text stands in it: what comes back again and again is no slip of a hand. */
import { oncePer } from '../../text/once-per.js';
import type { Document } from '../../tree/nodes.js';
import { visit } from '../../tree/visit.js';
import { printedText } from '../../wording/node-text.js';

const WORD = /[\p{L}\p{M}]+/gu;

/** @param word as the text prints it, in small letters */
export const timesInText = (word: string, root: Document): number => countsOf(root).get(word) ?? 0;

const countsOf = oncePer((root: Document): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  visit(root, (node) => {
    for (const [word] of printedText(node).matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return counts;
});
