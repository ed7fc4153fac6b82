/** A row of a table as cells beside each other, each as wide as what stands in its column asks for. */
import type { ComparedUnit, Side } from '../../compare/comparison.js';
import { cellTexts } from '../../tree/row-lines.js';
import type { Segment } from '../comparison/line.js';
import type { ComparisonRow, SideName } from '../comparison/rows.js';
import { tag } from './tag.js';

/** Beyond so many letters a column leaves room for the others. */
const WIDEST = 24;
/** The blanks beside a text, in letters. */
const PADDING = 3;

/** Column widths of each table, found once for all of its rows. */
export class TableWidths {
  readonly #known = new Map<ComparedUnit, { base: string; target: string }>();

  /** As `grid-template-columns` has them; null for what is no row of a table. */
  of({ unit, holders }: ComparisonRow, side: SideName): string | null {
    if (unit[side]?.cells === undefined) return null;
    const table = holders.at(-1) ?? unit;
    const known = this.#known.get(table) ?? {
      base: widthsOf(table, 'base'),
      target: widthsOf(table, 'target'),
    };
    this.#known.set(table, known);
    return known[side];
  }
}

function widthsOf({ clauses }: ComparedUnit, side: SideName): string {
  const widest: number[] = [];
  for (const unit of clauses) {
    const row = unit[side];
    if (row?.cells === undefined) continue;
    for (const [index, said] of cellTexts(row.text, row.cells).entries())
      widest[index] = Math.max(widest[index] ?? 0, widthOf(said));
  }
  return widest.map((width) => `${width}fr`).join(' ');
}

/** No word is broken for a column that could be wider. */
function widthOf(text: string): number {
  const longest = text.split(/\s+/).reduce((most, word) => Math.max(most, word.length), 0);
  return PADDING + Math.max(longest, Math.min(text.length, WIDEST));
}

/**
 * @param segments of the row as this side prints it
 * @param print prints the stretches of one cell
 */
export function printCells(
  segments: readonly Segment[],
  side: Side,
  widths: string,
  print: (segments: readonly Segment[]) => string,
): string {
  const places = side.cells ?? [];
  const cells = cellTexts(side.text, places).map((said, index) => {
    const from = places[index]?.start ?? 0;
    return tag('span', {}, print(segmentsBetween(segments, from, from + said.length)));
  });
  return tag('div', { class: 'cells', style: `grid-template-columns: ${widths}` }, cells.join(''));
}

function segmentsBetween(segments: readonly Segment[], from: number, to: number): Segment[] {
  let end = 0;
  return segments.flatMap((segment): Segment[] => {
    const start = end;
    end += segment.text.length;
    const text = segment.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...segment, text }];
  });
}
