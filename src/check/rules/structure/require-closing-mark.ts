import type { Node, Paragraph, Provision } from '../../../tree/nodes.js';
import { visit } from '../../../tree/visit.js';
import { defineRule } from '../../engine/rule.js';

/** Above this share of open ends the text has another habit, or lost its marks on the way. */
const MOST_OPEN = 0.2;
const FEWEST = 3;
const OPEN_END = /[\p{L}\d]$/u;

/** A clause or point ends with a mark, as the others of the text do. */
export default defineRule({
  id: 'require-closing-mark',
  severity: 'note',
  basis: [],
  visits: ['document'],
  scope: { texts: 'any', places: ['body'] },
  examples: [
    {
      name: 'một khoản không có dấu ở cuối',
      input:
        'Điều 1. Trách nhiệm\n\n1. Tham mưu về công tác dân vận.\n\n2. Theo dõi việc thực hiện Quy chế\n\n3. Báo cáo kết quả thực hiện.\n\n4. Kiểm tra, giám sát.\n\n5. Sơ kết hằng năm.',
      finds: ['chế'],
    },
    {
      name: 'khoản nào cũng có dấu',
      input:
        'Điều 1. Trách nhiệm\n\n1. Tham mưu về công tác dân vận.\n\n2. Theo dõi việc thực hiện Quy chế.\n\n3. Báo cáo kết quả thực hiện.',
      finds: [],
    },
  ],
  check(root, context) {
    if (context.ancestors.length > 0) return;
    const ends = lastParagraphs(root);
    const open = ends.filter(({ value }) => OPEN_END.test(value));
    if (ends.length < FEWEST || open.length > MOST_OPEN * ends.length) return;
    for (const node of open) {
      const start = node.value.search(/(?<![\p{L}\d])[\p{L}\d]+$/u);
      context.report('check.require-closing-mark', undefined, { node, start, end: node.value.length });
    }
  },
});

/** The last words of every clause, subclause and point that print no further provision. */
function lastParagraphs(root: Node): Paragraph[] {
  const found: Paragraph[] = [];
  visit(root, (node) => {
    if (node.type === 'quotation' || node.type === 'appendix') return 'skip';
    if (!['clause', 'subclause', 'point'].includes(node.type)) return;
    const last = (node as Provision).children.at(-1);
    if (last?.type === 'paragraph') found.push(last);
  });
  return found;
}
