/** Finds where rows of a page stand side by side, with a blank strip between them. */
import { isFormalLine, isRecipientsLine } from '../document-cues.js';
import { makeRow, type PageRow } from './rows.js';

export interface Gutter {
  left: number;
  right: number;
}

/** A run of rows with a blank strip down the middle. */
export interface Region {
  start: number;
  end: number;
  gutter: Gutter;
}

/** Widths and distances in shares of the size of the letters. */
const COLUMN_GAP = 1;
const NARROWEST_GUTTER = 0.5;
/** One row with such a gap is a table's even alone: a number on the left, a place and date on the right. */
const LONE_GAP = 4;
/** Columns do not go on over a larger distance between rows. */
const LARGEST_LEADING = 4;
/** More rows than a page of text has. */
const LONGEST = 300;
/** A number, letter or dash with a tab after it: "1.", "a)", "Điều 5.", "-"; not the left part of a masthead. */
const MARKER = /^(?:\p{L}{1,7}\s)?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|\p{L})?\s?[.):/-]?$/u;

/** The region of columns that starts at a row, or null where the row has the page's width to itself. */
export function findRegion(rows: readonly PageRow[], start: number): Region | null {
  const gutter = startOfGutter(rows, start) ?? gutterOfSignature(rows, start);
  return gutter === null ? null : growRegion(rows, start, gutter);
}

/** Of the recipients and the signature beside them one may begin some lines above the other. */
const MOST_ABOVE = 2;

/** The gap between the two where the row at `start` stands on one side of it, above the first row that has both. */
function gutterOfSignature(rows: readonly PageRow[], start: number): Gutter | null {
  if (!isOfSignature(rows[start])) return null;
  for (let above = 1; above <= MOST_ABOVE && start + above < rows.length; above++) {
    if (rows[start + above]?.cell !== undefined) return null;
    const gutter = startOfGutter(rows, start + above);
    if (gutter === null) continue;
    const head = rows.slice(start, start + above);
    const isOne = rows.slice(start, start + above + 1).some(({ text }) => isRecipientsLine(text.trim()));
    const left = head.reduce<Gutter | null>((free, row) => free && narrow(free, row), gutter);
    return isOne && head.every(isOfSignature) ? left : null;
  }
  return null;
}

const isOfSignature = (row: PageRow | undefined): boolean =>
  row !== undefined && isFormalLine(row.text.trim());

/** The gap in a row, or between a row and the next one beside it, from which columns may grow. */
function startOfGutter(rows: readonly PageRow[], start: number): Gutter | null {
  const row = rows[start] as PageRow;
  const inside = widestGap(row);
  if (inside !== null) return inside;
  const next = rows[start + 1];
  return next && next.cell === undefined && standsBeside(row, next) ? gapBetween(row, next) : null;
}

/** Rows at slightly different heights that stand side by side and not one below the other. */
function standsBeside(row: PageRow, next: PageRow): boolean {
  const gap = gapBetween(row, next);
  return (
    next.baseline - row.baseline < 0.8 * Math.min(row.size, next.size) &&
    gap.right - gap.left >= row.size * COLUMN_GAP
  );
}

function gapBetween(row: PageRow, next: PageRow): Gutter {
  return row.left < next.left ? { left: row.right, right: next.left } : { left: next.right, right: row.left };
}

/** The widest distance between two pieces of a row, if it is wide enough for a column to end there. */
function widestGap(row: PageRow): Gutter | null {
  let widest: Gutter | null = null;
  let right = row.left;
  for (const piece of row.pieces) {
    const width = piece.left - right;
    if (width >= row.size * COLUMN_GAP && width > (widest === null ? 0 : widest.right - widest.left)) {
      widest = { left: right, right: piece.left };
    }
    right = Math.max(right, piece.right);
  }
  return widest;
}

