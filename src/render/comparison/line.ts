/** What a unit prints on its own line, and how the lines of a pair differ. */
import type { Change, ComparedUnit, Side } from '../../compare/comparison.js';

/** A stretch of text; `change` is null for equal text and for the blank before a part that only one side has. */
export interface Segment {
  op: 'equal' | 'insert' | 'delete';
  text: string;
  change: Change | null;
}

const PARTS = ['label', 'heading', 'text'] as const;
type Part = (typeof PARTS)[number];

/** Units whose name stands below their number: "Chương II" over "TRÁCH NHIỆM CỦA …". */
const NAME_BELOW: ReadonlySet<Side['kind']> = new Set([
  'part',
  'chapter',
  'section',
  'subsection',
  'appendix',
]);

/**
 * The whole line of one side: marker, heading, text, parted by a blank, or by a line break where the name stands
 * below. Empty for a unit that only holds others (a masthead), and for a side that is absent.
 */
export function lineOf(side: Side | null): string {
  return segmentsOfSide(side, 'equal')
    .map(({ text }) => text)
    .join('');
}

/** Whether that side prints a line of its own. */
export const printsLine = (side: Side | null): boolean =>
  side !== null && PARTS.some((part) => textOfPart(side, part) !== '');

/** The line of one side as a whole, all of it with one operation. */
export function segmentsOfSide(side: Side | null, op: Segment['op']): Segment[] {
  if (side === null) return [];
  let text = '';
  for (const part of PARTS) {
    const own = textOfPart(side, part);
    if (own !== '') text += (text === '' ? '' : gapBefore(side, part)) + own;
  }
  return text === '' ? [] : [{ op, text, change: null }];
}

/** Both lines of a unit as one: the equal and the deleted stretches are the base's, the equal and the inserted the target's. */
export function segmentsOf(unit: ComparedUnit): Segment[] {
  const { base, target } = unit;
  if (base === null || target === null) {
    return segmentsOfSide(base ?? target, base === null ? 'insert' : 'delete');
  }
  const changes: Record<Part, readonly Change[]> = {
    label: unit.label.changes,
    heading: unit.heading.changes,
    text: unit.changes,
  };
  const printed = { base: false, target: false };
  const segments: Segment[] = [];
  for (const part of PARTS) {
    const [before, after] = [textOfPart(base, part), textOfPart(target, part)];
    const [gap, gapAfter] = [
      before !== '' && printed.base ? gapBefore(base, part) : '',
      after !== '' && printed.target ? gapBefore(target, part) : '',
    ];
    addWhole(segments, gap, gapAfter);
    printed.base ||= before !== '';
    printed.target ||= after !== '';
    weave(segments, before, after, changes[part]);
  }
  return segments;
}

/** Of a unit that was split, label and heading stand with the first piece only. */
function textOfPart(side: Side, part: Part): string {
  return part !== 'text' && (side.piece ?? 0) > 0 ? '' : (side[part] ?? '');
}

const gapBefore = ({ kind }: Side, part: Part): string =>
  part === 'heading' && NAME_BELOW.has(kind) ? '\n' : ' ';

function addWhole(segments: Segment[], base: string, target: string): void {
  if (base === target) add(segments, 'equal', base, null);
  else {
    add(segments, 'delete', base, null);
    add(segments, 'insert', target, null);
  }
}

/** A marker that only one side has comes without a change: it is no other number. */
function weave(segments: Segment[], base: string, target: string, changes: readonly Change[]): void {
  if (changes.length === 0) {
    addWhole(segments, base, target);
    return;
  }
  let at = 0;
  for (const change of changes) {
    add(segments, 'equal', base.slice(at, change.baseOffset), null);
    add(segments, 'delete', change.base, change);
    add(segments, 'insert', change.target, change);
    at = change.baseOffset + change.base.length;
  }
  add(segments, 'equal', base.slice(at), null);
}

function add(segments: Segment[], op: Segment['op'], text: string, change: Change | null): void {
  if (text !== '') segments.push({ op, text, change });
}
