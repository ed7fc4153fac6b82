import { TEXT_TYPES, textOf } from '../../node-text.js';
import { defineRule } from '../../rule.js';

/** "CÔng tác", "ĐẢng", "UKraine": the shift key was held too long; not "QĐi", "CTr", "UBND", "TP". */
const SLIPPED = /(?<![\p{L}\d/-])\p{Lu}{2}\p{Ll}{2,}(?!\p{L})/gu;

/** A word that begins with two capitals and goes on small. */
export default defineRule({
  id: 'no-slipped-capital',
  severity: 'note',
  basis: [],
  visits: TEXT_TYPES,
  examples: [
    {
      name: 'hai chữ đầu viết hoa',
      input: 'CÔng tác dân vận của Đảng.',
      finds: ['CÔng'],
    },
    {
      name: 'chữ viết tắt và tên loại trong số văn bản',
      input: 'UBND tỉnh; Chương trình số 09-CTr/TU, ngày 14/5/2021; Quy định số 04-QĐi/TW, ngày 25/7/2018.',
      finds: [],
    },
  ],
  check(node, context) {
    for (const { index: start, 0: word } of textOf(node).matchAll(SLIPPED)) {
      const expected = word.charAt(0) + word.slice(1).toLowerCase();
      const place = { node, start, end: start + word.length, expected: [expected] };
      context.report('check.no-slipped-capital', { word, expected }, place);
    }
  },
});
