/** Codified texts (bộ pháp điển): articles of many instruments under one numbering, each in the words of its own (Pháp lệnh Pháp điển, Điều 7). */
import type { Node } from '../../tree/nodes.js';
import { visit } from '../../tree/visit.js';

/** "21.2.TT.11.3", "36.4.LQ.5": topic, subject, type of the instrument, and the article there; not "21.2". */
const CODIFIED = /^\d+\.\d+\.\p{Lu}{2}\./u;

/** Whether a number is one of a codification: it follows that of the article of another instrument, as its subject asks. */
export const isCodifiedNumber = (number: string | null): boolean => number !== null && CODIFIED.test(number);

/** Whether a text is a part of a codification: "Điều 5" there is an article of the instrument that the words were taken from. */
export function isCodified(root: Node): boolean {
  let isFound = false;
  visit(root, (node) => {
    if (node.type !== 'article' || !isCodifiedNumber(node.number)) return;
    isFound = true;
    return 'stop';
  });
  return isFound;
}
