import { oncePer } from '../../../text/once-per.js';
import type { Document } from '../../../tree/nodes.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { isInQuotes } from '../../../wording/quoted-text.js';
import { ownerOfReference } from '../../../wording/reference-owner.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { textNodes } from '../../facts/text-nodes.js';

/** "theo điều 2", "Khoản 3 điều 5", "tại chương II"; not "những điều 2 bên thỏa thuận", "Điều 2", "khoản 1". */
const PROVISION =
  /(?<=(?:^|[\s(“])(?:[tT]heo|[tT]ại|[sS]ửa đổi, bổ sung|[bB]ãi bỏ|vào|tên|[nN]hư|của|và|với|từ|đến|ở|trong|nêu|định|[kK]hoản \d+,?|[đĐ]iểm (?:\p{L}|\d+)(?:,? khoản \d+)?,?)\s)(?:điều|chương)(?=\s(?:\d|[IVX]+(?!\p{L})))/gu;
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
  scope: { texts: 'any', places: ['body', 'form', 'quotation', 'furniture'] },
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
    {
      name: 'điều của văn bản khác viết thường một lần (cũng là cảnh báo); trong ngoặc kép thì không',
      input:
        'Điều 1. Thực hiện Điều 2 và Điều 3 của Quy chế này, khoản 1 Điều 5 Luật Đất đai.\n\nĐiều 2. Một, theo Điều 3 Luật Đất đai.\n\nĐiều 3. Theo quy định tại Khoản 4 điều 16 Luật Đất đai.',
      finds: ['điều'],
    },
    {
      name: 'trong nội dung được trích để sửa đổi của văn bản quen viết hoa (là cảnh báo)',
      input:
        'Điều 1. Thực hiện Điều 2 và Điều 3 của Quy chế này.\n\nĐiều 2. Sửa đổi, bổ sung Điều 5 như sau:\n\n“Điều 5. Báo cáo\n\nThực hiện theo quy định tại khoản 2 điều 8 của Quy chế này.”\n\nĐiều 3. Sửa đổi, bổ sung điều 9 như sau: bỏ khoản 2.',
      finds: ['điều', 'điều'],
    },
    { name: 'đúng cách ghi', input: 'Điều 1. Thực hiện theo khoản 1 Điều 3 của Quy chế này.', finds: [] },
  ],
  check(node, context) {
    const text = printedText(node);
    if (!MAY_REFER.test(text)) return;
    for (const pattern of [PROVISION, THIS_TEXT]) {
      const isProvision = pattern === PROVISION && context.placeOf(node) !== 'furniture';
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

/**
 * Written small where the text writes such references with a capital, of whatever instrument they speak; where it has no such
 * habit, an article of this text in a Party document.
 */
function isSlip(text: string, start: number, context: RuleContext): boolean {
  const [found = '', number = ''] = /^(?:điều|chương)\s+(\d+[a-zđ]?)/u.exec(text.slice(start)) ?? [];
  if (!found.startsWith('điều') || isInQuotes(text, start)) return false;
  if (isCapitalHabit(context.root)) return true;
  if (ownerOfReference(text, start, start + found.length) === 'other') return false;
  return context.isOfParty() && context.provisions().has(`art_${number}`);
}

/** Twice at least, and three times as often as not. Worked out once for a document. */
const isCapitalHabit = oncePer((root: Document): boolean => {
  const texts = textNodes(root).map(printedText);
  const count = (pattern: RegExp): number =>
    texts.reduce((sum, text) => sum + [...text.matchAll(pattern)].length, 0);
  const capitals = count(/(?<![\p{L}\d])Điều\s+\d/gu);
  const isHabit = capitals >= 2 && capitals >= 3 * count(/(?<![\p{L}\d])điều\s+\d/gu);
  return isHabit;
});
