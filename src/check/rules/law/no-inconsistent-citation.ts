import { printDate } from '../../../text/calendar-date.js';
import { defineRule } from '../../engine/rule.js';
import { CitationLog } from '../../facts/citation-conflicts.js';

/** One instrument is cited with one date and one issuer throughout. */
export default defineRule({
  id: 'no-inconsistent-citation',
  severity: 'error',
  basis: ['399-qd-tw-2026', '66-qd-tw-2017'],
  visits: ['document'],
  looksBeyond: true,
  scope: { texts: 'any', places: ['body'], hangsOnReading: true },
  examples: [
    {
      name: 'một số, hai ngày',
      input:
        'Theo Quyết định số 407-QĐ/TU, ngày 30/9/2021 của Tỉnh ủy. Thực hiện Quyết định số 407-QĐ/TU, ngày 03/9/2021 của Tỉnh ủy.',
      finds: ['407-QĐ/TU'],
    },
    {
      name: 'nhắc lại không ghi ngày',
      input: 'Theo Quyết định số 407-QĐ/TU, ngày 30/9/2021 của Tỉnh ủy. Quyết định số 407-QĐ/TU quy định.',
      finds: [],
    },
  ],
  check(_root, context) {
    if (context.ancestors.length > 0) return;
    const log = new CitationLog(context.data);
    for (const citation of context.citations()) {
      const conflict = log.add(citation);
      if (!conflict) continue;
      const { node, start, end, number, date, issuer } = citation;
      const { earlier } = conflict;
      if (conflict.kind === 'date') {
        const params = { number, date: printDate(date ?? ''), earlier: printDate(earlier.date ?? '') };
        context.report('check.no-inconsistent-citation', params, { node, start, end });
      } else {
        const params = { number, issuer: issuer ?? '', earlier: earlier.issuer ?? '' };
        context.report('check.no-inconsistent-citation.issuer', params, { node, start, end });
      }
    }
  },
});
