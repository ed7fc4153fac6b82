import { beginsOn, instrumentOf } from '../../../data/index.js';
import { foldForMatching } from '../../../text/index.js';
import type { Document, Node } from '../../../tree/nodes.js';
import { selectAll } from '../../../tree/visit.js';
import { defineRule } from '../../engine/rule.js';

/** Quy định 399-QĐ/TW: at a grassroots đảng bộ the Ban Chấp hành may issue a Quy chế, its standing committee may not. */
const RULE = '399-qd-tw-2026';
/** Quy định 208-QĐ/TW makes the đảng bộ of communes grassroots ones. */
const GRASSROOTS = '208-qd-tw-2026';

export default defineRule({
  id: 'require-issuing-authority',
  severity: 'warning',
  basis: [RULE, GRASSROOTS],
  visits: ['document'],
  scope: { texts: 'familyOrParty', hangsOnDay: true },
  examples: [
    {
      name: 'ban thường vụ đảng ủy xã ban hành quy chế sau Quy định 208-QĐ/TW',
      input:
        'ĐẢNG BỘ TỈNH NGHỆ AN\n\nĐẢNG ỦY XÃ ANH SƠN\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nAnh Sơn, ngày 12 tháng 11 năm 2026\n\nQUYẾT ĐỊNH\n\nvề việc ban hành Quy chế công tác dân vận\n\nBAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH\n\nĐiều 1. Ban hành Quy chế.',
      finds: ['BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH'],
    },
    {
      name: 'ban thường vụ tỉnh ủy: chưa có căn cứ để nói là sai',
      input:
        'TỈNH ỦY NGHỆ AN\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNghệ An, ngày 12 tháng 11 năm 2026\n\nQUYẾT ĐỊNH\n\nvề việc ban hành Quy chế công tác dân vận\n\nBAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH\n\nĐiều 1. Ban hành Quy chế.',
      finds: [],
    },
  ],
  check(node, context) {
    const root = node as Document;
    if (context.ancestors.length > 0 || !['decision', 'regulation'].includes(root.kind)) return;
    const begun = [RULE, GRASSROOTS].map((id) => instrumentOf(id, context.data.instruments));
    const isInForce = begun.every((rule) => rule !== null && (beginsOn(rule) ?? '9999') <= context.day);
    if (!isInForce || context.owner().tier !== 'communal') return;
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
