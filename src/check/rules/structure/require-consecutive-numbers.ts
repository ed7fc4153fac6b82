import { escapePattern } from '../../../text/escape-pattern.js';
import { placeAmong } from '../../../text/place-among.js';
import { isProvision } from '../../../tree/e-ids.js';
import type { Node, Provision } from '../../../tree/nodes.js';
import { plainText } from '../../../tree/text-of.js';
import { selectAll, visit } from '../../../tree/visit.js';
import { printedText } from '../../../wording/node-text.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { isConsolidated } from '../../facts/consolidated.js';
import { numberedSeries } from '../../facts/numbered-series.js';
import { isArticleElsewhere, provesBreak } from '../../facts/series-evidence.js';
import { faultsInSeries, type SeriesFault } from '../../facts/series-faults.js';

/** Numbers as printed in the text, so that nothing was lost, added or moved unnoticed. */
export default defineRule({
  id: 'require-consecutive-numbers',
  severity: 'error',
  basis: ['399-qd-tw-2026', '36-hd-vptw-2018'],
  visits: ['document', 'regulation'],
  scope: { texts: 'any', places: ['body'], hangsOnReading: true },
  examples: [
    {
      name: 'thiếu khoản 2',
      input: 'Điều 1. Trách nhiệm của Văn phòng\n\n1. Tham mưu.\n\n3. Báo cáo.',
      finds: ['3.'],
    },
    {
      name: 'thiếu Điều 2',
      input: 'Điều 1. Một việc.\n\nĐiều 3. Một việc khác.',
      finds: ['Điều 3.'],
    },
    {
      name: 'thiếu Điều 3, dù Điều 2 có khoản 3 và dẫn Điều 3',
      input:
        'Điều 1. Một việc\n\n1. Một.\n\nĐiều 2. Hai việc\n\n1. Một.\n\n2. Hai, theo Điều 3.\n\n3. Ba.\n\nĐiều 4. Bốn việc\n\n1. Một.',
      finds: ['Điều 4.'],
    },
    {
      name: 'thiếu khoản 2, dù khoản 1 dẫn khoản 2 của luật khác',
      input: 'Điều 1. Một việc\n\n1. Theo khoản 2, Điều 5 Luật Đất đai.\n\n3. Ba.',
      finds: ['3.'],
    },
    {
      name: 'bắt đầu từ khoản 2',
      input: 'Điều 1. Trách nhiệm của Văn phòng\n\n2. Báo cáo.',
      finds: ['2.'],
    },
    {
      name: 'khoản đứng sai thứ tự',
      input: 'Điều 1. Trách nhiệm\n\n1. Một.\n\n3. Ba.\n\n2. Hai.\n\n4. Bốn.',
      finds: ['3.', '2.', '4.'],
    },
    {
      name: 'sau điểm d là điểm đ',
      input:
        'Điều 1. Trách nhiệm\n\n1. Gồm:\n\na) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm;\n\ne) Sáu.',
      finds: [],
    },
    {
      name: 'phụ lục 01, 02; mục A, B, C; điểm b1 chen giữa b và c',
      input:
        'Điều 1. Trách nhiệm\n\n1. Gồm:\n\na) Một;\n\nb) Hai;\n\nb1) Hai một;\n\nc) Ba.\n\nPHỤ LỤC 01\n\nMỘT\n\nA. Một\n\nB. Hai\n\nPHỤ LỤC 02\n\nHAI',
      finds: [],
    },
    {
      name: 'số gộp, điểm a.1), mục La Mã gồm nhiều điều',
      input:
        'I- MỘT\n\nĐiều 1. Một\n\n1. Gồm:\n\na) Một:\n\na.1) Tên hóa đơn;\n\na.2) Ký hiệu;\n\nb) Hai.\n\nII- HAI\n\nĐiều 2. Hai\n\n1. Một.\n\n2-3. Hai và ba.\n\n4. Bốn.',
      finds: [],
    },
    {
      name: 'chương mất ngắt dòng; chương đếm tiếp sang phần sau',
      input:
        'Chương I\n\nMỘT\n\nĐiều 1. Một việc của cơ quan.Chương II HAI\n\nChương III\n\nBA\n\nĐiều 2. Hai.\n\nPhần thứ hai\n\nPHẦN HAI\n\nChương IV\n\nBỐN\n\nĐiều 3. Ba.',
      finds: [],
    },
    {
      name: 'điểm theo thứ tự chữ cái La-tinh ở văn bản không phải của Đảng (chỉ là ghi chú)',
      input: 'Điều 1. Cấp đổi\n\n1. Gồm:\n\na) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\ne) Năm.',
      finds: ['e)'],
    },
    {
      name: 'số điều của văn bản pháp điển',
      input:
        'Điều 4.6.LQ.1. Một\n\n1. Một.\n\nĐiều 4.6.NĐ.1.1. Một\n\n1. Một.\n\nĐiều 4.6.LQ.2. Hai\n\n1. Hai.',
      finds: [],
    },
    {
      name: 'phần trích từ giữa văn bản, điều bổ sung vào văn bản khác (chỉ là ghi chú)',
      input: 'Chương IV\n\nBỐN\n\nĐiều 1. Một\n\nBổ sung Điều 29a như sau:\n\nĐiều 29a. Hai.\n\nĐiều 2. Ba.',
      finds: ['Chương IV'],
    },
    {
      name: 'điều in lại từ văn bản khác (chỉ là ghi chú)',
      input: 'Điều 1. Một.\n\nTheo Điều 4 Nghị quyết số 12-NQ/TW quy định như sau:\n\nĐiều 4. Bốn.',
      finds: ['Điều 4.'],
    },
    {
      name: 'hết bảng chữ cái thì đếm vòng hai: a1, b1, c1',
      input: 'Điều 1. Biểu mẫu\n\n1. Gồm:\n\na) Một;\n\nb) Hai;\n\na1) Ba;\n\nb1) Bốn;\n\nc1) Năm.',
      finds: ['a1)'],
    },
    {
      name: 'bài viết trích văn bản khác, có chỗ lược “[...]” (chỉ là ghi chú)',
      input:
        'Căn cứ khoản 2 Điều 96 Nghị định 102/2024/NĐ-CP quy định như sau:\n\nĐiều 96. Đất sân bay\n\n[...]\n\n2. Cho thuê đất.\n\n[...]\n\n4. Gia hạn.',
      finds: ['Điều 96.', '2.', '4.'],
    },
    {
      name: 'bài giới thiệu chỉ in Điều 5 và Điều 16 của một nghị định (chỉ là ghi chú)',
      input:
        'Nghị định có những điểm đáng chú ý sau.\n\nĐiều 5. Điều kiện cấp phép.\n\nĐiều 16. Thu hồi giấy phép.',
      finds: ['Điều 5.', 'Điều 16.'],
    },
    {
      name: 'dòng của bảng đọc thành khoản, có cột số riêng (chỉ là ghi chú)',
      input:
        'Điều 4. Chỉ tiêu\n\n1. Chỉ tiêu sử dụng đất cấp quốc gia:\n\n1.1 Đất trồng lúa LUA\n\n1.2 Đất rừng RSN\n\n2.1 Đất quốc phòng CQP\n\n2.2 Đất an ninh CAN',
      finds: ['Điều 4.', '2.1'],
    },
    {
      name: 'văn bản hợp nhất, số chú thích dính vào số khoản; mục trích từ một nghị quyết (chỉ là ghi chú)',
      input: 'VĂN BẢN HỢP NHẤT\n\nNGHỊ ĐỊNH\n\nĐiều 1. Hồ sơ\n\n1. Một.\n\n218. Hai.\n\n3. Ba.',
      finds: ['218.', '3.'],
    },
    {
      name: 'văn bản hợp nhất, một mục đã bãi bỏ cùng các điều của nó (chỉ là ghi chú)',
      input:
        'VĂN BẢN HỢP NHẤT\n\nTHÔNG TƯ\n\nĐiều 1. Một\n\n1. Một việc.\n\nMục 2¹⁰ (được bãi bỏ)\n\nĐiều 4. Bốn\n\n1. Bốn việc.',
      finds: ['Điều 4.'],
    },
    {
      name: 'như vậy, trong bản sao không có đầu đề, nhưng chú thích cho biết là hợp nhất (chỉ là ghi chú)',
      input:
        'THÔNG TƯ\n\nĐiều 1.[^1] Một\n\n1.[^2] Một việc.\n\nMục 2¹⁰ (được bãi bỏ)\n\nĐiều 4.[^3] Bốn\n\n1. Bốn việc.\n\n[^1]: Điều này được sửa đổi theo quy định tại khoản 1 Điều 1 của Thông tư số 2/2020/TT-BTC.\n\n[^2]: Khoản này được sửa đổi theo quy định tại khoản 2 Điều 1 của Thông tư số 2/2020/TT-BTC.\n\n[^3]: Điều này được bổ sung theo quy định tại khoản 3 Điều 1 của Thông tư số 2/2020/TT-BTC.',
      finds: ['Điều 4.'],
    },
    {
      name: 'thiếu 2.3., dù trên đó có “253, gồm”: dấu chấm của số không phải chữ bất kỳ',
      input:
        'Điều 1. Số xã\n\n1. Một.\n\n2. Gồm:\n\n2.1. Một.\n\n2.2. Nay còn 253, gồm cả phường.\n\n2.4. Bốn.',
      finds: ['2.4.'],
    },
    { name: 'điều bổ sung 1a', input: 'Điều 1. Một.\n\nĐiều 1a. Một a.\n\nĐiều 2. Hai.', finds: [] },
  ],
  check(node, context) {
    for (const series of numberedSeries(node)) checkSeries(series, context);
  },
});

