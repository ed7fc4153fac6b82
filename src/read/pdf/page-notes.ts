/** Finds the notes at the foot of a page: small text that opens with a mark which stands raised in the text above. */
import { isRaised, type PageRow } from './rows.js';

/** Notes are set in letters of at most this share of the text's. */
const NOTE_SIZE = 0.93;
/** "4 Khoản này", "[3] Điều này", "(1) Xem", "1) Xem", "* Được sửa đổi"; not "15-QĐ/TU", "Điều 4". */
const OPENING_MARK = /^(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)]?(?=\s)|(\*{1,3}))/;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED_DIGIT = /[⁰¹²³⁴⁵⁶⁷⁸⁹]/g;

/** The rows of a page's notes, to the end of the page; none where no mark in the text above answers. */
export function findPageNotes(rows: readonly PageRow[]): PageRow[] {
  const held = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const size = held.get(openingMark(row) ?? '') ?? 0;
    const notes = rows.slice(index);
    if (notes.every((each) => each.size <= size * NOTE_SIZE)) return notes;
    for (const mark of marksIn(row)) held.set(mark, row.size);
  }
  return [];
}

/** Whether a row opens a note, and does not go on with the one before. */
export function opensNote(row: PageRow): boolean {
  return openingMark(row) !== null;
}

/** The marks that stand raised after a word of a row, in plain digits. */
function marksIn(row: PageRow): string[] {
  return row.pieces.flatMap((piece) => {
    if (piece.left <= row.left || !isRaised(piece, row)) return [];
    return plain(piece.text).match(/\d{1,3}|\*{1,3}/g) ?? [];
  });
}

function openingMark(row: PageRow): string | null {
  const match = OPENING_MARK.exec(plain(row.text.trim().replace(/^[⁰¹²³⁴⁵⁶⁷⁸⁹]+/, '$& ')));
  return match ? (match.slice(1).find((each) => each !== undefined) ?? null) : null;
}

function plain(text: string): string {
  return text.replace(RAISED_DIGIT, (digit) => String(RAISED_DIGITS.indexOf(digit)));
}
