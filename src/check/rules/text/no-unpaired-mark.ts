import type { Node } from '../../../tree/nodes.js';
import { visit } from '../../../tree/visit.js';
import { printedText } from '../../../wording/node-text.js';
import { defineRule } from '../../engine/rule.js';

const CLOSED_BY: Readonly<Record<string, string>> = { '“': '”', '«': '»', '(': ')', '[': ']' };
const CLOSING = new Set(Object.values(CLOSED_BY));
const ANY = /[“”«»()[\]]/u;

/** A quotation or bracket that is opened and not closed, or closed and not opened. */
export default defineRule({
  id: 'no-unpaired-mark',
  severity: 'note',
  basis: [],
  visits: ['document'],
  examples: [
    {
      name: 'mở ngoặc kép mà không đóng',
      input: 'Chỉ thị về “Nâng cao hiệu quả phong trào thi đua "Dân vận khéo".',
      finds: ['“'],
    },
    { name: 'đóng ngoặc đơn mà không mở', input: 'Các tổ chức chính trị - xã hội) ở cơ sở.', finds: [')'] },
    {
      name: 'trích dẫn qua nhiều đoạn',
      input: 'Chủ tịch Hồ Chí Minh viết: “Lực lượng của dân rất to.\n\nViệc dân vận rất quan trọng”.',
      finds: [],
    },
    {
      name: 'đủ cặp; chữ cái của một ý trong câu',
      input: 'Phong trào “Dân vận khéo” (gọi tắt là phong trào), gồm: a) mô hình; b) điển hình.',
      finds: [],
    },
  ],
  check(root, context) {
    if (context.ancestors.length > 0) return;
    for (const { node, start, mark } of acrossParagraphs(root)) {
      context.report('check.no-unpaired-mark', { mark }, { node, start, end: start + 1 });
    }
  },
});

interface Mark {
  node: Node;
  start: number;
  mark: string;
}

/** What is unpaired in its own paragraph, unless a later one closes it. */
function acrossParagraphs(root: Node): Mark[] {
  const lone: Mark[] = [];
  visit(root, (node) => {
    const text = printedText(node);
    if (!ANY.test(text)) return;
    for (const start of unpairedIn(text)) {
      const mark = text.charAt(start);
      const opening = lone.findLastIndex((one) => CLOSED_BY[one.mark] === mark);
      if (opening >= 0) lone.splice(opening, 1);
      else lone.push({ node, start, mark });
    }
  });
  return lone;
}

/** Indexes of the marks without their other half, in order. */
function unpairedIn(text: string): number[] {
  const open: number[] = [];
  const unpaired: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const mark = text.charAt(index);
    if (mark in CLOSED_BY) open.push(index);
    else if (CLOSING.has(mark)) {
      const at = open.findLastIndex((start) => CLOSED_BY[text.charAt(start)] === mark);
      if (at >= 0) unpaired.push(...open.splice(at).slice(1));
      else if (!isLabel(text, index)) unpaired.push(index);
    }
  }
  return [...unpaired, ...open].sort((a, b) => a - b);
}

/** "a)", "1)", "iv)", "c1)", "2a)": the label of one of several things in a sentence. */
const isLabel = (text: string, index: number): boolean =>
  text.charAt(index) === ')' &&
  /(?:^|[\s;,:“"])(?:\p{L}\d?|[ivx]+|\d{1,2}\p{L}?)$/u.test(text.slice(0, index));
