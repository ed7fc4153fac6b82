import type { Node } from '../../../tree/nodes.js';
import { visit } from '../../../tree/visit.js';
import { printedText } from '../../../wording/node-text.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';

/** "lãnh  đạo": two blanks or more within a line; not those before it, nor the gap of "Số      -QĐ/TU". */
const DOUBLE = /(?<=[\p{L}\p{M}\d,;.:)”])[ \u00a0]{2,}(?=[\p{L}\d(“])/gu;
/** Columns are set apart by more blanks, and before a long figure ("… vỏ tàu thủy  6510213"); a date has room for its figures: "ngày  tháng  năm". */
const IS_SET = /[ \u00a0]{4,}|[ \u00a0]{2,}\d{4,}|^(?:ngày|tháng|năm|số)[ \u00a0]{2,}/iu;
/** Web pages show many blanks as one; a row of a table is set with blanks. */
const IS_PAGE = /^\s*<(?:!doctype|html|head|body|\?xml|div|p|table)\b/im;
/** A formula is set with blanks: "Htt  =  Hln  x". */
const IS_FORMULA = /(?:^|\s)[=×](?:\s|$)/u;
const IS_ROW = /^\s*\||\t/;
/** More than so many are a habit of typing, and notes. */
const FEW = 3;
/** As many signs of a word as a message shows. */
const LONGEST_WORD = 30;

interface DoubleBlank {
  node: Node;
  line: number;
  column: number;
  actual: string;
}

/** Two blanks between words, as they stand in a text file. */
export default defineRule({
  id: 'no-double-blank',
  severity: 'warning',
  basis: [],
  visits: ['document'],
  scope: { texts: 'any', places: ['body', 'form', 'quotation'], hangsOnWords: true },
  readsSource: true,
  examples: [
    {
      name: 'hai dấu cách giữa hai từ',
      input: 'Điều 1. Phạm vi\n\n1. Cấp ủy lãnh  đạo công tác dân vận.',
      finds: ['lãnh  đạo'],
    },
    {
      name: 'cột số, chỗ trống của ngày tháng (chỉ là ghi chú)',
      input: 'Điều 1. Danh mục\n\n1. Công nghệ vỏ tàu  6510213.\n\n2. Có hiệu lực từ ngày  tháng  năm 2026.',
      finds: ['tàu  6510213.', 'ngày  tháng', 'tháng  năm'],
    },
    {
      name: 'nội dung được trích để sửa đổi; công thức (chỉ là ghi chú)',
      input:
        'Điều 1. Sửa đổi Điều 5 như sau:\n\n“Điều 5. Báo cáo\n\nCấp ủy lãnh  đạo công tác dân vận.”\n\nĐiều 2. Cách tính\n\nMức hỗ trợ =  lương cơ sở  x hệ số.',
      finds: ['lãnh  đạo', 'sở  x'],
    },
    {
      name: 'dấu cách đầu dòng, chỗ trống của số văn bản, bảng',
      input:
        '3.  Hai\n\na)4  Trong đó\n\nĐiều 9.  Thời hạn\n\nSố      -QĐ/TU\n\n  Điều 1. Phạm vi\n\n| Một  | Hai |\n| --- | --- |\n| a  b | c |',
      finds: [],
    },
  ],
  check(root, context) {
    const { lines } = context;
    if (context.ancestors.length > 0 || lines === null || IS_PAGE.test(lines.slice(0, 20).join('\n'))) return;
    const found = doubleBlanksIn(root, lines, context);
    for (const { node, line, column, actual } of found) {
      // A form is set with blanks.
      const isSlip =
        found.length <= FEW &&
        context.placeOf(node) !== 'form' &&
        !IS_SET.test(actual) &&
        !IS_FORMULA.test(lines[line - 1] ?? '');
      const severity = isSlip ? 'warning' : 'note';
      const expected = [actual.replace(/[ \u00a0]+/gu, ' ')];
      context.report('check.no-double-blank', { actual }, { node, line, column, actual, expected, severity });
    }
  },
});

/** On the lines of the file that hold words of the text itself. */
function doubleBlanksIn(root: Node, lines: readonly string[], context: RuleContext): DoubleBlank[] {
  const byLine = new Map<number, Node>();
  visit(root, (node) => {
    if (printedText(node) === '' || !['body', 'form', 'quotation'].includes(context.placeOf(node))) return;
    for (const { line } of node.data?.origin ?? []) if (line !== undefined) byLine.set(line, node);
  });
  return [...byLine].flatMap(([line, node]) => {
    const text = lines[line - 1] ?? '';
    if (IS_ROW.test(text)) return [];
    const numbered =
      /^\s*(?:[#*]+\s*)?(?:(?:Điều|Mục|Chương)\s+)?(?:[\d.]{1,20}[a-zđ]?|\p{L}\d?|[IVX]{1,8})[.):]?\d{0,3}[.*]{0,4}$/u;
    const found = [...text.matchAll(DOUBLE)].filter(({ index }) => !numbered.test(text.slice(0, index)));
    return found.map(({ index, 0: blanks }) => {
      const before =
        text
          .slice(Math.max(0, index - LONGEST_WORD), index)
          .split(/\s/u)
          .at(-1) ?? '';
      const after = /^\S*/u.exec(
        text.slice(index + blanks.length, index + blanks.length + LONGEST_WORD),
      )?.[0];
      return { node, line, column: index + 1, actual: `${before}${blanks}${after ?? ''}` };
    });
  });
}
