/** Compares the same words in other paragraphs: piece by piece between the breaks that either text has. */
import { isSpoken, pieceOfLine, startOfPiece, type Unit } from '../wording/index.js';
import type { Change } from './comparison.js';
import type { Share } from './unit-changes.js';

/** A stretch of a unit, by the number of its spoken words before it in the whole row of units. */
interface CutUnit {
  share: Share;
  start: number;
}

/** The pieces of both rows that stand against each other, in order. */
export function rejoinedShares(
  base: readonly Unit[],
  target: readonly Unit[],
): [base: Share, target: Share][] {
  const starts = [...new Set([...startsOf(base), ...startsOf(target)])].toSorted((a, b) => a - b);
  const [pieces, others] = [cutAt(starts, base), cutAt(starts, target)];
  return pieces.flatMap(({ share, start }): [Share, Share][] => {
    const other = others.find((piece) => piece.start === start);
    return other ? [[share, other.share]] : [];
  });
}

/** Whether both rows, joined, are the same words; with other words the pieces are cut by what they share. */
export function haveSameWords(base: readonly Unit[], target: readonly Unit[]): boolean {
  const [words, others] = [base, target].map((units) => units.flatMap(spokenIds));
  return words?.length === others?.length && words?.every((id, index) => id === others?.[index]) === true;
}

/** How many spoken words stand before each of the units. */
function startsOf(units: readonly Unit[]): number[] {
  let passed = 0;
  return units.map((unit) => {
    const start = passed;
    passed += spokenWords(unit);
    return start;
  });
}

const spokenIds = ({ line }: Unit): number[] => line.plain.words.filter(isSpoken).map(({ id }) => id);
const spokenWords = (unit: Unit): number => spokenIds(unit).length;

function cutAt(starts: readonly number[], units: readonly Unit[]): CutUnit[] {
  const own = startsOf(units);
  return units.flatMap((unit, index) => {
    const first = own[index] ?? 0;
    const inside = starts.filter((start) => start >= first && start < first + spokenWords(unit));
    if (inside.length === 1) return [{ share: { unit, line: unit.line, piece: null }, start: first }];
    const cuts = inside.map((start) => startOfPiece(unit.line, start - first) ?? 0);
    return inside.map((start, piece): CutUnit => {
      const line = pieceOfLine(unit.line, cuts[piece] ?? 0, cuts[piece + 1] ?? unit.line.text.length);
      return { share: { unit, line, piece }, start };
    });
  });
}

/** The one change of a piece before which only one of the texts has a break. */
export function breaksOf(base: Share, target: Share): Change[] {
  if ((base.piece ?? 0) === 0 && (target.piece ?? 0) === 0) return [];
  const before = ({ piece }: Share): string => ((piece ?? 0) === 0 ? '\n' : ' ');
  return [
    {
      class: 'typography',
      op: 'replace',
      base: before(base),
      target: before(target),
      baseOffset: 0,
      targetOffset: 0,
      reasons: [],
      suspect: null,
    },
  ];
}
