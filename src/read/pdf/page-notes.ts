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
  let before: FootOfPage = { size: 0, depth: 0, isUnfinished: false };
  for (const rows of pages) {
    const own = findPageNotes(rows);
    const above = rows.slice(0, rows.length - own.length);
    const goingOn = before.isUnfinished ? sameSizeAtEnd(above, before.size) : [];
    const foot = [...goingOn, ...own];
    before = footOf(foot, goingOn.length > 0 ? before.depth : 0);
    pushAll(found, foot);
  }
  return found;
}

/** How the notes of a page end. */
interface FootOfPage {
  /** The size of the last row's letters. */
  size: number;
  /** Quotations that are open still. */
  depth: number;
  /**
   * A quotation of the last note is open ("… quy định như sau: “Điều 3. …"), or its sentence: the foot of the next page goes on with
   * it.
   */
  isUnfinished: boolean;
}

/** @param depth quotations that the page before left open */
function footOf(rows: readonly PageRow[], depth: number): FootOfPage {
  let open = depth;
  for (const row of rows) {
    // "1. Luật này có hiệu lực": a khoản of the text that a note quotes opens no note.
    if (opensNote(row) && (open === 0 || isRaisedMark(row))) open = 0;
    open = Math.max(0, open + count(row.text, OPENING_QUOTE) - count(row.text, CLOSING_QUOTE));
  }
  const last = rows.at(-1)?.text.trim() ?? '';
  const isUnfinished = last !== '' && (open > 0 || !/[.!?…]["”»)]*$/.test(last));
  return { size: rows.at(-1)?.size ?? 0, depth: open, isUnfinished };
}

/** "⁴ Khoản này", "[3] Điều này": a mark that no khoản has. */
const isRaisedMark = (row: PageRow): boolean => /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]|\[\d)/.test(row.text.trim());

/** A straight mark opens before a word ('như sau: "Điều 10.') and closes behind one ('giải quyết./."'); one by itself does neither. */
const OPENING_QUOTE = /“|(?<![^\s([])"(?=\S)/g;
const CLOSING_QUOTE = /”|(?<=[^\s([])"/g;

const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;

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
    if (notes.every((each) => each.cell === undefined && each.size <= size * NOTE_SIZE)) return notes;
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
