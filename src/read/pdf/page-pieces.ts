/** The text of one page as pieces with their place on it, in the order in which the page draws them. */
import { type Matrix, multiply } from './matrix.js';
import type { PdfPage } from './open-pdf.js';

export interface PagePiece {
  text: string;
  /** Points from the left edge of the page to the piece. */
  left: number;
  right: number;
  /** Points from the top edge of the page to the line on which the letters stand. */
  baseline: number;
  /** Height of the letters in points. */
  size: number;
  /** pdf.js' name for the font. */
  font: string;
  /** Runs along the page's main direction; a watermark or a stamp may not. */
  isUpright: boolean;
  /** Whether a blank is drawn before it, which a full line may press together. */
  isAfterBlank?: true;
}

export interface PagePieces {
  number: number;
  width: number;
  height: number;
  /** From the page's own places to points from the top left corner of the upright page. */
  toPage: Matrix;
  pieces: PagePiece[];
}

interface TextItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

/**
 * Reads the text of a page, turned upright if the page or most of its text is turned.
 * @param goOn called after each part of the text; throws to stop a page that draws without end
 */
export async function readPagePieces(page: PdfPage, goOn: (items: number) => void): Promise<PagePieces> {
  const items = await readItems(page, goOn);
  const turn = mainTurn(items, page.rotate);
  const viewport = page.getViewport({ scale: 1, rotation: turn });
  const toPage = viewport.transform as unknown as Matrix;
  const pieces = items
    .filter((item) => item.str !== '')
    .map((item) => toPiece(item, multiply(toPage, item.transform as unknown as Matrix)));
  widenFlatLetters(pieces);
  markBlanks(pieces);
  return { number: page.pageNumber, width: viewport.width, height: viewport.height, toPage, pieces };
}

/** Letters of a font without widths are as wide as a blank that pdf.js puts over them, up to these shares of their size. */
const WIDEST_FLAT = 0.6;
const WIDEST_NARROW = 0.4;
const NARROW = /[iìíỉĩịlIÌÍỈĨỊ]$/u;

/**
 * "gói thầu" of which the font gives "ó" and "ầ" no width: pdf.js takes the room of the letter for a blank ("gó i thầ u"). In place; a blank
 * that is too wide for the letter is one.
 */
export function widenFlatLetters(pieces: PagePiece[]): void {
  for (const [index, piece] of pieces.entries()) {
    const blank = pieces[index + 1];
    const isFlat = piece.right - piece.left < piece.size * 0.01 && /\p{L}$/u.test(piece.text);
    if (!isFlat || blank?.text.trim() !== '' || blank.text === '') continue;
    const width = blank.right - blank.left;
    const widest = NARROW.test(piece.text) ? WIDEST_NARROW : WIDEST_FLAT;
    if (Math.abs(blank.left - piece.left) > piece.size * 0.1 || width > piece.size * widest) continue;
    piece.right = blank.right;
    blank.text = '';
  }
}

function markBlanks(pieces: readonly PagePiece[]): void {
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    if (before?.text !== '' && before?.text.trim() === '' && piece.text.trim() !== '')
      piece.isAfterBlank = true;
  }
}

/** Part by part, because forms that draw forms can make a small file draw for ever. */
async function readItems(page: PdfPage, goOn: (items: number) => void): Promise<TextItem[]> {
  const items: TextItem[] = [];
  const reader = page
    .streamTextContent({ disableNormalization: true, includeMarkedContent: false })
    .getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      for (const item of part.value.items) if ('str' in item) items.push(item);
      goOn(items.length);
    }
  } catch (error) {
    reader.cancel(error).catch(() => {});
    throw error;
  }
  return items;
}

function toPiece(item: TextItem, matrix: Matrix): PagePiece {
  const [a, b, c, d, left, baseline] = matrix;
  const size = Math.hypot(c, d) || item.height;
  return {
    text: item.str,
    left,
    right: left + item.width,
    baseline,
    size,
    font: item.fontName,
    isUpright: Math.abs(b) <= Math.abs(a) * 0.1 && a > 0,
  };
}

/** The rotation in which most of the letters stand upright: 0, 90, 180 or 270 degrees, the page's own if equal. */
function mainTurn(items: readonly TextItem[], own: number): number {
  const letters = new Map<number, number>();
  for (const item of items) {
    const [a = 1, b = 0] = item.transform;
    const turn = (((Math.round(Math.atan2(b, a) / (Math.PI / 2)) * 90) % 360) + 360) % 360;
    letters.set(turn, (letters.get(turn) ?? 0) + item.str.trim().length);
  }
  let best = own;
  for (const [turn, count] of letters) if (count > (letters.get(best) ?? 0)) best = turn;
  return best;
}
