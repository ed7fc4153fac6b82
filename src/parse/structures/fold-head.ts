/**
 * The head of a line in the signs that markers are known by: full-width digits and marks of East Asian input methods,
 * the one-dot leader, and letters that only look Vietnamese ("ð)", "Ɖiều", a Cyrillic "а)").
 */
import { mendLookAlikes } from '../../text/look-alikes.js';

/** Markers are shorter than this. */
const REACH = 40;
const FOUND = '０１２３４５６７８９．。․﹒、，：；（）［］／－︰﹕﹔﹐﹙﹚';
const MEANT = '0123456789.....,:;()[]/-::;,()';
/** Any sign that may stand for another; nearly no line has one at its head. */
const FOLDABLE =
  /[\u00d0\u00f0\u0189\u0256\u01cd\u01ce\u0370-\u04ff\u2024\u3001\u3002\ufe30\ufe50-\ufe5a\u1d6d\uff00-\uff5e]/;

/** The line with its head folded; as long as before, so that every place stays. */
export function foldHead(text: string): string {
  const head = text.slice(0, REACH);
  if (!FOLDABLE.test(head)) return text;
  const marks = head.replace(/./gsu, (sign) => MEANT.charAt(FOUND.indexOf(sign)) || sign);
  return mendLookAlikes(marks) + text.slice(REACH);
}
