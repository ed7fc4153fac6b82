import { formRuleSet } from '../../engine/form-findings.js';
import { defineRule } from '../../engine/rule.js';

/** "Tỉnh Nghệ An, ngày": not "Thành phố Huế", whose name of one syllable keeps the word. */
const UNIT_WORD = /^tỉnh\s+/iu;

const masthead = (place: string): string =>
  `TỈNH ỦY NGHỆ AN\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\n${place}, ngày 12 tháng 11 năm 2026\n\nĐiều 1. Một.`;

/** The place line names the province without its unit word. */
export default defineRule({
  id: 'require-place-name',
  severity: 'note',
  basis: ['36-hd-vptw-2018'],
  visits: ['paragraph'],
  scope: { texts: 'party' },
  examples: [
    { name: 'thừa chữ “tỉnh”', input: masthead('Tỉnh Nghệ An'), finds: ['Tỉnh'] },
    { name: 'đúng cách ghi', input: masthead('Nghệ An'), finds: [] },
  ],
  check(node, context) {
    if (node.type !== 'paragraph' || node.role !== 'placeDate' || !formRuleSet(context)) return;
    const [found] = UNIT_WORD.exec(node.value) ?? [];
    if (!found) return;
    const [name = ''] = node.value.slice(found.length).split(',');
    const place = { node, start: 0, end: found.trimEnd().length, expected: [name] };
    context.report('check.require-place-name', { expected: name }, place);
  },
});
