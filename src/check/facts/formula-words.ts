/** Words of a formula, which are names of quantities with what stands below them: "Điểm giáđang xét = …". */
import { oncePer } from '../../text/once-per.js';
import type { Document } from '../../tree/nodes.js';
import { visit } from '../../tree/visit.js';
import { printedText } from '../../wording/node-text.js';

const WORD = /[\p{L}\p{M}]+/gu;
/** "A = B x C", "Điểm giáđang xét = ____". */
const EQUALS = /(?<=\s|^)=(?=\s)/gu;
const ENDS = /[.;:]/u;
/** So far on either side a formula goes, where no mark ends it before. */
const REACH = 90;

/** @param word as the text prints it: one of a formula is meant so wherever the text explains it */
export function isInFormula(word: string, root: Document): boolean {
  return wordsOfFormulas(root).has(word);
}

const wordsOfFormulas = oncePer((root: Document): ReadonlySet<string> => {
  const found = new Set<string>();
  // "Điểm giáđang xét / = (G x T) / Gđang xét": the sign may begin a line, below what it defines.
  let above = '';
  visit(root, (node) => {
    const text = printedText(node);
    for (const { index } of text.matchAll(EQUALS)) {
      const side = index === 0 ? above.slice(-REACH) : text.slice(Math.max(0, index - REACH), index);
      const before = side.split(ENDS).at(-1) ?? '';
      const after = text.slice(index, index + REACH).split(ENDS)[0] ?? '';
      for (const [word] of `${before} ${after}`.matchAll(WORD)) found.add(word);
    }
    if (text !== '') above = text;
  });
  return found;
});