function checkSeries(series: readonly Provision[], context: RuleContext): void {
  for (const fault of faultsInSeries(series)) {
    const before = series[placeAmong(series, fault.node) - 1];
    const text = before ? wordsIn(before, fault.node.type) : textAbove(fault.node, context);
    if (!isSwallowed(fault, text)) report(fault, series, context);
  }
}

/**
 * The words of a provision and of what nests in it. Of the markers only those of the type that is looked for count: "3." of a khoản
 * is no trace of Điều 3.
 */
function wordsIn(node: Node, type: Node['type']): string {
  const lines: string[] = [];
  visit(node, (inner) => {
    const marker = inner !== node && inner.type === type && isProvision(inner) ? inner.label : '';
    lines.push(`${marker} ${printedText(inner)}`.trim());
  });
  return lines.filter((line) => line !== '').join(' ');
}

/** What stands before a number that is cited: "khoản 2, Điều 5", "các điểm a, b", "ngày 2, 3". */
const CITES =
  '(?<!(?:khoản|điểm|điều|mục|chương|phần|tiết|lục|số|mẫu|bảng|biểu|hình|ngày|tháng|quý|năm|lần|thứ|và|từ|đến)\\s)';

/**
 * "… theo quy định.2. Văn phòng …", "… của mình.Chương IV": the number that is missed stands in the text before, where a line break
 * was lost ("… CẤP PHÉP Mục 1: Điều kiện", "(Ban hành kèm theo …) Chương I QUY ĐỊNH CHUNG"); or one line heads several, as "6-7. Hồ sơ và thủ tục" before "8.".
 */
