import { findQuantities } from '../../../text/index.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { defineRule } from '../../engine/rule.js';

/** A number in figures and once more in words, which disagree. */
export default defineRule({
  id: 'no-contradicting-number',
  severity: 'error',
  basis: [],
  visits: TEXT_TYPES,
  scope: { texts: 'any', places: ['body', 'form', 'table'], hangsOnReading: true },
  examples: [
    { name: 'số và chữ khác nhau', input: 'Báo cáo trong 05 (bốn) ngày.', finds: ['05 (bốn) ngày'] },
    { name: 'số và chữ khớp nhau', input: 'Báo cáo trong 05 (năm) ngày.', finds: [] },
  ],
  check(node, context) {
    const text = printedText(node);
    if (!text.includes('(')) return;
    for (const { start, end, value, gloss } of findQuantities(text)) {
      if (gloss === null || gloss === value) continue;
      const params = { found: text.slice(start, end), value, gloss };
      context.report('check.no-contradicting-number', params, { node, start, end });
    }
  },
});
