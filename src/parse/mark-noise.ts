/** Finds lines that belong to nothing: page numbers, running heads, a lone mark, the furniture of a web page. */
import { findNoteMarks } from '../text/raised-marks.js';
import type { Line } from './line.js';
import { beginsSomething, isBareDivision } from './line-start.js';
import { isMotto } from './masthead.js';
import { isRecipientsLabel } from './recipients.js';
import { endsSentence, isLeftOpen } from './text-shape.js';

/** "12", "- 5 -", "Trang 3/10"; not "12.", not "Khoản 12". */
const PAGE_NUMBER = /^(?:[-–]\s?\d{1,3}\s?[-–]|\d{1,3}|[Tt]rang\s\d{1,3}(?:\s?\/\s?\d{1,3})?)$/u;
/** "4 CÔNG BÁO/Số 1175 + 1176/Ngày 30-12-2014": the head of every page of the gazette; not "Công báo tỉnh". */
const GAZETTE_HEAD = /^\d{0,3}\s?CÔNG BÁO\s?\/\s?Số\s[\d\s+]+\/\s?Ngày\s[\d\s-]+$/u;
/** "{12}----------------": a page of a PDF, as converters to Markdown mark it; not "{1} đồng". */
const CONVERTED_PAGE = /^\{\d{1,4}\}-{8,}$/;
/** "[image1]: <data:image/png;base64,…>", "![][image1]", "![](_page_0_Picture_1.jpeg)": a picture that an editor or converter put into Markdown; not "![x] là". */
const PICTURE = /^(?:\[[^\]]{1,40}\]:\s?<?data:image\/|!\[[^\]]{0,200}\](?:\[[^\]]{0,40}\]|\([^()\s]*\))$)/u;
/** Found only around the texts of a web page, as paragraphs of their own: "Cổng thông tin điện tử Đảng bộ tỉnh A", "Chủ Đề"; not "Cổng thông tin điện tử công bố kết quả.", "bản quyền cho tác giả". */
const FURNITURE = [
  /^Cổng thông tin điện tử(?!.*[.;:,]$)/u,
  /^(?:Trưởng [Bb]an [Bb]iên tập|TRƯỞNG BAN BIÊN TẬP)/u,
  /^Giấy phép số\s?:/u,
  /^(?:(?:Video|Bài viết|Tin) [Ll]iên quan|(?:VIDEO|BÀI VIẾT|TIN) LIÊN QUAN)$/u,
  /^(?:Chủ [Đđ]ề|CHỦ ĐỀ)$/u,
  /^(?:(?:Bản quyền|BẢN QUYỀN) (?:©|\(c\)|\d{4}|thuộc|THUỘC|của website)|Copyright|COPYRIGHT|©)/u,
];
/** Also found in the forms of an appendix, so furniture only beside more of it. */
const CONTACT = /^(?:Địa chỉ|Điện thoại)\s?:/u;

/** "[^3]: Khoản này được bổ sung …": the text of a footnote in Markdown; not "Điều 3[^3]: Phạm vi". */
const FOOTNOTE = /^\[\^[\p{L}\d_-]{1,30}\]\s?:/u;

