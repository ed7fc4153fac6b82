import type { Node } from '../../../tree/nodes.js';
import { visit } from '../../../tree/visit.js';
import { printedText } from '../../../wording/node-text.js';
import { defineRule, type ReportPlace, type RuleContext } from '../../engine/rule.js';
import { nodeFinder } from '../../facts/node-at-place.js';

/** "lãnh  đạo": two blanks or more within a line; not those before it, nor the gap of "Số      -QĐ/TU". */
const DOUBLE = /(?<=[\p{L}\p{M}\d,;.:)”])[ \u00a0]{2,}(?=[\p{L}\d(“])/gu;
/** Columns are set apart by more blanks, and before a long figure ("… vỏ tàu thủy  6510213"); a date or a heading has room for its figures: "ngày  tháng  năm", "CHƯƠNG  I". */
const IS_SET = /[ \u00a0]{3,}|[ \u00a0]{2,}\d{4,}|^(?:ngày|tháng|năm|số|chương|mục|phần|điều)[ \u00a0]{2,}/iu;
/** Web pages show many blanks as one; a row of a table is set with blanks. */
const IS_PAGE = /^\s*<(?:!doctype|html|head|body|\?xml|div|p|table)\b/im;
/** A formula is set with blanks: "Htt  =  Hln  x". */
const IS_FORMULA = /(?:^|\s)[=×](?:\s|$)/u;
const IS_ROW = /^\s*\||\t/;
/** More than so many are a habit of typing, and notes. */
const FEW = 3;
/** As many signs of a word as a message shows. */
const LONGEST_WORD = 30;

/** A number at the head of a line, behind which a gap is set: "3.  Hai", "Điều 9.  Thời hạn". */
const IS_NUMBERED =
  /^\s*(?:[#*]+\s*)?(?:(?:Điều|Mục|Chương)\s+)?(?:[\d.]{1,20}[a-zđ]?|\p{L}\d?|[IVX]{1,8})[.):]?\d{0,3}[.*]{0,4}$/u;

interface DoubleBlank {
  at: ReportPlace;
  actual: string;
  /** The line that it stands in. */
  text: string;
}

/** Two blanks between words, as they stand in a text file or a Word file. */
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
      name: 'trong tệp Word, nơi chữ được đọc chỉ còn một dấu cách',
      input: 'Điều 1. Phạm vi\n\n1. Cấp ủy lãnh đạo công tác dân vận.',
      review: { spacedLines: [{ text: '1. Cấp ủy lãnh  đạo công tác dân vận.', place: { line: 3 } }] },
      finds: ['lãnh  đạo'],
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
    if (context.ancestors.length > 0 || (lines && IS_PAGE.test(lines.slice(0, 20).join('\n')))) return;
    const found = [
      ...(lines ? doubleBlanksOfLines(root, lines, context) : []),
      ...doubleBlanksOfWord(context),
    ];
    for (const { at, actual, text } of found) {
      // A form is set with blanks.
      const isSlip =
        found.length <= FEW &&
        context.placeOf(at.node) !== 'form' &&
        !IS_SET.test(actual) &&
        !IS_FORMULA.test(text);
      const severity = isSlip ? 'warning' : 'note';
      context.report(
        'check.no-double-blank',
        { actual },
        { ...at, actual, expected: [closed(actual)], severity },
      );
    }
  },
});

const closed = (words: string): string => words.replace(/[ \u00a0]+/gu, ' ');

const isLookedAt = (node: Node, context: RuleContext): boolean =>
  printedText(node) !== '' && ['body', 'form', 'quotation'].includes(context.placeOf(node));

/** On the lines of the file that hold words of the text itself. */
function doubleBlanksOfLines(root: Node, lines: readonly string[], context: RuleContext): DoubleBlank[] {
  const byLine = new Map<number, Node>();
  visit(root, (node) => {
    if (!isLookedAt(node, context)) return;
    for (const { line } of node.data?.origin ?? []) if (line !== undefined) byLine.set(line, node);
  });
  return [...byLine].flatMap(([line, node]) => {
    const text = lines[line - 1] ?? '';
    return doubleBlanksIn(text).map(({ index, actual }) => ({
      at: { node, line, column: index + 1 },
      actual,
      text,
    }));
  });
}

/** In the paragraphs of a Word file, whose text in the tree has one blank; at the words, where the tree has them as often as the line. */
function doubleBlanksOfWord(context: RuleContext): DoubleBlank[] {
  const { spacedLines } = context.review;
  if (spacedLines.length === 0) return [];
  const nodeAt = nodeFinder(context.root);
  return spacedLines.flatMap(({ text, place }) => {
    const node = nodeAt(place);
    if (!node || !isLookedAt(node, context)) return [];
    const printed = printedText(node);
    return doubleBlanksIn(text).map(({ index, actual }) => {
      const words = closed(actual);
      const [here, there] = [placesOf(closed(text), words), placesOf(printed, words)];
      const start = there[here.indexOf(closed(text.slice(0, index)).length)];
      const isCertain = start !== undefined && here.length === there.length;
      return { at: isCertain ? { node, start, end: start + words.length } : { node }, actual, text };
    });
  });
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** The places of one line, with the words before and behind. */
function doubleBlanksIn(text: string): { index: number; actual: string }[] {
  if (IS_ROW.test(text)) return [];
  const found = [...text.matchAll(DOUBLE)].filter(({ index }) => !IS_NUMBERED.test(text.slice(0, index)));
  return found.map(({ index, 0: blanks }) => {
    const before =
      text
        .slice(Math.max(0, index - LONGEST_WORD), index)
        .split(/\s/u)
        .at(-1) ?? '';
    const end = index + blanks.length;
    const after = /^\S*/u.exec(text.slice(end, end + LONGEST_WORD))?.[0];
    return { index: index - before.length, actual: `${before}${blanks}${after ?? ''}` };
  });
}
