import { findDates } from '../../../text/index.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { defineRule } from '../../engine/rule.js';

/** A day that the calendar does not have. */
export default defineRule({
  id: 'no-impossible-date',
  severity: 'error',
  basis: [],
  visits: TEXT_TYPES,
  scope: { texts: 'any', places: ['body'], hangsOnReading: true },
  examples: [
    { name: 'không có ngày 31 tháng 4', input: 'Báo cáo trước ngày 31/4/2022.', finds: ['31/4/2022'] },
    { name: 'ngày có thật', input: 'Báo cáo trước ngày 30/4/2022.', finds: [] },
  ],
  check(node, context) {
    const text = printedText(node);
    if (!/\d/.test(text)) return;
    for (const { start, end, isReal } of findDates(text)) {
      if (!isReal)
        context.report('check.no-impossible-date', { date: text.slice(start, end) }, { node, start, end });
    }
  },
});
