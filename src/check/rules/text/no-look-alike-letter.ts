import { findLookAlikes } from '../../../text/index.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { defineRule } from '../../engine/rule.js';

/** A letter of another alphabet that looks like a Vietnamese one: searching and sorting fail on it. */
export default defineRule({
  id: 'no-look-alike-letter',
  severity: 'error',
  basis: ['399-qd-tw-2026', '36-hd-vptw-2018'],
  visits: TEXT_TYPES,
  repairs: ['safe'],
  examples: [
    {
      name: 'chữ Ð (Iceland) thay cho Đ',
      input: 'Căn cứ Ðiều lệ Đảng Cộng sản Việt Nam;',
      finds: ['Ð'],
      fixed: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
    },
    { name: 'chữ Việt đúng', input: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;', finds: [] },
  ],
  check(node, context) {
    for (const { offset, found, meant } of findLookAlikes(printedText(node))) {
      const place = {
        node,
        start: offset,
        end: offset + found.length,
        expected: [meant],
        replacement: meant,
      };
      context.report('check.no-look-alike-letter', { found, meant }, place);
    }
  },
});
