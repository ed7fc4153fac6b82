/** Whether two pieces of the source meet at a stretch of a text, so that what stands there was made by no hand. */
import type { Node } from '../../tree/nodes.js';
import { placeOfText } from '../../wording/node-text.js';

/** "casino.**Cho phép**", "làm thêm giờ ~~…~~;": marks of Markdown, tags or words that were set aside stand between them. */
export function isAtSeam(node: Node, start: number, end: number): boolean {
  const [one, other] = [placeOfText(node, start, end), placeOfText(node, end, end + 1)];
  const [from, to] = [one.origin[0]?.offset, other.origin[0]?.offset];
  return from !== undefined && to !== undefined && to - from !== end - start;
}
