import { defineRule } from '../../engine/rule.js';

/** A waiver without a reason, or with an end that is no day, takes nothing out. */
export default defineRule({
  id: 'require-waiver-reason',
  severity: 'error',
  basis: [],
  visits: ['document'],
  readsSource: true,
  examples: [
    {
      name: 'không ghi lý do',
      input: '<!-- danvan-waive no-obsolete-term -->\n\nĐiều 1. Các huyện ủy.',
      finds: ['<!-- danvan-waive no-obsolete-term -->'],
    },
    {
      name: 'ngày hết hạn không có thật',
      input: '<!-- danvan-waive no-obsolete-term until 2026-02-30: tên riêng -->\n\nĐiều 1. Các huyện ủy.',
      finds: ['<!-- danvan-waive no-obsolete-term until 2026-02-30: tên riêng -->'],
    },
    {
      name: 'có lý do',
      input: '<!-- danvan-waive no-obsolete-term: trích nguyên văn -->\n\nĐiều 1. Các huyện ủy.',
      finds: [],
    },
  ],
  check(node, context) {
    if (context.ancestors.length > 0) return;
    for (const { line, column, rules, reason, hasRealEnd, until, text } of context.waivers) {
      const place = { node, line, column, actual: text };
      const names = rules.join(', ');
      if (!hasRealEnd)
        context.report('check.require-waiver-reason.end', { rules: names, until: until ?? '' }, place);
      else if (reason === '') context.report('check.require-waiver-reason', { rules: names }, place);
    }
  },
});
