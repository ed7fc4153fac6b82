/** Whether a place speaks of the text that it amends: numbers and words there are those of another instrument. */
import type { Document, Node, Parent } from '../../tree/nodes.js';
import { hasChildren } from '../../tree/visit.js';
import { printedText } from '../../wording/node-text.js';

/** "Sửa đổi khoản 2 Điều 5 như sau: …" speaks of the text that is amended, and so does all that stands under it. */
const AMENDING = /(?:^|\s)(?:sửa đổi|bổ sung|bãi bỏ|thay thế|thay |bỏ |hủy bỏ|hết hiệu lực)/iu;

/** So many characters say what a provision is about. */
const LEAD = 60;

/** The heading of a provision, or the first words of its text. */
export function leadOf(node: Node): string {
  const first = hasChildren(node) ? node.children[0] : undefined;
  const text = printedText(node) || (first?.type === 'paragraph' ? first.value : '');
  return node.type === 'document' || node.type === 'regulation' ? '' : text.slice(0, LEAD);
}

/** @param around the node and what it stands in */
export function isAboutAmendedText(around: readonly Node[], root: Document): boolean {
  return (
    around.some((one) => one.type === 'quotation' || AMENDING.test(leadOf(one))) ||
    AMENDING.test(root.meta.subject ?? '')
  );
}

/** What a node stands in, from the nearest outwards. */
export function surroundingsOf(node: Node, parentOf: (node: Node) => Parent | null): Parent[] {
  const found: Parent[] = [];
  for (let at = parentOf(node); at; at = parentOf(at)) found.push(at);
  return found;
}
