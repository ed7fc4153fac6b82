/** The updated text as Markdown, with what a person must decide as a comment after the line that it is about. */
import { isAside } from '../../tree/cuts.js';
import type { Document, Node } from '../../tree/nodes.js';
import { hasChildren } from '../../tree/visit.js';
import type { UpdateRow } from '../../update/update.js';
import { renderMarkdown } from '../markdown/index.js';
import { remarkOfRow, type UpdateMessages } from './row-words.js';

/** Letters of the private use area, with the number of a row between them. */
const MARK = /\uE004(\d+)\uE005/g;

export function renderUpdateMarkdown(
  tree: Document,
  rows: readonly UpdateRow[],
  catalogue: UpdateMessages,
): string {
  const open = rows.filter(({ status, result }) => isTold(status) && result !== null);
  const waiting = new Set(open.keys());
  const marked = mark(tree, null, open, waiting) as Document;
  return renderMarkdown(marked)
    .split('\n')
    .map((line) => {
      const remarks = [...line.matchAll(MARK)].map(([, index]) =>
        remarkOfRow(open[Number(index)] as UpdateRow, catalogue),
      );
      return [line.replace(MARK, ''), ...remarks.map(comment)].join('\n\n');
    })
    .join('\n');
}

const isTold = (status: UpdateRow['status']): boolean =>
  status === 'conflict' || status === 'offered' || status === 'preferred';

/** A comment ends at the first "-->". */
const comment = (text: string): string => `<!-- ${text.replaceAll('--', '- -')} -->`;

/** Copies the tree with a mark at the end of each text that a row is about; each row marks the first that fits. */
function mark(node: Node, eId: string | null, rows: readonly UpdateRow[], waiting: Set<number>): Node {
  const own = 'eId' in node ? (node.eId ?? eId) : eId;
  const clone = { ...node } as Node;
  const endOf = (text: string): string => {
    const index = [...waiting].find((one) => {
      const result = rows[one]?.result;
      return (
        result &&
        result.eId === own &&
        (result.text === text || (result.text === '' && result.heading === text))
      );
    });
    if (index === undefined) return text;
    waiting.delete(index);
    return `${text}\uE004${index}\uE005`;
  };
  if ('heading' in clone && clone.heading !== null) clone.heading = endOf(clone.heading);
  if ('value' in clone && !isAside(clone)) clone.value = endOf(clone.value);
  if (hasChildren(clone)) {
    const children: readonly Node[] = clone.children;
    (clone as { children: Node[] }).children = children.map((child) => mark(child, own, rows, waiting));
  }
  return clone;
}
