/** One page of a PDF: its rows from the top, and what stands askew on it. */

import { looksLikeTcvn3, looksLikeVni } from '../encodings/guess-legacy.js';
import { legacyFont } from '../encodings/legacy-font.js';
import { nameFonts, readLetters, restoreDrawnText } from './legacy-letters.js';
import type { PdfPage } from './open-pdf.js';
import type { PageRows } from './page-furniture.js';
import { type PagePieces, readPagePieces } from './page-pieces.js';
import { placeLetters, standsOutOfOrder } from './place-letters.js';
import { groupRows } from './rows.js';
import type { RuledGrid } from './ruled-grids.js';
import {
  groupRuledRows,
  readGrids,
  runsOffPage,
  runsOverCells,
  standApart,
  standsInTable,
} from './ruled-rows.js';

export interface ReadPage extends PageRows {
  /** Text that runs in another direction than the page: a stamp, a watermark. */
  askew: string[];
  /** Legacy encodings of the page's fonts. */
  encodings: string[];
  /** Letters are drawn out of order, and their places could not be found: words may be wrong. */
  isUncertain: boolean;
  /** Control characters that a damaged file holds among its letters; no row holds them. */
  controls: number;
}

/** "\0", "\x1b"; not a tab or the end of a line, which are blanks. */
const CONTROL = /(?![\t\n\r\f\v])\p{Cc}/gu;

/**
 * Reads a page; text in a legacy font comes out in Unicode.
 * @param goOn see `readPieces`
 * @param hasTables whether the tables that its lines rule are looked for
 */
export async function readPage(
  page: PdfPage,
  goOn: (items: number) => void,
  hasTables: boolean,
): Promise<ReadPage> {
  const read = await readPagePieces(page, goOn);
  const controls = read.pieces.reduce((count, piece) => count + (piece.text.match(CONTROL)?.length ?? 0), 0);
  return { ...(await readRows(page, read, hasTables)), controls };
}

async function readRows(
  page: PdfPage,
  read: PagePieces,
  hasTables: boolean,
): Promise<Omit<ReadPage, 'controls'>> {
  const grids = hasTables ? await readGrids(page, read, groupRows(read)) : [];
  const rows = groupRuledRows(read, grids);
  if (!rows.some((row) => looksLikeTcvn3(row.text) || looksLikeVni(row.text))) {
    if (rows.some(standsOutOfOrder)) return readByPlace(page, read, rows, grids);
    const placed =
      runsOverCells(read, grids) || runsOffPage(read, grids) ? await placeByCells(page, read, grids) : null;
    return toPage(read, placed === null ? rows : groupRuledRows(placed, grids), []);
  }
  const { drawn, fontNames } = await readLetters(page, read.pieces);
  restoreDrawnText(read.pieces, drawn);
  nameFonts(read.pieces, fontNames);
  const encodings = [...fontNames.values()].flatMap((name) => legacyFont(name)?.encoding ?? []);
  return toPage(read, groupRuledRows(read, grids), encodings);
}

/** A page whose letters are drawn out of order. */
async function readByPlace(
  page: PdfPage,
  read: PagePieces,
  rows: PageRows['rows'],
  grids: readonly RuledGrid[],
): Promise<Omit<ReadPage, 'controls'>> {
  const placed = await placeByCells(page, read, grids);
  return placed === null ? toPage(read, rows, [], true) : toPage(placed, groupRuledRows(placed, grids), []);
}

const placeByCells = (page: PdfPage, read: PagePieces, grids: readonly RuledGrid[]) =>
  placeLetters(
    page,
    read,
    (one, other) => standApart(grids, one, other),
    runsOffPage(read, grids) ? (letter) => standsInTable(grids, letter) : undefined,
  );

function toPage(
  read: PagePieces,
  rows: PageRows['rows'],
  encodings: string[],
  isUncertain = false,
): Omit<ReadPage, 'controls'> {
  const askew = read.pieces
    .filter((piece) => !piece.isUpright)
    .map((piece) => piece.text.replace(CONTROL, ''));
  return { number: read.number, height: read.height, rows, askew, encodings, isUncertain };
}
