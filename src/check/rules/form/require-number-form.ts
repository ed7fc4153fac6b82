import { findLegalNumbers } from '../../../text/index.js';
import { formRules, formSeverity } from '../../form-findings.js';
import { defineRule } from '../../rule.js';

/** "Số 05-QĐ/TU": no colon, a nought before one figure, a hyphen and then a slash, no blanks. */
export default defineRule({
  id: 'require-number-form',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['paragraph'],
  examples: [
    {
      name: 'dấu hai chấm sau chữ Số, số nhỏ hơn 10 không có số 0',
      input: 'TỈNH ỦY NGHỆ AN\n\nSố: 5-QĐ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nĐiều 1. Một.',
      finds: ['Số:', '5'],
    },
    {
      name: 'khoảng trắng quanh gạch nối',
      input: 'TỈNH ỦY NGHỆ AN\n\nSố 15 - QĐ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nĐiều 1. Một.',
      finds: ['15 - QĐ/TU'],
    },
    {
      name: 'đúng cách ghi',
      input: 'TỈNH ỦY NGHỆ AN\n\nSố 05-QĐ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nĐiều 1. Một.',
      finds: [],
    },
    {
      name: 'để trống số cho văn thư',
      input: 'TỈNH ỦY NGHỆ AN\n\nSố -QĐ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nĐiều 1. Một.',
      finds: [],
    },
  ],
  check(node, context) {
    if (node.type !== 'paragraph' || node.role !== 'number' || !formRules(context)) return;
    const severity = formSeverity(context, 'warning');
    const colon = /^số\s*:/iu.exec(node.value);
    if (colon) {
      const place = { node, start: 0, end: colon[0].length, expected: ['Số'], severity };
      context.report('check.require-number-form.colon', undefined, place);
    }
    const [number] = findLegalNumbers(node.value);
    if (!number?.figure) return;
    const { start, end, text, figure, symbol } = number;
    if (/^[1-9]$/.test(figure)) {
      const place = { node, start, end: start + 1, expected: [`0${figure}`], severity };
      context.report('check.require-number-form.nought', { figure }, place);
    }
    if (/\s/.test(text)) {
      const expected = `${figure}-${symbol}`;
      const place = { node, start, end, expected: [expected], severity: 'note' } as const;
      context.report('check.require-number-form.blanks', { expected }, place);
    }
  },
});
