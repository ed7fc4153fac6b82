/** The tables that the lines of a page rule: each as cells with their edges, in reading order. */
import type { RuledLine } from './ruled-lines.js';
import { spanOf } from './span-of.js';

/** A cell of a ruled table; rows and columns count from 0 by the lines that part them. */
export interface RuledBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
  row: number;
  column: number;
  rowSpan: number;
}

export interface RuledGrid {
  cells: readonly RuledBox[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Points within which lines are one: borders of neighbouring cells, and the two strokes of a double one. */
const SAME_LINE = 2.5;
/** Points that may part the pieces of one line, or a line from the one that it meets. */
const JOINT = 4;
/** No table of a page has so many places for cells. */
const MOST_BOXES = 10000;

/** The ruled tables of a page that have two columns at least, from the top. */
export function findGrids(lines: readonly RuledLine[]): RuledGrid[] {
  const level = joinLines(lines.filter((line) => line.isLevel));
  const upright = joinLines(lines.filter((line) => !line.isLevel));
  return connected(level, upright)
    .flatMap((group) => toGrid(group) ?? [])
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Lines at one place, those pieces joined that go on from one another. */
function joinLines(lines: readonly RuledLine[]): RuledLine[] {
  const joined: RuledLine[] = [];
  let place: RuledLine[] = [];
  const endPlace = () => {
    const at = place.reduce((sum, line) => sum + line.at, 0) / place.length;
    let last: RuledLine | undefined;
    for (const line of place.sort((a, b) => a.from - b.from)) {
      if (last && line.from <= last.to + JOINT) last.to = Math.max(last.to, line.to);
      else {
        last = { ...line, at };
        joined.push(last);
      }
    }
    place = [];
  };
  for (const line of [...lines].sort((a, b) => a.at - b.at)) {
    const first = place[0];
    if (first && line.at - first.at > SAME_LINE) endPlace();
    place.push(line);
  }
  if (place.length > 0) endPlace();
  return joined;
}

const meets = (level: RuledLine, upright: RuledLine): boolean =>
  upright.at >= level.from - JOINT &&
  upright.at <= level.to + JOINT &&
  level.at >= upright.from - JOINT &&
  level.at <= upright.to + JOINT;

/** Lines that meet, directly or over others. */
function connected(level: readonly RuledLine[], upright: readonly RuledLine[]): RuledLine[][] {
  const waiting = new Set([...level, ...upright]);
  const groups: RuledLine[][] = [];
  for (const first of waiting) {
    waiting.delete(first);
    const group = [first];
    for (const line of group) {
      for (const other of waiting) {
        if (other.isLevel === line.isLevel) continue;
        if (!(line.isLevel ? meets(line, other) : meets(other, line))) continue;
        waiting.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** The places of lines and the ends of those across them: a table may be open at its sides. */
function edgesOf(lines: readonly RuledLine[], across: readonly RuledLine[]): number[] {
  const places = [...new Set(lines.map((line) => line.at))].sort((a, b) => a - b);
  const [from, to] = spanOf(across.flatMap((line) => [line.from, line.to]));
  const [first = from, last = to] = [places[0], places.at(-1)];
  return [...(from < first - JOINT ? [from] : []), ...places, ...(to > last + JOINT ? [to] : [])];
}

/** The table of lines that meet; null where they part no columns or leave a space that is no box. */
function toGrid(lines: readonly RuledLine[]): RuledGrid | null {
  const level = lines.filter((line) => line.isLevel);
  const upright = lines.filter((line) => !line.isLevel);
  if (level.length < 2 || upright.length === 0) return null;
  const xs = edgesOf(upright, level);
  const ys = edgesOf(level, upright);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 2 || rows < 1 || columns * rows > MOST_BOXES) return null;
  const areas = joinBoxes(
    rows,
    columns,
    (row, column) => isDrawn(upright, xs[column + 1] as number, middle(ys, row)),
    (row, column) => isDrawn(level, ys[row + 1] as number, middle(xs, column)),
  );
  if (areas === null || areas.length < 2) return null;
  const cells = areas.map(
    ({ top, bottom, left, right }): RuledBox => ({
      left: xs[left] as number,
      right: xs[right + 1] as number,
      top: ys[top] as number,
      bottom: ys[bottom + 1] as number,
      row: top,
      column: left,
      rowSpan: bottom - top + 1,
    }),
  );
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return { cells, left, right, top, bottom };
}

const middle = (edges: readonly number[], index: number): number =>
  ((edges[index] as number) + (edges[index + 1] as number)) / 2;

const isDrawn = (lines: readonly RuledLine[], at: number, along: number): boolean =>
  lines.some((line) => Math.abs(line.at - at) < 0.01 && line.from <= along && line.to >= along);

interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The boxes between the lines, those joined that no line parts, in reading order; null where some make no rectangle. */
function joinBoxes(
  rows: number,
  columns: number,
  isClosedRight: (row: number, column: number) => boolean,
  isClosedBelow: (row: number, column: number) => boolean,
): Area[] | null {
  const seen = new Set<number>();
  const areas: Area[] = [];
  for (let first = 0; first < rows * columns; first++) {
    if (seen.has(first)) continue;
    seen.add(first);
    const boxes = [first];
    for (const box of boxes) {
      const [row, column] = [Math.floor(box / columns), box % columns];
      const open = [
        ...(column + 1 < columns && !isClosedRight(row, column) ? [box + 1] : []),
        ...(column > 0 && !isClosedRight(row, column - 1) ? [box - 1] : []),
        ...(row + 1 < rows && !isClosedBelow(row, column) ? [box + columns] : []),
        ...(row > 0 && !isClosedBelow(row - 1, column) ? [box - columns] : []),
      ];
      for (const next of open) {
        if (!seen.has(next)) {
          seen.add(next);
          boxes.push(next);
        }
      }
    }
    const [top, bottom] = spanOf(boxes.map((box) => Math.floor(box / columns)));
    const [left, right] = spanOf(boxes.map((box) => box % columns));
    if ((bottom - top + 1) * (right - left + 1) !== boxes.length) return null;
    areas.push({ top, bottom, left, right });
  }
  return areas;
}
