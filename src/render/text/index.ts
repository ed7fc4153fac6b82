/** The tree as plain lines. */
import { isProvision } from '../../tree/e-ids.js';
import type { Document } from '../../tree/nodes.js';
import { restoreMarks } from '../../tree/restore-marks.js';
import { textBlocks } from '../../tree/text-of.js';
import { visit } from '../../tree/visit.js';

/** Every word of the document in order, noise included, one block a line. */
export function renderText(tree: Document): string {
  return textBlocks(restoreMarks(tree))
    .map((block) => `${block.text}\n`)
    .join('');
}

/** One line a provision: its depth as indent, eId ("·" for a dash, which has no number), printed label, heading. */
export function renderOutline(tree: Document): string {
  const lines: string[] = [];
  visit(tree, (node, ancestors) => {
    if (!isProvision(node)) return;
    const depth = ancestors.filter(isProvision).length;
    const cells = [node.eId ?? '·', node.label, node.heading].filter((cell) => cell);
    lines.push(`${'  '.repeat(depth)}${cells.join('  ')}\n`);
  });
  return lines.join('');
}
