/** The tree as plain lines. */
import { isProvision } from '../../tree/e-ids.js';
import type { Document } from '../../tree/nodes.js';
import { restoreMarks } from '../../tree/restore-marks.js';
import { columnCount } from '../../tree/table-grid.js';
import { textBlocks } from '../../tree/text-of.js';
import { visit } from '../../tree/visit.js';

/** Every word of the document in order, noise included, one block a line. */
export function renderText(tree: Document): string {
  return textBlocks(restoreMarks(tree))
    .map((block) => `${block.text}\n`)
    .join('');
}

const TABLE_WORD = 'bảng';

/**
 * One line a provision: its depth as indent, eId ("·" for a dash, which has no number), printed label, heading. A table
 * has a line too, with how many rows and columns it has: "art_9__table_1  bảng  4 × 3".
 */
export function renderOutline(tree: Document): string {
  const lines: string[] = [];
  visit(tree, (node, ancestors) => {
    if (!isProvision(node) && node.type !== 'table') return;
    const depth = ancestors.filter(isProvision).length;
    const words =
      node.type === 'table'
        ? [TABLE_WORD, `${node.children.length} × ${columnCount(node)}`]
        : [node.label, node.heading];
    const cells = [node.eId ?? '·', ...words].filter((cell) => cell);
    lines.push(`${'  '.repeat(depth)}${cells.join('  ')}\n`);
  });
  return lines.join('');
}
