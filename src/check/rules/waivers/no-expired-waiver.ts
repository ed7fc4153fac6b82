import { defineRule } from '../../engine/rule.js';
import { isExpired } from '../../engine/waivers.js';

/** A waiver past its end takes nothing out any more: the text is due for another look. */
export default defineRule({
  id: 'no-expired-waiver',
  severity: 'warning',
  basis: [],
  visits: ['document'],
  readsSource: true,
  examples: [
    {
      name: 'miễn trừ đã hết hạn',
      input:
        '<!-- danvan-waive no-obsolete-term until 2026-06-30: chờ hướng dẫn của tỉnh -->\n\nĐiều 1. Các huyện ủy.',
      asOf: '2026-11-21',
      finds: ['2026-06-30'],
    },
    {
      name: 'miễn trừ còn hạn',
      input:
        '<!-- danvan-waive no-obsolete-term until 2026-12-31: chờ hướng dẫn của tỉnh -->\n\nĐiều 1. Các huyện ủy.',
      asOf: '2026-11-21',
      finds: [],
    },
  ],
  check(node, context) {
    if (context.ancestors.length > 0) return;
    for (const waiver of context.waivers) {
      const { line, column, rules, until } = waiver;
      if (until === null || !waiver.hasRealEnd || !isExpired(waiver, context.today)) continue;
      const params = { rules: rules.join(', '), until };
      context.report('check.no-expired-waiver', params, { node, line, column, actual: until });
    }
  },
});
