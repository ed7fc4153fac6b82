import type { Node } from '../../../tree/nodes.js';
import { hasChildren } from '../../../tree/visit.js';
import { formRuleSet, formSeverity } from '../../engine/form-findings.js';
import { defineRule } from '../../engine/rule.js';
import { findMarkFaults } from '../../facts/list-marks.js';

const decision = (recitals: string): string =>
  `QUYẾT ĐỊNH\n\nvề việc ban hành Quy chế\n\n${recitals}\n\nBAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH\n\nĐiều 1. Một.`;

/** Each recital on a line of its own, "- " before it, a semicolon after it, and after the last a full stop (or a comma). */
export default defineRule({
  id: 'require-recital-form',
  severity: 'note',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'dấu phẩy thay cho dấu chấm phẩy',
      input: decision('- Căn cứ Điều lệ Đảng,\n- Căn cứ Quy chế làm việc;\n- Xét đề nghị của Văn phòng.'),
      finds: [','],
    },
    {
      name: 'đúng dấu',
      input: decision('- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc;\n- Xét đề nghị của Văn phòng.'),
      finds: [],
    },
  ],
  check(root, context) {
    const rules = formRuleSet(context);
    if (!rules || context.ancestors.length > 0 || !hasChildren(root)) return;
    const recitals = (root.children as Node[]).filter((child) => child.type === 'recital');
    const lines = recitals.map(({ label = '', value }) => ({ label, text: value }));
    for (const { index, kind, actual, expected, times } of findMarkFaults(lines, rules.lists.recitals)) {
      const node = recitals[index] ?? root;
      const place = { node, actual, expected: [expected], severity: formSeverity(context, 'note') };
      context.report(`check.require-recital-form.${kind}`, { actual, expected, times }, place);
    }
  },
});
