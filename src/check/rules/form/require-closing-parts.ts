import type { Document } from '../../../tree/nodes.js';
import { plainText } from '../../../tree/text-of.js';
import { selectAll } from '../../../tree/visit.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { coverPartsOf } from '../../facts/cover-parts.js';

const HEAD =
  'TỈNH ỦY NGHỆ AN\n\n\\*\n\nSố 05-QĐ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNghệ An, ngày 12 tháng 11 năm 2026\n\nQUYẾT ĐỊNH\n\nvề việc ban hành Quy chế công tác dân vận\n\nBAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH\n\nĐiều 1. Ban hành Quy chế công tác dân vận.';
const END = 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.';
const SIGNED = 'T/M BAN THƯỜNG VỤ\n\nBÍ THƯ\n\nNguyễn Văn An';
const SENT = 'Nơi nhận:\n\n- Như Điều 2;\n- Lưu Văn phòng Tỉnh ủy.';

/**
 * Whether the text holds at least half of what the reference asks for: of a shorter one, such as a notice or a part that somebody
 * sends for an opinion, nothing proves that an end was meant to stand there.
 */
function isWhole(context: RuleContext): boolean {
  const coverage = context.coverage();
  return coverage !== null && coverage.missing * 2 <= coverage.required;
}

const JUDGED: ReadonlySet<Document['kind']> = new Set([
  'decision',
  'resolution',
  'regulation',
  'submission',
  'officialLetter',
]);

/** Whether a list stands in the document itself, not in a form or an annexed regulation. */
const isOnTheCover = (root: Document): boolean => root.children.some(({ type }) => type === 'recipients');

/** A list of recipients in the document itself, into which no signature has run: "- Phó Thủ tướng (đã ký): …". */
const hasPlainRecipients = (root: Document): boolean =>
  root.children.some((child) => child.type === 'recipients' && !/đã ký/iu.test(plainText(child)));

/** Copies of State documents are often kept without their end, so that its absence is a note; laws have no list of recipients. */
const JUDGED_OF_STATE: ReadonlySet<Document['kind']> = new Set([
  'decision',
  'decree',
  'circular',
  'regulation',
  'resolution',
]);

/** A Party decision, regulation or letter that goes to its end has a signature and a list of recipients. */
export default defineRule({
  id: 'require-closing-parts',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document'],
  scope: { texts: 'any', hangsOnReading: true },
  examples: [
    { name: 'thiếu nơi nhận', input: `${HEAD}\n\n${END}\n\n${SIGNED}`, finds: [''] },
    { name: 'thiếu phần ký', input: `${HEAD}\n\n${END}\n\n${SENT}`, finds: [''] },
    { name: 'thiếu cả hai, sau điều khoản thi hành', input: `${HEAD}\n\n${END}`, finds: ['', ''] },
    { name: 'đủ cả hai', input: `${HEAD}\n\n${END}\n\n${SENT}\n\n${SIGNED}`, finds: [] },
    {
      name: 'đoạn trích: không có phần đầu, hoặc không đến hết văn bản',
      input:
        'Điều 1. Ban hành Quy chế công tác dân vận.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.',
      finds: [],
    },
    { name: 'phần đầu và một điều', input: HEAD, finds: [] },
    {
      name: 'văn bản Nhà nước thiếu nơi nhận (chỉ là ghi chú)',
      input:
        'ỦY BAN NHÂN DÂN\n\nTỈNH HÀ TĨNH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/2026/QĐ-UBND\n\nHà Tĩnh, ngày 05 tháng 11 năm 2026\n\nQUYẾT ĐỊNH\n\nVề việc ban hành Quy chế\n\nĐiều 1. Ban hành Quy chế.\n\nTM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH\n\nNguyễn Văn A',
      finds: [''],
    },
    {
      name: 'văn bản Nhà nước có nơi nhận mà thiếu phần ký',
      input:
        'ỦY BAN NHÂN DÂN\n\nTỈNH HÀ TĨNH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/2026/QĐ-UBND\n\nHà Tĩnh, ngày 05 tháng 11 năm 2026\n\nQUYẾT ĐỊNH\n\nVề việc ban hành Quy chế\n\nĐiều 1. Ban hành Quy chế.\n\nNơi nhận:\n\n- Như Điều 1;\n- Lưu: VT.',
      finds: [''],
    },
  ],
  check(node, context) {
    const root = node as Document;
    if (context.ancestors.length > 0) return;
    const isOfParty = context.isOfParty();
    if (!isOfParty && !context.isOfState()) return;
    if (!(isOfParty ? JUDGED : JUDGED_OF_STATE).has(root.kind)) return;
    const { hasMasthead, hasSignature, hasRecipients: hasAny, endsItself } = coverPartsOf(root);
    // Letters and decisions among the forms of an annexed regulation have lists of their own.
    const hasRecipients =
      isOnTheCover(root) || (hasAny && (isOfParty || selectAll(root, 'regulation').length === 0));
    if (!hasMasthead) return;
    const severityOf = (isSure: boolean) => ({ severity: isSure ? ('warning' as const) : ('note' as const) });
    const isComplete = isOfParty && isWhole(context);
    const at = { node, actual: '' };
    // Published copies drop the list, of short decisions of the Party too.
    if (!hasRecipients && (hasSignature || endsItself))
      context.report('check.require-closing-parts.recipients', undefined, {
        ...at,
        ...severityOf(isComplete),
      });
    // A copy that keeps the list beside which the signature stands has lost the signature, and nothing else.
    if (!hasSignature && (hasRecipients || endsItself))
      context.report('check.require-closing-parts.signature', undefined, {
        ...at,
        ...severityOf(isComplete || hasPlainRecipients(root)),
      });
  },
});
