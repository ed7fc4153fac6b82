/** Both texts side by side: one row a line, so that what answers each other stands at one height and scrolls together. */
import type { ComparedUnit, Side } from '../../compare/comparison.js';
import { escapeXml } from '../../text/escape-xml.js';
import { statusNotes } from '../comparison/changers.js';
import type { Citer } from '../comparison/cite.js';
import { type Segment, segmentsOf } from '../comparison/line.js';
import type { ComparisonMessages } from '../comparison/messages.js';
import type { ComparisonRow, SideName } from '../comparison/rows.js';
import { rowKeys } from './row-keys.js';
import { lineMarks, printSegments } from './segments.js';
import { printCells, type TableWidths } from './table-cells.js';
import { tag } from './tag.js';

/** The rows in which a unit stands: where the target has it first, else where the base has it. */
export class RowIds {
  readonly #rows: ReadonlyMap<ComparedUnit, { base: string | null; target: string | null }>;

  constructor(rows: readonly ComparisonRow[]) {
    const known = new Map<ComparedUnit, { base: string | null; target: string | null }>();
    rows.forEach(({ unit, shows }, index) => {
      const ids = known.get(unit) ?? { base: null, target: null };
      if (shows !== 'target') ids.base = rowId(index);
      if (shows !== 'base') ids.target = rowId(index);
      known.set(unit, ids);
    });
    this.#rows = known;
  }

  /** Null for a unit that prints no line of its own. */
  of(unit: ComparedUnit, side?: SideName): string | null {
    const ids = this.#rows.get(unit);
    if (ids === undefined) return null;
    return side ? ids[side] : (ids.target ?? ids.base);
  }
}

export const rowId = (index: number): string => `r${index + 1}`;

export interface RowContext {
  catalogue: ComparisonMessages;
  cite: Citer;
  ids: RowIds;
  widths: TableWidths;
}

export function printRow(row: ComparisonRow, index: number, context: RowContext): string {
  const { unit } = row;
  const segments = row.unanswered ? asEqual(segmentsOf(unit)) : segmentsOf(unit);
  return tag(
    'div',
    {
      class: ['row', ...formsOf(row)].join(' '),
      id: rowId(index),
      ...rowKeys(row, segments, lineMarks(unit)),
    },
    cell(row, 'base', segments, context),
    cell(row, 'target', segments, context),
  );
}

/** Kinds of lines that the style sheet prints in a form of their own; all others look alike. */
const KINDS_WITH_A_FORM: ReadonlySet<string | undefined> = new Set([
  'part',
  'chapter',
  'section',
  'enactingFormula',
  'article',
  'row',
]);

function formsOf({ unit, holders, unanswered }: ComparisonRow): string[] {
  const kind = (unit.target ?? unit.base)?.kind;
  const level = Math.min(holders.filter(({ clauses }) => clauses.length > 0).length, 3);
  return [
    ...(KINDS_WITH_A_FORM.has(kind) ? [`k-${kind}`] : []),
    ...(unanswered ? ['s-unanswered'] : []),
    ...(level > 1 ? [`level-${level}`] : []),
  ];
}

/** What is not compared is printed as it is: neither struck out nor put in. */
const asEqual = (segments: readonly Segment[]): Segment[] =>
  segments.map((segment) => ({ ...segment, op: 'equal' }));

/** In the base's column the equal and the deleted stretches, in the target's the equal and the inserted. */
function cell(row: ComparisonRow, side: SideName, segments: readonly Segment[], context: RowContext): string {
  const { unit, shows } = row;
  const { catalogue } = context;
  if (shows !== 'both' && shows !== side) {
    const note = row.unanswered ? notCompared(context) : pointer(unit, side, context);
    return tag('div', { class: `${side} absent` }, note);
  }
  const op = side === 'base' ? 'delete' : 'insert';
  const own = segments.filter((segment) => segment.op === 'equal' || segment.op === op);
  const marks = lineMarks(unit);
  const print = (stretches: readonly Segment[]): string =>
    printSegments(stretches, row.unanswered ? { ...marks, changers: [] } : marks, catalogue);
  const widths = context.widths.of(row, side);
  const printed = widths === null ? print(own) : printCells(own, unit[side] as Side, widths, print);
  return tag(
    'div',
    { class: side },
    originNote(unit, side, context),
    changerOfLine(row, side, context),
    printed,
  );
}

/** Who made the changes of the line, where all are of one; said once, in the text that is compared if that has the line. */
function changerOfLine(
  { unit, shows, unanswered }: ComparisonRow,
  side: SideName,
  { catalogue }: RowContext,
): string {
  const [changer, ...others] = lineMarks(unit).changers;
  const isHere = side === (shows === 'base' ? 'base' : 'target');
  if (changer === undefined || others.length > 0 || unanswered || !isHere) return '';
  return tag(
    'span',
    { class: 'origin by', 'data-by': changer },
    escapeXml(statusNotes(unit, [changer], catalogue).join(', ')),
  );
}

const notCompared = ({ catalogue }: RowContext): string =>
  tag('span', { class: 'origin' }, escapeXml(catalogue['comparison.html.notCompared']()));

/** In the empty cell beside a text that moved: where its counterpart stands. */
function pointer(unit: ComparedUnit, side: SideName, { catalogue, cite, ids }: RowContext): string {
  const counterpart = unit[side];
  const id = ids.of(unit, side);
  if (counterpart === null || id === null) return '';
  const place = cite(counterpart, side);
  const text =
    side === 'base'
      ? catalogue['comparison.origin.moved']({ from: place })
      : catalogue['comparison.html.movedTo']({ to: place });
  return tag('a', { class: 'pointer', href: `#${id}` }, escapeXml(text));
}

function originNote({ status, base }: ComparedUnit, side: SideName, { catalogue, cite }: RowContext): string {
  if (side === 'base' || base === null || (status !== 'split' && status !== 'merged')) return '';
  const text = catalogue[`comparison.origin.${status}`]({ from: cite(base, 'base') });
  return tag('span', { class: 'origin' }, escapeXml(text));
}
