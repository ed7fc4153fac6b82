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
  const lone = new Set<Mark>();
  /** By the mark that would close them. */
  const waiting = new Map<string, Mark[]>();
  visit(root, (node) => {
    const text = printedText(node);
    if (!ANY.test(text)) return;
    for (const start of unpairedIn(text)) {
      const mark = text.charAt(start);
      const opening = waiting.get(mark)?.pop();
      if (opening) lone.delete(opening);
      else {
        const one = { node, start, mark };
        lone.add(one);
        const closing = CLOSED_BY[mark];
        if (closing === undefined) continue;
        const others = waiting.get(closing);
        if (others) others.push(one);
        else waiting.set(closing, [one]);
      }
    }
  });
  return [...lone];
}

/** Indexes of the marks without their other half, in order. */
function unpairedIn(text: string): number[] {
  const open: number[] = [];
  const unpaired: number[] = [];
  /** How many are open that a mark would close: a mark that closes none is not looked for in all of them. */
  const closable = new Map<string, number>();
  const count = (mark: string, by: number) => closable.set(mark, (closable.get(mark) ?? 0) + by);
  for (let index = 0; index < text.length; index++) {
    const mark = text.charAt(index);
    const closing = CLOSED_BY[mark];
    if (closing !== undefined) {
      open.push(index);
      count(closing, 1);
    } else if (CLOSING.has(mark)) {
      const isClosing = (closable.get(mark) ?? 0) > 0;
      for (let start = isClosing ? open.pop() : undefined; start !== undefined; start = open.pop()) {
        const closes = CLOSED_BY[text.charAt(start)] ?? '';
        count(closes, -1);
        if (closes === mark) break;
        unpaired.push(start);
      }
      if (!isClosing && !isLabel(text, index)) unpaired.push(index);
    }
  }
  return [...unpaired, ...open].sort((a, b) => a - b);
}

/** "a)", "1)", "iv)", "c1)", "2a)": the label of one of several things in a sentence. */
const isLabel = (text: string, index: number): boolean => {
  LABEL.lastIndex = index;
  return LABEL.test(text);
};
const LABEL = /(?<=(?:^|[\s;,:“"])(?:\p{L}\d?|[ivx]{1,9}|\d{1,2}\p{L}?))\)/uy;
