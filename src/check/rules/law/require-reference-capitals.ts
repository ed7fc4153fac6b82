import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { ownerOfReference } from '../../../wording/reference-owner.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { textNodes } from '../../facts/text-nodes.js';

/** "theo điều 2", "tại chương II"; not "những điều 2 bên thỏa thuận", "Điều 2", "khoản 1". */
const PROVISION =
  /(?<=(?:^|[\s(“])(?:[tT]heo|[tT]ại|[nN]hư|của|và|với|từ|đến|ở|trong|nêu|định|khoản \d+|điểm \p{L}(?: khoản \d+)?)\s)(?:điều|chương)(?=\s(?:\d|[IVX]+(?!\p{L})))/gu;
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
  scope: { texts: 'any', places: ['body', 'form', 'furniture'] },
  repairs: ['unsafe'],
  examples: [
    {
      name: 'điều và quy chế viết thường',
      input: 'Điều 1. Cấp ủy thực hiện theo điều 2 và khoản 1 điều 3 của quy chế này.',
      finds: ['điều', 'điều', 'quy chế'],
      fixed: 'Điều 1. Cấp ủy thực hiện theo Điều 2 và khoản 1 Điều 3 của Quy chế này.',
    },
    {
      name: 'viết thường một lần trong văn bản quen viết hoa (là cảnh báo)',
      input:
        'Điều 1. Thực hiện Điều 2 và Điều 3 của Quy chế này.\n\nĐiều 2. Một, theo Điều 3.\n\nĐiều 3. Theo quy định tại điều 1 của Quy chế này.',
      finds: ['điều'],
    },
    { name: 'đúng cách ghi', input: 'Điều 1. Thực hiện theo khoản 1 Điều 3 của Quy chế này.', finds: [] },
  ],
  check(node, context) {
    const text = printedText(node);
    if (!MAY_REFER.test(text)) return;
    for (const pattern of [PROVISION, THIS_TEXT]) {
      const isProvision = pattern === PROVISION && context.placeOf(node) === 'body';
      for (const { index: start, 0: word } of text.matchAll(pattern)) {
        const expected = word.charAt(0).toUpperCase() + word.slice(1);
        const severity = isProvision && isSlip(text, start, context) ? 'warning' : 'note';
        const end = start + word.length;
        const place = { node, start, end, expected: [expected], replacement: expected, severity } as const;
        context.report('check.require-reference-capitals', { expected }, place);
      }
    }
  },
});

/** An article of this text, written small where the text writes such references with a capital, or a Party document. */
function isSlip(text: string, start: number, context: RuleContext): boolean {
  const [found = '', number = ''] = /^(?:điều|chương)\s+(\d+[a-zđ]?)/u.exec(text.slice(start)) ?? [];
  if (!found.startsWith('điều') || !context.provisions().has(`art_${number}`)) return false;
  if (ownerOfReference(text, start, start + found.length) === 'other') return false;
  return context.isOfParty() || isCapitalHabit(context);
}

/** Twice at least, and three times as often as not. */
function isCapitalHabit({ root }: RuleContext): boolean {
  const texts = textNodes(root).map(printedText);
  const count = (pattern: RegExp): number =>
    texts.reduce((sum, text) => sum + [...text.matchAll(pattern)].length, 0);
  const capitals = count(/(?<![\p{L}\d])Điều\s+\d/gu);
  return capitals >= 2 && capitals >= 3 * count(/(?<![\p{L}\d])điều\s+\d/gu);
}
