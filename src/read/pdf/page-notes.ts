/** Finds the notes at the foot of a page: small text that opens with a mark which stands raised in the text above. */
import { pushAll } from '../../text/push-all.js';
import { isRaised, type PageRow } from './rows.js';

/** Notes are set in letters of at most this share of the text's. */
const NOTE_SIZE = 0.93;
/** "4 Khoản này", "[3] Điều này", "(1) Xem", "1) Xem", "* Được sửa đổi"; not "15-QĐ/TU", "Điều 4". */
const OPENING_MARK = /^(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)]?(?=\s|$)|(\*{1,3}))/;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED_DIGIT = /[⁰¹²³⁴⁵⁶⁷⁸⁹]/g;

/** The rows of the notes of each page in turn. */
export function findFootRows(pages: readonly (readonly PageRow[])[]): PageRow[] {
  const found: PageRow[] = [];
  let before: PageRow[] = [];
  for (const rows of pages) {
    const own = findPageNotes(rows);
    const above = rows.slice(0, rows.length - own.length);
    const goingOn = isUnfinished(before) ? sameSizeAtEnd(above, before.at(-1)?.size ?? 0) : [];
    before = [...goingOn, ...own];
    pushAll(found, before);
  }
  return found;
}

/** A quotation of the last note is open still ("… quy định như sau: “Điều 3. …"), or its sentence: the foot of the next page goes on with it. */
function isUnfinished(rows: readonly PageRow[]): boolean {
  const last = rows.findLastIndex(opensNote);
  const text = rows
    .slice(Math.max(last, 0))
    .map((row) => row.text.trim())
    .join(' ');
  if (text === '') return false;
  return count(text, '“') > count(text, '”') || !/[.!?…]["”»)]*$/.test(text);
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** Letters of one size differ by no more than this. */
const SAME_SIZE = 0.4;

/** The rows at the end of a page that are set in the letters of a note. */
function sameSizeAtEnd(rows: readonly PageRow[], size: number): readonly PageRow[] {
  const larger = rows.findLastIndex((row) => Math.abs(row.size - size) > SAME_SIZE);
  return rows.slice(larger + 1);
}

/** The rows of a page's notes, to the end of the page; none where no mark in the text above answers. */
function findPageNotes(rows: readonly PageRow[]): PageRow[] {
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
