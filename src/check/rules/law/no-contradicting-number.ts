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
    {
      name: 'đầu cột của biểu: “năm” là năm',
      input: 'Điều 1. Ban hành biểu.\n\nPHỤ LỤC\n\nTổng số hỗ trợ trong năm (2) năm trước',
      finds: [],
    },
    { name: 'số và chữ khớp nhau', input: 'Báo cáo trong 05 (năm) ngày.', finds: [] },
  ],
  check(node, context) {
    const text = printedText(node);
    if (!text.includes('(')) return;
    for (const { start, end, value, gloss } of findQuantities(text)) {
      if (gloss === null || gloss === value) continue;
      // "hỗ trợ trong năm (2) năm trước": heads of columns, where "năm" is a year and the figure names a column.
      if (isYear(text.slice(start, end)) && context.placeOf(node) !== 'body') continue;
      if (GOES_BEFORE.test(text.slice(Math.max(0, start - 12), start))) continue;
      const params = { found: text.slice(start, end), value, gloss };
      context.report('check.no-contradicting-number', params, { node, start, end });
    }
  },
});

/** "hai bốn (24) tháng": the number began a word earlier, as it is spoken. */
const GOES_BEFORE = /(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|trăm|linh|lẻ)\s+$/iu;

const isYear = (found: string): boolean => /^năm\s*\(\d+\)\s*năm$/u.test(found);