function isSwallowed({ node, ...fault }: SeriesFault, before: string): boolean {
  // "4.3" is what is looked for, and not "473".
  const expected = escapePattern(fault.expected);
  // The number is looked for before what stands in front of it, which takes longer.
  const label = new RegExp(
    `(?<![\\p{L}\\d]|\\d\\.)(?=${expected})${CITES}${expected}\\s?[.)/,-]\\s*(?:\\p{L}|\\d+\\.\\s*\\p{L})`,
    'iu',
  );
  // "1 Thúc đẩy …": a number at the head of a line whose mark was lost.
  const bare = new RegExp(`(?:^|[.;:,”\\p{Ll}])\\s+${expected}\\s+\\p{Lu}\\p{Ll}`, 'u');
  if (label.test(before) || bare.test(before)) return true;
  const [word = ''] = /^\p{Lu}\p{Ll}+(?=\s)/u.exec(node.label) ?? [];
  // "… theo quy định tại Điều 3." is a reference.
  return (
    word !== '' &&
    new RegExp(
      `(?:[.;:]${word}\\s+${expected}(?![\\p{L}\\d])|(?<!\\p{L}|[\\p{Ll},;]\\s)${word}\\s+${expected}\\s*(?:[:.]|\\s\\p{Lu}{2}))`,
      'u',
    ).test(before)
  );
}

