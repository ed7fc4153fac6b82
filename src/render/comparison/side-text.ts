/** One text of a comparison, rebuilt from its units alone. */
import type { Comparison, Side } from '../../compare/comparison.js';
import { answeredSide } from '../../compare/reading-order.js';
import { lineOf, printsLine } from './line.js';
import { placeUnits, type SideName } from './rows.js';

/** What stands after a unit's line: the end of the paragraph, or a blank before the next unit on the same line. */
export type Separator = '\n' | ' ';

/** @param next the unit that follows in the same text, null after the last */
export function separatorAfter(side: Side, next: Side | null): Separator {
  const isSamePiece = next?.order === side.order;
  return next !== null && (isSamePiece || standsBeside(side, next)) ? ' ' : '\n';
}

/** Containers print no line, quotations and parts of the form have no number. */
const NUMBERED: ReadonlySet<Side['kind']> = new Set([
  ...(['part', 'chapter', 'section', 'subsection', 'appendix'] as const),
  ...(['article', 'clause', 'subclause', 'point', 'item'] as const),
]);

/** "Điều 1. Ban hành kèm theo …": the first paragraph of a unit without a heading stands beside its number. */
function standsBeside(side: Side, next: Side): boolean {
  const isBareNumber = NUMBERED.has(side.kind) && side.heading === null && side.text === '';
  return isBareNumber && next.kind === 'paragraph' && next.depth === side.depth + 1;
}

/** The text of one side, ended with a line break; the line break inside a chapter's heading counts as a blank. */
export function sideText(comparison: Comparison, name: SideName): string {
  const unanswered = answeredSide(comparison) === name ? comparison.unanswered : [];
  const sides = [...placeUnits(comparison).flatMap(({ unit }) => unit[name] ?? []), ...unanswered]
    .filter(printsLine)
    .toSorted((a, b) => a.order - b.order || (a.piece ?? 0) - (b.piece ?? 0));
  return sides
    .flatMap((side, index) => [
      lineOf(side).replaceAll('\n', ' '),
      separatorAfter(side, sides[index + 1] ?? null),
    ])
    .join('');
}