/** "⁸ Được sửa đổi, bổ sung theo …": a line that begins with a raised mark; a note where the same mark stands in the text above. */
const RAISED_NOTE = /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|⁽[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}⁾)(?=\s?[\p{Lu}“"])/u;

/** A line between two pages: a number of a page, or the head of a page of the gazette. */
export const isPageMark = ({ text, noise, cell }: Line): boolean =>
  noise === 'pageNumber' ||
  noise === 'runningHead' ||
  (!cell && (GAZETTE_HEAD.test(text) || PAGE_NUMBER.test(text)));

/** Marks noise that is known by its words alone. Lines that a reader has marked stay as they are. */
export function markNoise(lines: readonly Line[]): Line[] {
  const marked: Line[] = [];
  const seen = lines.some(mayBeNote) ? new Set<string>() : null;
  const besideWords = rowsWithWords(lines);
  lines.forEach((line, index) => {
    const isNote = seen !== null && !line.noise && !line.cell && isNoteLine(lines, index, seen);
    // What noise has cut already is text.
    const found = isNote
      ? 'footnote'
      : line.cuts || isAmount(line, besideWords)
        ? null
        : reasonOf(line, lines[index - 1], lines[index + 1], marked.at(-1));
    const reason = line.noise ?? found;
    if (seen) addMarks(line, seen);
    marked.push(reason === line.noise || !reason ? line : { ...line, noise: reason });
  });
  return marked;
}

/**
 * The columns of each row of a table without borders that hold words, by table and row: what stands in another column is
 * an amount ("Hộ nghèo" | "30"), and no number of a page, though such a table is read column by column. Not those of the table in
 * which a masthead or signature is laid out, where nothing is counted.
 */
function rowsWithWords(lines: readonly Line[]): ReadonlyMap<string, ReadonlySet<number>> {
  const rows = new Map<string, Set<number>>();
  const ofForm = new Set(
    lines.filter(({ cell, text }) => cell && (isMotto(text) || isRecipientsLabel(text))).map(tableOf),
  );
  for (const { cell, text } of lines) {
    if (!cell?.isLayout || ofForm.has(cell.table) || !/\p{L}/u.test(text)) continue;
    const columns = rows.get(rowOf(cell)) ?? new Set();
    rows.set(rowOf(cell), columns.add(cell.column));
  }
  return rows;
}

const tableOf = ({ cell }: Line): number | undefined => cell?.table;

const rowOf = ({ table, row }: NonNullable<Line['cell']>): string => `${table}:${row}`;

function isAmount({ cell, text }: Line, rows: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  if (cell === undefined || !PAGE_NUMBER.test(text)) return false;
  return [...(rows.get(rowOf(cell)) ?? [])].some((column) => column !== cell.column);
}

/** "[8] Được sửa đổi, bổ sung …": a note where it stands above the number or head of a page; elsewhere a list may be numbered so. */
const BRACKETED_NOTE = /^\[\d{1,3}\](?=\s\p{Lu})/u;
const isRaised = ({ text }: Line): boolean => RAISED_NOTE.test(text);
const mayBeNote = ({ text }: Line): boolean => RAISED_NOTE.test(text) || BRACKETED_NOTE.test(text);

/** Whether a line begins with a mark that stands in the text above. */
function isNoteLine(lines: readonly Line[], index: number, seen: ReadonlySet<string>): boolean {
  const { text } = lines[index] as Line;
  const raised = RAISED_NOTE.exec(text)?.[0];
  if (raised !== undefined) return seen.has(raised);
  const bracketed = BRACKETED_NOTE.exec(text)?.[0];
  if (bracketed === undefined || !seen.has(bracketed)) return false;
  let next = index + 1;
  while (BRACKETED_NOTE.test(lines[next]?.text ?? '')) next++;
  const { noise } = lines[next] ?? {};
  return noise === 'pageNumber' || noise === 'runningHead';
}

/** The raised marks of a line, and those that were lifted out of it. */
function addMarks({ text, cuts }: Line, seen: Set<string>): void {
  for (const { start, end } of findNoteMarks(text)) seen.add(text.slice(start, end).trim());
  for (const { noise } of cuts ?? []) seen.add(noise.text);
}

/** How every pattern of this file begins: "12", "Trang 3", "[^3]:", "![](…)", "{12}---", "Cổng", "Giấy", "Video", "Bản quyền", "Địa chỉ"; not "Sở", "a)". */
const BEGINS_NOISE = /^[-–_.|{[!©\d\sBCĐGTVt]/u;

function reasonOf(
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
  marked: Line | undefined,
): Line['noise'] | null {
  // What nearly every line shows is asked first: its first sign tells that it is no noise of any kind.
  if (marked?.noise !== 'footnote' && !BEGINS_NOISE.test(line.text)) return null;
  if (isBareDivision(before?.text ?? '') && !before?.noise) return null;
  if (/^[-–_.|]$/.test(line.text)) return 'ocr';
  // What stands in a cell is text: "5" there is a rate or an amount, and no page ends inside a table. The cells of a
  // table of data are no lines any more; a lone mark in a table that lays out a page belongs to nothing.
  if (line.cell && (!line.cell.isLayout || line.cell.isText)) return null;
  if (CONVERTED_PAGE.test(line.text)) return 'pageNumber';
  if (PICTURE.test(line.text)) return 'pageFurniture';
  if (GAZETTE_HEAD.test(line.text)) return 'runningHead';
  if (FOOTNOTE.test(line.text)) return 'footnote';
  if (
    marked?.noise === 'footnote' &&
    !before?.noise &&
    line.gap === 'line' &&
    !(isRaised(marked) && endsSentence(marked.text)) &&
    !beginsSomething(line.text)
  )
    return 'footnote';
  if (PAGE_NUMBER.test(line.text) && isBetweenPages(line, before, after)) return 'pageNumber';
  if (!goesOn(line, marked) && FURNITURE.some((pattern) => pattern.test(line.text))) return 'pageFurniture';
  if (CONTACT.test(line.text) && marked?.noise === 'pageFurniture') return 'pageFurniture';
  return null;
}

/** A line goes on with an unfinished sentence: "… công bố trên" / "Cổng thông tin điện tử Chính phủ". */
const goesOn = (line: Line, before: Line | undefined): boolean =>
  before !== undefined && !before.noise && isLeftOpen(before.text, line.text);

/** A number alone is one of a page only where a page ends: at a wide gap, or inside a sentence. */
function isBetweenPages(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (line.gap === 'page' || after?.gap === 'page') return true;
  if (GAZETTE_HEAD.test(before?.text ?? '') || GAZETTE_HEAD.test(after?.text ?? '')) return true;
  return (
    before !== undefined &&
    after !== undefined &&
    !after.table &&
    !endsSentence(before.text) &&
    !beginsSomething(after.text)
  );
}