/** The heading of what holds a provision, and what stands in it before. */
function textAbove(node: Node, { parentOf }: RuleContext): string {
  const parent = parentOf(node);
  if (parent === null) return '';
  const children = parent.children as Node[];
  return [printedText(parent), ...children.slice(0, placeAmong(children, node)).map(plainText)].join(' ');
}

/**
 * "d) … e) …", "e) … f) …": many texts number points by the Latin letters. Party texts and regulations of this family follow the
 * Vietnamese order, as the rules on form ask.
 */
function isInLatinOrder({ node, previous }: SeriesFault, { isOfParty, coverage }: RuleContext): boolean {
  const pair = `${previous}${node.number}`;
  return (pair === 'de' || pair === 'ef') && !isOfParty() && coverage() === null;
}

/** A text whose articles begin further on may be an extract, of articles that were chosen. */
function isProved(fault: SeriesFault, series: readonly Provision[], context: RuleContext) {
  const { node, previous, expected } = fault;
  if (!provesBreak(node, series, context) || isInLatinOrder(fault, context)) return false;
  if (isConsolidated(context.root) && isOfNotes(fault)) return false;
  // "Điều 220. …", and then "Điều 1. …" once more: another text, or a table of contents.
  if (startsAgain(node, series)) return false;
  if (node.type !== 'article') return previous !== null || beginsHere(node, context);
  if (previous === null || series[0]?.number !== '1') return context.coverage() !== null;
  return !isArticleElsewhere(expected, context);
}

/**
 * A consolidated text prints what its notes quote of other instruments between its own lines, figures of notes beside its numbers
 * ("²18. (được bãi bỏ)", "khoản 1¹⁹"), and leaves out articles that were abolished; points and clauses within an article it counts.
 */
const isOfNotes = ({ node, previous }: SeriesFault): boolean =>
  node.type === 'article' ||
  previous === null ||
  [previous, node.number].some((number) => /^\d{3,}$/.test(number ?? ''));

/** Whether the first number of a row comes back behind a long stretch of it. */
const startsAgain = (node: Provision, series: readonly Provision[]): boolean =>
  node.number !== null && node.number === series[0]?.number && placeAmong(series, node) >= LONG_ROW;

const LONG_ROW = 5;

/**
 * Whether a series should begin where it does. "Chương IV" before Điều 20 opens an extract, "Mục 3" before Điều 19a is inserted
 * into another text, and "1.2." under khoản 4 goes on with what stands before that.
 */
function beginsHere(node: Provision, { parentOf, extent }: RuleContext): boolean {
  const [article] = selectAll(node, 'article');
  if (article) {
    const { articles } = extent();
    const before = Number.parseInt(article.number ?? '', 10) - 1;
    return before === 0 || (articles.has('1') && articles.has(String(before)));
  }
  // "Mục III Nghị quyết 72-NQ/TW" above what a page takes from a resolution: nothing there is counted from the first on.
  if (node.type === 'chapter' || node.type === 'section' || node.type === 'part') return false;
  const parent = parentOf(node);
  const [, outer] = /^(\d+(?:\.\d+)*)\.\d+$/.exec(node.number ?? '') ?? [];
  const isNumbered = parent !== null && isProvision(parent) && /^\d+(?:\.\d+)*$/.test(parent.number ?? '');
  return outer === undefined || !isNumbered || parent.number === outer;
}

function report(fault: SeriesFault, series: readonly Provision[], context: RuleContext): void {
  const { node, previous, expected: next } = fault;
  const expected = /^\p{Lu}$/u.test(node.number ?? '') ? next.toUpperCase() : next;
  const severity = isProved(fault, series, context) ? 'error' : 'note';
  const at = { node: node as Node, actual: node.label, expected: [expected], severity } as const;
  if (previous === null) {
    context.report('check.require-consecutive-numbers.first', { found: node.label, expected }, at);
  } else {
    const params = { found: node.label, previous, expected };
    context.report('check.require-consecutive-numbers', params, at);
  }
}
