/** Two-column blocks that keep the reading order of the tree. */
import type { CellContent, ColumnRow, Columns, Content } from './content.js';

export type ColumnSide = 'left' | 'right';

/**
 * Adds content to a column. What comes first in the tree is read first: content of the first column after
 * content of the second one begins a new row.
 */
export function addToColumns(columns: Columns, side: ColumnSide, content: readonly CellContent[]): void {
  const second: ColumnSide = columns.first === 'left' ? 'right' : 'left';
  let row = columns.rows.at(-1);
  if (row === undefined || (side === columns.first && row[second].length > 0)) {
    row = { left: [], right: [] };
    columns.rows.push(row);
  }
  row[side].push(...content);
}

/** A block of one column only, for a pair whose other half may follow. */
export function oneSided(use: Columns['use'], side: ColumnSide, content: CellContent[]): Columns {
  const row: ColumnRow = { left: [], right: [] };
  row[side] = content;
  return { kind: 'columns', use, first: side, rows: [row] };
}

/**
 * Sets the recipients and the signature that follow each other side by side, whichever comes first, and keeps
 * them on the page of the text before them: they are never alone on a page.
 */
export function joinClosings(contents: readonly Content[]): Content[] {
  const joined: Content[] = [];
  for (const content of contents) {
    const previous = joined.at(-1);
    if (isClosing(content) && isClosing(previous) && previous.rows[0] && isOtherHalf(previous, content)) {
      const side = content.first;
      joined[joined.length - 1] = {
        ...previous,
        rows: [{ ...previous.rows[0], [side]: content.rows[0]?.[side] ?? [] }],
      };
      continue;
    }
    if (isClosing(content) && previous?.kind === 'line') {
      joined[joined.length - 1] = { ...previous, keepWithNext: true };
    }
    joined.push(content);
  }
  return joined;
}

const isClosing = (content: Content | undefined): content is Columns =>
  content?.kind === 'columns' && content.use === 'signature';

const isOtherHalf = (one: Columns, other: Columns): boolean =>
  one.rows.length === 1 && one.first !== other.first && one.rows[0]?.[other.first].length === 0;
