import { formRuleSet } from '../../engine/form-findings.js';
import { defineRule } from '../../engine/rule.js';

const decision = (formula: string): string =>
  `QUYẾT ĐỊNH\n\nvề việc ban hành Quy chế\n\n- Căn cứ Điều lệ Đảng;\n\n${formula}\n\nĐiều 1. Một.`;

/** "ban hành Quy chế … như sau:", of a regulation under its own number; not "QUYẾT ĐỊNH:". */
const ANNOUNCES = /\snhư sau\s*:$/iu;

/** "BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH": without a colon, as central texts print it; no guide says so. */
export default defineRule({
  id: 'require-formula-form',
  severity: 'note',
  basis: [],
  visits: ['enactingFormula'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'dấu hai chấm như văn bản Nhà nước',
      input: decision('BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH:'),
      finds: [':'],
    },
    {
      name: '“như sau:” mở đầu nội dung',
      input: decision('BAN THƯỜNG VỤ TỈNH ỦY BAN HÀNH QUY CHẾ NHƯ SAU:'),
      finds: [],
    },
    { name: 'không có dấu hai chấm', input: decision('BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH'), finds: [] },
  ],
  check(node, context) {
    if (node.type !== 'enactingFormula' || !formRuleSet(context)) return;
    const { value } = node;
    if (!value.endsWith(':') || ANNOUNCES.test(value)) return;
    context.report('check.require-formula-form', undefined, {
      node,
      start: value.length - 1,
      end: value.length,
    });
  },
});
