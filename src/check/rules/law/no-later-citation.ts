import { printDate } from '../../../text/calendar-date.js';
import { isDateShared } from '../../../wording/citations.js';
import { defineRule } from '../../engine/rule.js';

/** A text cannot rest on what was issued after it. */
export default defineRule({
  id: 'no-later-citation',
  severity: 'error',
  basis: [],
  visits: ['document'],
  scope: { texts: 'any', places: ['body'], hangsOnDay: true, hangsOnReading: true },
  examples: [
    {
      name: 'ngày của văn bản được dẫn muộn hơn ngày ban hành',
      input: 'Thực hiện Kế hoạch số 45-KH/TU, ngày 20/12/2025 của Ban Thường vụ Tỉnh ủy.',
      asOf: '2025-11-12',
      finds: ['45-KH/TU, ngày 20/12/2025'],
    },
    {
      name: 'văn bản ban hành cùng ngày hoặc trước đó',
      input:
        'Thực hiện Kế hoạch số 45-KH/TU, ngày 12/11/2025 và Chỉ thị số 33-CT/TU, ngày 20/12/2021 của Tỉnh ủy.',
      asOf: '2025-11-12',
      finds: [],
    },
  ],
  check(_root, context) {
    if (context.ancestors.length > 0) return;
    const { day, dayOrigin, root } = context;
    // Where only a year or a closing line tells the day, or several texts were made one, the text may be younger than that.
    const isSure = dayOrigin === 'asOf' || (dayOrigin === 'printed' && !isConsolidated(root.meta.number));
    for (const citation of context.citations()) {
      const { node, date, start, dateEnd, number } = citation;
      if (date === null || date <= day || isDateShared(citation)) continue;
      const params = { number, date: printDate(date), day: printDate(day) };
      const severity = isSure ? 'error' : 'note';
      context.report('check.no-later-citation', params, { node, start, end: dateEnd, severity });
    }
  },
});

/** "89/VBHN-BQP": a consolidated text names what amended it later. */
const isConsolidated = (number: string | null): boolean => number?.includes('VBHN') ?? false;
