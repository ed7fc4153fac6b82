import { beginsOn, instrumentOf } from '../../../data/index.js';
import { foldForMatching } from '../../../text/index.js';
import type { Document, Node } from '../../../tree/nodes.js';
import { selectAll } from '../../../tree/visit.js';
import { defineRule } from '../../engine/rule.js';

/** Since Quy định 399-QĐ/TW it is an open question whether a provincial standing committee may issue a Quy chế. */
const RULE = '399-qd-tw-2026';

export default defineRule({
  id: 'require-issuing-authority',
  severity: 'note',
  basis: [RULE, '66-qd-tw-2017'],
  visits: ['document'],
  examples: [
    {
      name: 'ban thường vụ tỉnh ủy ban hành quy chế năm 2026',
      input:
        'TỈNH ỦY NGHỆ AN\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNghệ An, ngày 12 tháng 11 năm 2026\n\nQUYẾT ĐỊNH\n\nvề việc ban hành Quy chế công tác dân vận\n\nBAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH\n\nĐiều 1. Ban hành Quy chế.',
      finds: ['BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH'],
    },
    {
      name: 'năm 2022: theo Quy định 66-QĐ/TW',
      input:
        'TỈNH ỦY NGHỆ AN\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNghệ An, ngày 12 tháng 01 năm 2022\n\nQUYẾT ĐỊNH\n\nvề việc ban hành Quy chế công tác dân vận\n\nBAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH\n\nĐiều 1. Ban hành Quy chế.',
      finds: [],
    },
  ],
  check(node, context) {
    const root = node as Document;
    if (context.ancestors.length > 0 || !['decision', 'regulation'].includes(root.kind)) return;
    const rule = instrumentOf(RULE, context.data.instruments);
    const since = rule ? beginsOn(rule) : null;
    if (since === null || context.day < since || context.owner().tier !== 'provincial') return;
    const formula = issuingWords(root).find(({ text }) => foldForMatching(text).includes('ban thường vụ'));
    if (!formula) return;
    const { node: at, text } = formula;
    context.report('check.require-issuing-authority', undefined, { node: at, start: 0, end: text.length });
  },
});

/** The enacting formula; of a regulation under its own number, on whose behalf it is signed. */
function issuingWords(root: Document): { node: Node; text: string }[] {
  const formulas = selectAll(root, 'enactingFormula').map((node) => ({ node, text: node.value }));
  const signed = selectAll(root, 'paragraph').filter(({ role }) => role === 'authority');
  return [...formulas, ...signed.map((node) => ({ node, text: node.value }))];
}