/** Takes in the rows below for as long as they leave the gutter free and belong to its columns. */
function growRegion(rows: readonly PageRow[], start: number, first: Gutter): Region | null {
  const region = { start, end: start + 1, gutter: first };
  let lastSplit = start;
  let splits = 1;
  let tail: Side | null = null;
  let isSignature = isRecipientsLine((rows[start] as PageRow).text.trim());
  for (let index = start + 1; index < Math.min(rows.length, start + LONGEST); index++) {
    const row = rows[index] as PageRow;
    const before = rows[index - 1] as PageRow;
    const gutter = row.cell === undefined ? narrow(region.gutter, row) : null;
    if (gutter === null || row.baseline - before.baseline > LARGEST_LEADING * row.size) break;
    const side = sideOf(row, gutter);
    const isSplit = side === 'both' || standsBeside(before, row);
    // Below both columns rows keep to one side, but beside recipients a signer's name may come at any height.
    if (!isSplit && tail !== null && tail !== side && !isSignature) break;
    tail = isSplit ? null : side;
    if (isSplit) lastSplit = index;
    splits += isSplit ? 1 : 0;
    isSignature ||= isRecipientsLine(row.text.trim());
    region.gutter = gutter;
    region.end = index + 1;
  }
  if (!isSignature) region.end = trimTail(rows, lastSplit, region.end, region.gutter);
  return isTable(rows, region, splits) ? region : null;
}

/** After the last row with both columns, only rows below the left column still belong to it. */
function trimTail(rows: readonly PageRow[], lastSplit: number, end: number, gutter: Gutter): number {
  let last = lastSplit + 1;
  while (last < end && sideOf(rows[last] as PageRow, gutter) === 'left') last++;
  return last;
}

type Side = 'left' | 'right' | 'both';

function sideOf(row: PageRow, gutter: Gutter): Side {
  const sides = new Set<'left' | 'right'>(
    row.pieces.map((piece) => (standsRight(piece, gutter) ? 'right' : 'left')),
  );
  return sides.size === 2 ? 'both' : ([...sides][0] ?? 'left');
}

/** What is left of a gutter beside a row; null where the row crosses it. */
function narrow(gutter: Gutter, row: PageRow): Gutter | null {
  let { left, right } = gutter;
  const least = row.size * NARROWEST_GUTTER;
  for (const piece of row.pieces) {
    const fitsLeft = piece.right <= right - least;
    const fitsRight = piece.left >= left + least;
    if (!fitsLeft && !fitsRight) return null;
    const isNearerLeft = piece.left + piece.right < left + right;
    if (fitsLeft && (!fitsRight || isNearerLeft)) left = Math.max(left, piece.right);
    else right = Math.min(right, piece.left);
  }
  return { left, right };
}

/** Numbers before their text, and blanks that only justify a line, make no table. */
function isTable(rows: readonly PageRow[], region: Region, splits: number): boolean {
  const inside = rows.slice(region.start, region.end);
  const size = (rows[region.start] as PageRow).size;
  if (
    splits === 1 &&
    region.gutter.right - region.gutter.left < size * LONE_GAP &&
    !hasTwoSides(inside, region.gutter)
  ) {
    return false;
  }
  const left = inside
    .flatMap((row) => cellsOf(row, region.gutter).slice(0, 1))
    .filter((cell) => cell.left < region.gutter.left);
  return !left.every((cell) => MARKER.test(cell.text.trim()));
}

function hasTwoSides(rows: readonly PageRow[], gutter: Gutter): boolean {
  const sides = new Set(rows.map((row) => sideOf(row, gutter)));
  return sides.has('left') && sides.has('right');
}

/** The parts of a row on the two sides of a gutter that it does not cross. */
export function cellsOf(row: PageRow, gutter: Gutter): PageRow[] {
  const left = row.pieces.filter((piece) => !standsRight(piece, gutter));
  const right = row.pieces.filter((piece) => standsRight(piece, gutter));
  return [left, right].filter((pieces) => pieces.length > 0).map((pieces) => makeRow(pieces, row.page));
}

export function standsRight(part: { left: number }, gutter: Gutter): boolean {
  return part.left >= (gutter.left + gutter.right) / 2;
}
