/** Consolidated texts, which speak with the words of an instrument and of all that amended it. */
import { oncePer } from '../../text/once-per.js';
import type { Document } from '../../tree/nodes.js';
import { visit } from '../../tree/visit.js';
import { printedText } from '../../wording/node-text.js';

/** "47/VBHN-VPQH": also where the parser takes it for no number of the document, as below the head of an official gazette. */
const NUMBER = /\d\/(?:\d{4}\/)?VBHN(?!\p{L})|^VĂN BẢN HỢP NHẤT/u;
/** "¹⁶ Điều này được sửa đổi, bổ sung theo quy định tại khoản 6 Điều 1 của Luật số …". */
const AMENDED =
  /(?:này|này và tên)\s+(?:đã\s+)?được\s+(?:sửa đổi|bổ sung|thay thế|bãi bỏ).{0,60}theo quy định tại/iu;
/** So many of its texts are its head; and so many notes of amendments prove it. */
const HEAD = 30;
const SEVERAL = 3;

export const isConsolidated = oncePer((root: Document): boolean => {
  let [texts, amended, isNumbered] = [0, 0, NUMBER.test(root.meta.number ?? '')];
  visit(root, (node) => {
    // What a note says of an amendment proves most: a copy of such a text may lack the head that names it.
    if (node.type === 'note' && AMENDED.test(node.value)) amended++;
    const text = printedText(node);
    if (text === '') return;
    texts++;
    if (texts <= HEAD && NUMBER.test(text)) isNumbered = true;
    if (AMENDED.test(text)) amended++;
  });
  const found = isNumbered || amended >= SEVERAL;
  return found;
});
