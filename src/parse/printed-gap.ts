/**
 * Finds breaks in numbers that the text means. A codification leaves out what no longer holds. A consolidated text says
 * "(được bãi bỏ)", an excerpt "[...]". The lines below "sửa đổi khoản 3 như sau:" are those of another text, quoted or not.
 */
import type { Node, Parent, Provision } from '../tree/nodes.js';
import { plainText } from '../tree/text-of.js';

/** "4.6.LQ.1", the number of an article of a codification. */
export const hasCodifiedNumber = ({ number }: Provision): boolean => /\d\.[\p{L}\d]/u.test(number ?? '');

export function isPrintedSo(node: Provision, previous: Provision | undefined, parent: Parent): boolean {
  const above = parent.children.slice(0, (parent.children as Node[]).indexOf(node));
  const before = previous ? plainText(previous) : above.map(plainText).join('\n');
  const introduced = previous ? '' : before || ('heading' in parent ? (parent.heading ?? '') : '');
  return (
    AMENDED.test(introduced.trimEnd().slice(-REACH)) ||
    LEFT_OUT.test(before.trimEnd().slice(-REACH)) ||
    REPEALED.test(before.trimEnd().slice(-REACH)) ||
    REPEALED.test(plainText(node).trimEnd().slice(-REACH))
  );
}

/** The last words of a line, which say what comes below. */
const REACH = 200;
/** "3. Sửa đổi, bổ sung điểm c khoản 5 như sau:", not "Ông A làm các việc như sau:". */
const AMENDED = /(?:[Ss]ửa đổi|[Bb]ổ sung|[Tt]hay thế).{0,150}như sau\s?:$/su;
/** "[...]", "(…)", "…" on a line of its own. */
const LEFT_OUT = /(?:\[\s?(?:\.{2,9}|…)\s?\]|\(\s?(?:\.{2,9}|…)\s?\)|(?:^|\s)(?:\.{3,9}|…))$/u;
/** "3. (được bãi bỏ)", "Chương 2 (bãi bỏ)". */
const REPEALED = /\((?:đã |được |bị )?bãi bỏ\)[.;]?$/u;
