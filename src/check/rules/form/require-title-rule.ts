import { formRuleSet } from '../../engine/form-findings.js';
import { defineRule } from '../../engine/rule.js';

const HEAD =
  'TỈNH ỦY NGHỆ AN\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNghệ An, ngày 12 tháng 11 năm 2026\n\nĐiều 1. Một.';

/** A line is drawn under the title of the Party, as long as the title; underlined letters are none. */
export default defineRule({
  id: 'require-title-rule',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'không có nét liền',
      input: HEAD,
      form: { lines: { partyTitle: { hasDrawing: false } } },
      finds: [''],
    },
    { name: 'có nét liền', input: HEAD, form: {}, finds: [] },
  ],
  check(_root, context) {
    if (!formRuleSet(context) || !context.form || context.ancestors.length > 0) return;
    const { paragraphs } = context.form;
    for (const { component, node, paragraph } of context.formLines()) {
      if (component !== 'partyTitle') continue;
      // The line is anchored in the title itself or stands in a paragraph of its own below.
      const near = paragraphs.slice(paragraph.paragraph - 1, paragraph.paragraph + 2);
      if (!near.some(({ hasDrawing }) => hasDrawing)) {
        context.report('check.require-title-rule', undefined, { node, actual: '' });
      }
    }
  },
});
