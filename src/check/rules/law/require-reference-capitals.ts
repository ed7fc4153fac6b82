import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { defineRule } from '../../engine/rule.js';

/** "theo điều 2", "tại chương II"; not "những điều 2 bên thỏa thuận", "Điều 2", "khoản 1". */
const PROVISION =
  /(?<=(?:^|[\s(“])(?:theo|tại|[nN]hư|của|và|từ|đến|khoản \d+|điểm \p{L}(?: khoản \d+)?)\s)(?:điều|chương)(?=\s(?:\d|[IVX]+(?!\p{L})))/gu;
/** "quy chế này" in the midst of a sentence; not "Quy chế này". */
const THIS_TEXT = /(?<![\p{L}\d])(?:quy chế|quyết định|nghị quyết)(?=\s+này(?!\p{L}))/gu;

/** One of their words; a quick look before the exact ones. */
const MAY_REFER = /điều\s|chương\s|\snày/;

/** A reference writes Điều and Chương, and the text itself ("Quy chế này"), with a capital. */
export default defineRule({
  id: 'require-reference-capitals',
  severity: 'note',
  basis: ['36-hd-vptw-2018'],
  visits: TEXT_TYPES,
  scope: { texts: 'any', places: ['body', 'furniture'] },
  repairs: ['unsafe'],
  examples: [
    {
      name: 'điều và quy chế viết thường',
      input: 'Điều 1. Cấp ủy thực hiện theo điều 2 và khoản 1 điều 3 của quy chế này.',
      finds: ['điều', 'điều', 'quy chế'],
      fixed: 'Điều 1. Cấp ủy thực hiện theo Điều 2 và khoản 1 Điều 3 của Quy chế này.',
    },
    { name: 'đúng cách ghi', input: 'Điều 1. Thực hiện theo khoản 1 Điều 3 của Quy chế này.', finds: [] },
  ],
  check(node, context) {
    const text = printedText(node);
    if (!MAY_REFER.test(text)) return;
    for (const pattern of [PROVISION, THIS_TEXT]) {
      for (const { index: start, 0: word } of text.matchAll(pattern)) {
        const expected = word.charAt(0).toUpperCase() + word.slice(1);
        const place = { node, start, end: start + word.length, expected: [expected], replacement: expected };
        context.report('check.require-reference-capitals', { expected }, place);
      }
    }
  },
});
