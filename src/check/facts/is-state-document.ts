import { foldForMatching } from '../../text/index.js';
import type { Document, DocumentKind, Node } from '../../tree/nodes.js';
import { selectAll } from '../../tree/visit.js';

/** Only the State issues them. */
const STATE_KINDS: readonly DocumentKind[] = ['law', 'decree', 'circular'];
/** What stands above the text proper. */
const ABOVE = new Set<Node['type']>(['paragraph', 'noise']);
/** The title of the State, folded: also in a masthead that was typed into one line with something else. */
const STATE_TITLE = foldForMatching('Cộng hòa xã hội chủ nghĩa Việt Nam');

/** Whether a document stands under the title of the State: its form follows Nghị định 30/2020/NĐ-CP. */
export function isStateDocument(root: Document): boolean {
  if (STATE_KINDS.includes(root.kind)) return true;
  const mottos = selectAll(root, 'paragraph').filter(({ role }) => role === 'motto');
  if (mottos.length > 0) return mottos.some(({ value }) => !/^đảng/iu.test(value));
  const end = root.children.findIndex(({ type }) => !ABOVE.has(type));
  return root.children
    .slice(0, end < 0 ? undefined : end)
    .some((node) => 'value' in node && foldForMatching(node.value).includes(STATE_TITLE));
}
