import { printDate } from '../../../text/calendar-date.js';
import { findDates } from '../../../text/index.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { formRuleSet } from '../../engine/form-findings.js';
import { defineRule } from '../../engine/rule.js';

/** A date in figures: "3/06/2013", "30/07/2021". */
const FIGURES = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

/** In words: "ngày 5 tháng 01 năm 2026", "ngày 05 tháng 04 năm 2018"; not the blanks of a draft. */
const WORDS = /^(ngày\s+)(\d{1,2})(\s+tháng\s+)(\d{1,2})(\s+năm\s+\d{4})$/iu;

/** A nought before days below 10 and months below 3, and before no other: "03/4/2018", "09/01/2026", "27/5/2026". */
export default defineRule({
  id: 'require-date-padding',
  severity: 'note',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: TEXT_TYPES,
  scope: { texts: 'party' },
  repairs: ['safe', 'unsafe'],
  examples: [
    {
      name: 'thừa số 0 trước tháng 6',
      input: 'Điều 1. Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/06/2013 của Ban Chấp hành Trung ương.',
      finds: ['03/06/2013'],
      fixed: 'Điều 1. Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương.',
    },
    {
      name: 'ngày bằng chữ ở phần đầu',
      input: 'TỈNH ỦY NGHỆ AN\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNghệ An, ngày 5 tháng 04 năm 2022\n\nĐiều 1. Một.',
      finds: ['ngày 5 tháng 04 năm 2022'],
      fixed: 'TỈNH ỦY NGHỆ AN\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNghệ An, ngày 05 tháng 4 năm 2022\n\nĐiều 1. Một.',
    },
    { name: 'đúng cách ghi', input: 'Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị.', finds: [] },
  ],
  check(node, context) {
    const text = printedText(node);
    const isPlaceLine = node.type === 'paragraph' && node.role === 'placeDate';
    if (!(isPlaceLine || text.includes('/')) || !formRuleSet(context)) return;
    for (const { start, end, iso } of findDates(text)) {
      const found = text.slice(start, end);
      const expected = iso === null ? null : paddedAs(found, iso);
      if (expected === null || found === expected) continue;
      const repair = context.isOfParty() ? 'safe' : 'unsafe';
      const place = { node, start, end, expected: [expected], replacement: expected, repair } as const;
      context.report('check.require-date-padding', { actual: found, expected }, place);
    }
  },
});

/** The date as the guide writes it, in figures or in words; null for other ways of writing one. */
function paddedAs(found: string, iso: string): string | null {
  const figures = printDate(iso);
  if (FIGURES.test(found)) return figures;
  const [day = '', month = ''] = figures.split('/');
  return WORDS.test(found) ? found.replace(WORDS, `$1${day}$3${month}$5`) : null;
}
