import { findDates } from '../../../text/index.js';
import { formRules } from '../../form-findings.js';
import { TEXT_TYPES, textOf } from '../../node-text.js';
import { printDate } from '../../print-date.js';
import { defineRule } from '../../rule.js';

/** A date in figures: "3/06/2013", "30/07/2021". */
const FIGURES = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

/** A nought before days below 10 and months below 3, and before no other: "03/4/2018", "09/01/2026", "27/5/2026". */
export default defineRule({
  id: 'require-date-padding',
  severity: 'note',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: TEXT_TYPES,
  examples: [
    {
      name: 'thừa số 0 trước tháng 6',
      input: 'Điều 1. Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/06/2013 của Ban Chấp hành Trung ương.',
      finds: ['03/06/2013'],
      fixed: 'Điều 1. Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương.',
    },
    { name: 'đúng cách ghi', input: 'Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị.', finds: [] },
  ],
  check(node, context) {
    const text = textOf(node);
    if (!text.includes('/') || !formRules(context)) return;
    for (const { start, end, iso } of findDates(text)) {
      const found = text.slice(start, end);
      if (iso === null || !FIGURES.test(found)) continue;
      const expected = printDate(iso);
      if (found === expected) continue;
      const place = { node, start, end, expected: [expected], replacement: expected };
      context.report('check.require-date-padding', { actual: found, expected }, place);
    }
  },
});
