import { foldForMatching } from '../../../text/index.js';
import type { Node } from '../../../tree/nodes.js';
import { printedText } from '../../../wording/node-text.js';
import { defineRule } from '../../engine/rule.js';
import { textNodes } from '../../facts/text-nodes.js';

/** A shorter sentence may come back by right: "Điều này có hiệu lực.", "Họ và tên:". */
const LEAST_WORDS = 6;
/** "… dân vận. Các cấp …": where a sentence ends and the next begins. */
const BETWEEN = /(?<=[.;!?])\s+(?=[\p{Lu}“"])/u;

/** "… như thế nào?" heads a page of answers, and "(Ký tên, đóng dấu, ghi rõ họ tên)" stands under each of two signatures. */
const NEVER_PASTED = /\?\s*$|^\(.*\)\s*$/su;

interface Sentence {
  node: Node;
  start: number;
  text: string;
  key: string;
}

/** A sentence that stands twice in a row: pasted twice, in one paragraph or as two that follow each other. */
export default defineRule({
  id: 'no-repeated-sentence',
  severity: 'warning',
  basis: [],
  visits: ['document'],
  examples: [
    {
      name: 'câu dán hai lần, đoạn dán hai lần',
      input:
        'Điều 1. Cấp ủy lãnh đạo công tác dân vận của hệ thống chính trị. Cấp ủy lãnh đạo công tác dân vận của hệ thống chính trị.\n\nĐiều 2. Nội dung\n\n1. Định kỳ sáu tháng báo cáo kết quả công tác dân vận.\n\n2. Định kỳ sáu tháng báo cáo kết quả công tác dân vận.',
      finds: [
        'Cấp ủy lãnh đạo công tác dân vận của hệ thống chính trị.',
        'Định kỳ sáu tháng báo cáo kết quả công tác dân vận.',
      ],
    },
    {
      name: 'văn bản pháp điển in câu giống nhau của các văn bản gốc',
      input:
        'Điều 4.6.TT.1.1. Một\n\nThông tư này quy định về tổ chức và hoạt động tư vấn.\n\nĐiều 4.6.TT.2.1. Một\n\nThông tư này quy định về tổ chức và hoạt động tư vấn.',
      finds: [],
    },
    {
      name: 'câu ngắn lặp lại, câu gần giống',
      input:
        'Điều 1. Báo cáo Tỉnh ủy. Báo cáo Tỉnh ủy.\n\nĐiều 2. Định kỳ sáu tháng báo cáo kết quả công tác dân vận. Định kỳ một năm báo cáo kết quả công tác dân vận.',
      finds: [],
    },
  ],
  check(_root, context) {
    // A codification prints the same words once for each instrument that they were taken from.
    if (context.ancestors.length > 0 || context.isCodified()) return;
    let before: Sentence | null = null;
    // A heading may say again what the chapter is called, and capitals are lines of a title.
    const sentences = textNodes(context.root)
      .filter((node) => 'value' in node && /\p{Ll}/u.test(node.value))
      .flatMap(sentencesOf);
    for (const sentence of sentences) {
      const isPasted =
        before?.key === sentence.key &&
        sentence.key.split(' ').length >= LEAST_WORDS &&
        !NEVER_PASTED.test(sentence.text);
      if (isPasted) {
        const { node, start, text } = sentence;
        context.report(
          'check.no-repeated-sentence',
          { words: shortened(text) },
          { node, start, end: start + text.length },
        );
      }
      before = sentence;
    }
  },
});

function sentencesOf(node: Node): Sentence[] {
  const whole = printedText(node);
  let from = 0;
  return whole.split(BETWEEN).map((text) => {
    const start = whole.indexOf(text, from);
    from = start + text.length;
    return { node, start, text, key: foldForMatching(text).replace(/(?<![.;!?\s])[.;!?\s]+$/u, '') };
  });
}

const shortened = (text: string): string =>
  text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/u, '')} …`;
