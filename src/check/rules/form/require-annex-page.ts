import { placeOfNode } from '../../../wording/node-text.js';
import { formRuleSet } from '../../engine/form-findings.js';
import { defineRule } from '../../engine/rule.js';

const ANNEXED =
  'QUYẾT ĐỊNH\n\nvề việc ban hành Quy chế\n\nĐiều 1. Ban hành Quy chế.\n\nT/M BAN THƯỜNG VỤ\n\nNguyễn Văn A\n\nQUY CHẾ\n\ncông tác dân vận\n\n(Kèm theo Quyết định số 05-QĐ/TU, ngày 12/11/2026 của Ban Thường vụ Tỉnh ủy)\n\nĐiều 1. Một.';

/** An annexed regulation and an appendix begin on pages of their own. */
export default defineRule({
  id: 'require-annex-page',
  severity: 'note',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['regulation', 'appendix'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'quy chế kèm theo không sang trang mới',
      input: ANNEXED,
      form: { lines: { typeName: { startsPage: false } } },
      finds: [''],
    },
    { name: 'quy chế kèm theo bắt đầu trang mới', input: ANNEXED, form: {}, finds: [] },
  ],
  check(node, context) {
    const rules = formRuleSet(context);
    if (!rules?.annex.newPage || !context.form) return;
    const first = placeOfNode(node).origin[0]?.paragraph;
    const paragraph = context.form.paragraphs.find((one) => one.paragraph === first);
    if (paragraph && !paragraph.startsPage) {
      context.report('check.require-annex-page', undefined, { node, actual: '' });
    }
  },
});
