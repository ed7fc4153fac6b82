import type { Nodes, Root } from 'mdast';
import type { Block } from '../block.js';
import { LineIndex } from '../line-index.js';
import { blankAnchors } from './blank-anchors.js';
import { cutStretches, type MarkdownStretch } from './cut-stretches.js';
import { joinLabels } from './join-labels.js';
import { type MarkdownText, markdownLines, placeOfComment } from './markdown-lines.js';
import { mendEmphasis } from './mend-emphasis.js';
import { isNestedTooDeep, nestedLines } from './nested-lines.js';
import { parseStretches } from './parse-markdown.js';
import { hideTables, type RuledTable, ruledTables } from './ruled-table.js';

/** A line that ends as on old Macintosh systems, which CommonMark 0.31 (2.1) allows too. */
const BARE_RETURN = /\r(?!\n)/g;

/**
 * Reads the lines of Markdown with every printed marker. This is all that a draft of danvan's own needs, which has no
 * front matter.
 * @param start where the Markdown begins in the source: behind its front matter
 */
export function markdownBlocks(source: string, start = 0): Block[] {
  return markdownText(source, start).blocks;
}

/** The same with the words that are struck through. @param keepsStruck whether these stay in their lines */
export function markdownText(source: string, start = 0, keepsStruck = false): MarkdownText {
  // As long as before, so that every place stays that of the source.
  const text = source.replace(BARE_RETURN, '\n');
  const body = mendEmphasis(joinLabels(blankAnchors(text.slice(start))));
  const index = new LineIndex(text);
  const stretches = isNestedTooDeep(body) ? null : cutStretches(body);
  if (!stretches) return { blocks: nestedLines(body, index, start), asides: [] };
  const { root, tables } = parseWithTables(body, stretches);
  return markdownLines(root, body, index, start, { keepsStruck, tables });
}

/**
 * The tree of a text in which a comment stands for each table that hyphens rule; the tree of the text as it is where one of them is no
 * block of its own, for a comment that nothing is printed for would lose its words.
 */
function parseWithTables(
  body: string,
  stretches: readonly MarkdownStretch[],
): { root: Root; tables: readonly RuledTable[] } {
  const isCut = ({ start, end }: RuledTable) =>
    stretches.some(({ offset }) => offset > start && offset < end);
  const tables = ruledTables(body).filter((table) => !isCut(table));
  if (tables.length === 0) return { root: parseStretches(stretches), tables };
  const hidden = hideTables(body, tables);
  const root = parseStretches(
    stretches.map((each) => ({ ...each, text: hidden.slice(each.offset, each.offset + each.text.length) })),
  );
  const places = new Set(htmlBlocks(root).map((node) => placeOfComment(node, body)));
  const allStand = tables.every(({ start }) => places.has(start));
  return allStand ? { root, tables } : { root: parseStretches(stretches), tables: [] };
}

function htmlBlocks(root: Root): Nodes[] {
  const found: Nodes[] = [];
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'html') found.push(node);
    if ('children' in node) for (const child of node.children) pending.push(child);
  }
  return found;
}
