/** A table of data as one of the DOCX library. */
import { type Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { ContentLine, Grid, GridCell } from './content.js';

/** Room at either side of a cell's text, in twips: as Word sets it. */
const PADDING = 108;

/**
 * @param width of the whole table, in twips
 * @param buildLine makes the paragraph of a line
 * @param empty makes the paragraph that a cell without words must have
 */
export function buildGrid(
  grid: Grid,
  width: number,
  buildLine: (line: ContentLine) => Paragraph,
  empty: () => Paragraph,
): Table {
  const columnWidths = shareOut(grid.widths, width);
  const cell = ({ lines, columnSpan, rowSpan }: GridCell): TableCell =>
    new TableCell({
      ...(columnSpan > 1 && { columnSpan }),
      ...(rowSpan > 1 && { rowSpan }),
      children: lines.some((line) => !line.hidden)
        ? lines.map(buildLine)
        : [...lines.map(buildLine), empty()],
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    margins: { left: PADDING, right: PADDING, marginUnitType: WidthType.DXA },
    rows: grid.rows.map(
      (cells, index) =>
        new TableRow({ ...(index < grid.heads && { tableHeader: true }), children: cells.map(cell) }),
    ),
  });
}

function shareOut(shares: readonly number[], width: number): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share * width) / all));
}
