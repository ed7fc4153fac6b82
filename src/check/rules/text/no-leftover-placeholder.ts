import { oncePer } from '../../../text/once-per.js';
import { contentBlanksOf } from '../../../tree/blanks.js';
import type { Document, Node } from '../../../tree/nodes.js';
import { plainText } from '../../../tree/text-of.js';
import { visit } from '../../../tree/visit.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { isIssued } from '../../facts/document-day.js';

/**
 * "{{tinh}}", "<tên tỉnh>", "[tên đơn vị]", "……", "____", "TODO", "XX"; not "thông tin...", "[bao gồm cả …]".
 */
const LEFTOVERS = [
  /\{\{[^}]*\}?\}?/gu,
  /<\s*(?:tên|số|ngày|đơn vị|địa phương|điền|ghi|nhập)[^<>]{0,40}>/giu,
  /\[\s*(?:tên|số|ngày|đơn vị|địa phương|điền|ghi rõ|nhập|chèn|\.{2,}|…)[^\]]{0,60}\]/giu,
  /…{2,}|\.{5,}|_{3,}/gu,
  /(?<![\p{L}\d])(?:TODO|TBD|XXX+|xxx+|xx\/xx\/(?:\d{4}|xxxx))(?![\p{L}\d])/gu,
];

/** A sign that each of them has, and the mark of drafting too: most texts have none, and need no closer look. */
const ANY_SIGN = /[[{<…_]|\.{5}|TODO|TBD|XXX|xx/u;

/** Words that stand for something still to be written. */
export default defineRule({
  id: 'no-leftover-placeholder',
  severity: 'error',
  basis: [],
  visits: TEXT_TYPES,
  scope: { texts: 'any', places: ['body', 'furniture'] },
  examples: [
    {
      name: 'trường của mẫu chưa điền',
      input: 'Ban Thường vụ {{committee.name}} chịu trách nhiệm trước [tên đơn vị] và ……… .',
      finds: ['{{committee.name}}', '[tên đơn vị]', '………'],
    },
    {
      name: 'chỗ cần bổ sung của dự thảo (chỉ là ghi chú)',
      input: 'Quyết định này thay thế [cần bổ sung: số, ngày của quyết định cũ].',
      finds: ['[cần bổ sung: số, ngày của quyết định cũ]'],
    },
    {
      name: 'mẫu sổ in ngay trong một điều (chỉ là ghi chú)',
      input:
        'Điều 1. Mẫu sổ\n\n1. Ghi theo mẫu sau\n\nHộ kinh doanh ……… mã số ………\n\nĐịa chỉ ……… điện thoại ………\n\nNgười lập sổ ………',
      finds: ['………', '………', '………', '………', '………'],
    },
    {
      name: 'phụ lục đứng riêng, gồm các mẫu văn bản',
      input:
        'PHỤ LỤC III\n\nMẪU TRÌNH BÀY VĂN BẢN\n\n(Kèm theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ)\n\nQUYẾT ĐỊNH:\n\nĐiều 1. ..........................',
      finds: [],
    },
    {
      name: 'gạch dưới tiêu đề của một văn bản in lại trong bảng',
      input:
        'Điều 2. Trách nhiệm\n\n1. Các bộ thi hành Nghị định này./.\n\n| CHÍNH PHỦ _______  Số: 30/2020/NĐ-CP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc _______ Hà Nội, ngày 05 tháng 3 năm 2020 |\n| --- | --- |',
      finds: [],
    },
    {
      name: 'chỗ trống sau chữ hoa mà dòng còn nói tiếp bằng chữ thường',
      input: 'Điều 1. Tên gọi\n\n1. UBND xã ……… chủ trì, báo cáo.',
      finds: ['………'],
    },
    {
      name: 'số và ngày để trống cho văn thư, dấu ba chấm của câu',
      input:
        'Số -QĐ/TU\n\nCông tác nghiên cứu, đào tạo, thông tin... về dân vận [bao gồm cả tôn giáo]. Địa chỉ thư: <tên xã, không dấu>@tinh.gov.vn, <tên đơn vị>+<tên viết tắt>@tinh.gov.vn, <tên><họ và tên đệm>. Mã số ghi là CT-XXXX-Y, trong đó XXXX là năm bắt đầu; XXXX là ký hiệu năm. Sơn ba chữ và bốn số (VCG - XXXX). Bệnh quy định tại Phụ lục XXX.',
      finds: [],
    },
  ],
  check(node, context) {
    const text = printedText(node);
    if (!ANY_SIGN.test(text)) return;
    for (const { start, end } of contentBlanksOf(node)) {
      const found = text.slice(start, end);
      const severity = isIssued(context.root) ? 'error' : 'note';
      const place = { node, start, end, severity } as const;
      context.report('check.no-leftover-placeholder.draft', { found }, place);
    }
    if (isClerical(node) || isRule(text)) return;
    for (const pattern of LEFTOVERS) {
      const matches = [...text.matchAll(pattern)];
      // "được ghi là CT-XXXX-Y, trong đó XXXX là năm": the text says what stands in the place of the letters.
      const isExplained = (word: string): boolean =>
        matches.some(({ index, 0: one }) => one === word && isPattern(text, index, index + one.length));
      for (const { index, 0: found } of matches) {
        if (isExplained(found) || isRuleAfterEnd(text, index, found) || isRuleUnderTitle(text, index, found))
          continue;
        const severity = isSure(node, index, found, context) ? 'error' : 'note';
        const place = { node, start: index, end: index + found.length, severity } as const;
        context.report('check.no-leftover-placeholder', { found }, place);
      }
    }
  },
});

/** "<tên xã, không dấu>@dongthap.gov.vn", "ho-so_<số>.pdf", "XXXX là ký hiệu năm": how addresses, file names and codes are to be made up. */
const isPattern = (text: string, start: number, end: number): boolean =>
  /(?:[\w@_./+>-]|(?:\p{Lu}|\d)\s?[-–/]\s?)$/u.test(text.slice(Math.max(0, start - 5), start)) ||
  /(?:Phụ lục|Chương|Mục|Phần|Mẫu|Bảng|thế kỷ|khóa)\s+$/iu.test(text.slice(Math.max(0, start - 10), start)) ||
  /^(?:[\w@_/+<-]|\.[\w<]|\s+là\s)/.test(text.slice(end, end + 8));

/** "_______", "……": a line drawn under a title or at the end, with no word on it. */
const isRule = (text: string): boolean => !/[\p{L}\d]/u.test(text);

/** "… thi hành Nghị định này./. ________": a line drawn below the last sentence, above the notes of a page. */
const isRuleAfterEnd = (text: string, start: number, found: string): boolean =>
  found.startsWith('_') &&
  text.slice(start + found.length).trim() === '' &&
  /[./;]\s*$/u.test(text.slice(0, start));

/** "CHÍNH PHỦ _______", "Độc lập - Tự do - Hạnh phúc ____": a line drawn under the title of a masthead that stands in one cell. */
const isRuleUnderTitle = (text: string, start: number, found: string): boolean => {
  const before = text.slice(0, start).trimEnd();
  return found.startsWith('_') && (/Hạnh phúc$/iu.test(before) || /^[\p{Lu}\s,-]+$/u.test(before));
};

/**
 * In a provision of an issued text a gap is one that was forgotten; forms that stand in the text itself ("Tên đơn vị:
 * ……") have several, and say with a colon, a number or a mark in brackets what belongs there.
 */
function isSure(
  node: Node,
  start: number,
  found: string,
  { ancestors, isReadBadly, root }: RuleContext,
): boolean {
  const isProvision = [...ancestors, node].some(({ type }) => type === 'article');
  const text = printedText(node);
  const isFormLine =
    /(?:[:：]\s*|\(\d{1,2}\)\s*)(?:…|\.{3}|_{3})|(?<![.…_])[.…_]*(?:…|\.{3}|_{3})\s*\(\d{1,2}\)/u.test(text);
  // A page that nobody issued shows forms among its words: "… báo cáo tình hình thực hiện năm ……… như sau:".
  if (root.kind === 'page' && !isProvision && (/^[^{]/u.test(found) || text.trim() === found)) return false;
  // An excerpt breaks off so: "2. Phương án sáp nhập .....".
  if (!isProvision && /^[.…]/u.test(found) && BREAKS_OFF.test(text.slice(start + found.length))) return false;
  const mostGaps = isForm(root) ? MOST_FORGOTTEN : MOST_OF_A_TEXT;
  if (/^[^{<]/u.test(found) && (isAmongForms(ancestors) || gapsIn(root) > mostGaps)) return false;
  return (isProvision || node.type === 'recital' || ancestors.length < 2) && !isFormLine && !isReadBadly();
}

/** Nothing follows, not even the mark of a sentence or the other edge of a row. */
const BREAKS_OFF = /^[\s|]*$/u;

/** More gaps than a drafter forgets in one article: a form that follows it, or stands in it. */
const MOST_FORGOTTEN = 4;

const isAmongForms = (ancestors: readonly Node[]): boolean => {
  const article = ancestors.find(({ type }) => type === 'article');
  if (article === undefined) return false;
  return gapsInArticle(article) > MOST_FORGOTTEN;
};

const gapsInArticle = oncePer(
  (article: Node): number => (plainText(article).match(/…{2,}|\.{5,}|_{3,}/gu) ?? []).length,
);

/** "Mẫu số 5a: Đơn dành cho cá nhân", "Mẫu chương trình kiểm tra", "ĐƠN XIN GIA NHẬP CÔNG ĐOÀN" at the head of a text: a form that somebody fills in. */
const FORM_TITLE =
  /^\s*(?:Mẫu\s+(?:số\s|đơn|phiếu|giấy|tờ|biên bản|hợp đồng|báo cáo|chương trình|kế hoạch|quyết định|nghị quyết|quy chế|đề án|bản\s)|(?:ĐƠN|PHIẾU|GIẤY|TỜ KHAI)\s+\p{Lu})/u;
const HEAD_LINES = 10;

const isForm = (root: Document): boolean =>
  root.children
    .slice(0, HEAD_LINES)
    .flatMap((child) => ('children' in child ? [child, ...child.children] : [child]))
    .some((child) => 'value' in child && FORM_TITLE.test(child.value));

/** A text with so many gaps and so many "[ghi …]" prints forms, which are to be filled in by others. */
const MOST_OF_A_TEXT = 20;

const gapsIn = oncePer((root: Document): number => {
  let gaps = 0;
  visit(root, (node) => {
    gaps += printedText(node).match(/…{2,}|\.{5,}|_{2,}|\[ghi\s/gu)?.length ?? 0;
  });
  return gaps;
});

/** Number and date are left for the clerk to stamp (Hướng dẫn 36-HD/VPTW and 05-HD/VPTW say nothing against it). */
function isClerical(node: Node): boolean {
  return (
    node.type === 'paragraph' &&
    ['number', 'placeDate', 'annexLine', 'separator', 'signer'].includes(node.role ?? '')
  );
}
