import type { Node, Provision } from '../../../tree/nodes.js';
import { hasChildren } from '../../../tree/visit.js';
import { printedText } from '../../../wording/node-text.js';
import { defineRule } from '../../engine/rule.js';

/** A number with nothing to it. */
export default defineRule({
  id: 'no-empty-provision',
  severity: 'error',
  basis: ['399-qd-tw-2026', '36-hd-vptw-2018'],
  visits: ['article', 'clause', 'subclause', 'point', 'item'],
  scope: { texts: 'any', places: ['body'], sureIn: 'familyOrParty', hangsOnReading: true },
  examples: [
    {
      name: 'khoản 2 trống',
      input: 'Điều 1. Trách nhiệm\n\n1. Tham mưu.\n\n2.\n\n3. Báo cáo.',
      finds: ['2.'],
    },
    {
      name: 'điều chỉ có tên',
      input: 'Điều 1. Trách nhiệm của Văn phòng\n\nĐiều 2. Tổ chức thực hiện\n\n1. Báo cáo.',
      finds: ['Điều 1.'],
    },
    {
      name: 'điều là một câu, không có dấu chấm ở cuối',
      input:
        'Điều 1. Ban hành kèm theo Quyết định này Quy chế A\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký',
      finds: [],
    },
    { name: 'điều không có tên', input: 'Điều 1. Quy chế này có hiệu lực từ ngày ký.', finds: [] },
  ],
  check(node, context) {
    const provision = node as Provision;
    if (provision.children.some(hasWords) || isOnlyItsHeading(provision) || isSentence(provision)) return;
    const place = { node, actual: provision.label };
    context.report('check.no-empty-provision', { label: provision.label }, place);
  },
});

/** "Quyết định này có hiệu lực kể từ ngày ban hành": what an article says may stand where its name would, without a full stop. */
const PREDICATE =
  /(?<!\p{L})(?:này|có hiệu lực|chịu trách nhiệm|ban hành kèm theo|có trách nhiệm|được|phải|giao|thay thế|bãi bỏ|căn cứ)(?!\p{L})/iu;

function isSentence({ type, heading }: Provision): boolean {
  return type === 'article' && heading !== null && (PREDICATE.test(heading) || /[.;:,]$/u.test(heading));
}

function hasWords(node: Node): boolean {
  if (printedText(node).trim() !== '') return true;
  return hasChildren(node) && node.children.some(hasWords);
}

/** The text of an item, or of a clause without more to it, may be read as its heading. */
const isOnlyItsHeading = ({ type, heading }: Provision): boolean => type !== 'article' && heading !== null;
