/**
 * What pages, editors and converters do to a text, several things at once: raised marks, notes at the foot of pages, heads and
 * numbers of pages, lines wrapped at a width, full-width digits, capitals set wide. The words stay, so that the tree must too.
 */
import { docx, paragraph, run } from './docx-package.js';
import { makePdf, type PlacedText, widthOf } from './make-pdf.js';

export interface Disturbance {
  /** Letters of a row. */
  width: number;
  /** By so many letters the first row of a paragraph is set in. */
  indent: number;
  rowsPerPage: number;
  /** Every how many labelled lines a raised mark stands; 0 for none. */
  marks: number;
  markPlace: 'number' | 'label' | 'end';
  hasHeads: boolean;
  hasNotes: boolean;
  isWide: boolean;
  isSpaced: boolean;
  /** Rows and pages end at any blank, inside a title and before a capital too: only a file that shows places tells how they go on. */
  isFree?: true;
}

/** Words, or a raised mark. */
interface Piece {
  text: string;
  isMark?: true;
  /** Its letters are set wide, its words wider still. */
  isSpaced?: true;
}

type Row = Piece[];

/** The rows of one paragraph that stand on one page. */
interface Stretch {
  rows: Row[];
  /** The rows before these stand on the page before. */
  goesOn: boolean;
}

interface Page {
  number: number;
  stretches: Stretch[];
  marks: string[];
}

const NOTE = 'Được sửa đổi, bổ sung theo Quyết định số 12-QĐ/TU ngày 05/3/2024.';
const HEAD = 'Công tác dân vận của hệ thống chính trị';

/** "Điều 12", "3", "a" with the mark that closes it. */
const LABEL = /^(?<number>Điều \d+|\d+|[a-zđ])(?<close>[.)])(?= \S)/u;
const isCapitals = (line: string): boolean => /\p{L}{2}/u.test(line) && line === line.toUpperCase();

const wide = (text: string): string =>
  text.replace(/[\d.)]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
const spaced = (text: string): string =>
  text
    .split(' ')
    .map((word) => [...word].join(' '))
    .join('   ');

/** The pages of a text of one paragraph a line, as they are printed with a disturbance. */
export function disturbedPages(lines: readonly string[], by: Disturbance): Page[] {
  const pages: Page[] = [];
  let left = 0;
  for (const paragraphRows of piecesOf(lines, by).map((pieces) => wrapPieces(pieces, by))) {
    paragraphRows.forEach((row, at) => {
      if (left <= 0 && (at === 0 || mayBreakBetween(paragraphRows[at - 1], row, by))) {
        pages.push({ number: pages.length + 1, stretches: [], marks: [] });
        left = by.rowsPerPage;
      }
      left--;
      const page = pages.at(-1) as Page;
      if (at === 0 || page.stretches.length === 0) page.stretches.push({ rows: [], goesOn: at > 0 });
      page.stretches.at(-1)?.rows.push(row);
      page.marks.push(...row.flatMap(({ text, isMark }) => (isMark ? [text] : [])));
    });
  }
  return pages;
}

/**
 * No page ends inside a title, nor where a sentence ends inside a paragraph, which nobody could tell from the end of the paragraph;
 * nor before a capital, which is joined in long clauses alone.
 */
function mayBreakBetween(row: Row | undefined, next: Row, { isFree }: Disturbance): boolean {
  if (isFree) return !isCapitals(next[0]?.text ?? '');
  const words = row?.at(-1)?.text ?? '';
  const goesOn = /^[\p{Ll}\d]/u.test(next[0]?.text ?? '');
  return goesOn && /\p{Ll}\P{Lu}{0,4}$/u.test(words) && /[\p{L}\d]$/u.test(words);
}

function piecesOf(lines: readonly string[], by: Disturbance): Piece[][] {
  let labelled = 0;
  let marks = 0;
  return lines.map((line) => {
    if (by.isSpaced && isCapitals(line)) return [{ text: spaced(line), isSpaced: true }];
    const { number = '', close = '' } = LABEL.exec(line)?.groups ?? {};
    if (number === '') return [{ text: line }];
    const print = (text: string) => (by.isWide ? wide(text) : text);
    const rest = line.slice(number.length + close.length);
    if (by.marks === 0 || ++labelled % by.marks !== 0) return [{ text: print(number + close) + rest }];
    const mark: Piece = { text: `${++marks}`, isMark: true };
    if (by.markPlace === 'number') return [{ text: print(number) }, mark, { text: print(close) + rest }];
    if (by.markPlace === 'label') return [{ text: print(number + close) }, mark, { text: rest }];
    return [{ text: print(number + close) + rest }, mark];
  });
}

/** Not before a lone dash: "CHÍNH TRỊ" / "- XÃ HỘI" begins an item for everyone. */
const BREAKS = /(?= (?![-–] ))/;
const ALL_BREAKS = /(?= )/;

/** A mark stays with the word before it. */
function wrapPieces(pieces: readonly Piece[], { width, indent, isFree }: Disturbance): Row[] {
  const rows: Row[] = [[]];
  let length = indent;
  for (const piece of pieces) {
    const words = piece.isMark
      ? [piece.text]
      : piece.text.split(piece.isSpaced ? /(?= {3})/ : isFree ? ALL_BREAKS : BREAKS);
    for (const word of words) {
      if (!piece.isMark && word.startsWith(' ') && length + word.length > width) {
        rows.push([{ ...piece, text: word.trimStart() }]);
        length = word.trimStart().length;
        continue;
      }
      const row = rows.at(-1) as Row;
      const last = row.at(-1);
      if (last && !last.isMark && !piece.isMark) last.text += word;
      else row.push({ ...piece, text: word });
      length += word.length;
    }
  }
  return rows;
}

/** How a mark is printed in a text without raised letters. */
export type PrintMark = (mark: string) => string;
export const superscript: PrintMark = (mark) =>
  mark.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '');
export const bracketed: PrintMark = (mark) => `[${mark}]`;
export const sup: PrintMark = (mark) => `<sup>${mark}</sup>`;
export const reference: PrintMark = (mark) => `[^${mark}]`;

const printRow = (row: Row, mark: PrintMark): string =>
  row.map(({ text, isMark }) => (isMark ? mark(text) : text)).join('');

const headOf = (by: Disturbance): string[] => (by.hasHeads ? [HEAD] : []);
const footOf = (page: Page, by: Disturbance): string[] => (by.hasHeads ? [`${page.number}`] : []);
const notesOf = (page: Page, by: Disturbance): string[] => (by.hasNotes ? page.marks : []);

interface TextForm {
  mark: PrintMark;
  /** What parts two rows of a paragraph, and two paragraphs. */
  row: string;
  between: string;
  /** Notes stand at the end of the text, as Markdown has them, or at the foot of their pages. */
  notesAtEnd?: PrintMark;
}

/** Markdown or plain text; each paragraph of a page by itself. */
export function disturbedText(pages: readonly Page[], by: Disturbance, form: TextForm): string {
  const body = pages.flatMap((page) => [
    ...headOf(by),
    ...page.stretches.map(({ rows }) => rows.map((row) => printRow(row, form.mark)).join(form.row)),
    ...(form.notesAtEnd ? [] : notesOf(page, by).map((mark) => `${form.mark(mark)} ${NOTE}`)),
    ...footOf(page, by),
  ]);
  const { notesAtEnd } = form;
  const notes = notesAtEnd ? pages.flatMap((page) => notesOf(page, by).map(notesAtEnd)) : [];
  return [...body, ...notes.map((mark) => `${mark} ${NOTE}`)].join(form.between);
}

export const markdownNote: PrintMark = (mark) => `[^${mark}]:`;

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A web page, its marks linked to the notes at the end or printed at the foot of each page. */
export function disturbedPage(pages: readonly Page[], by: Disturbance): string {
  const inside = (row: Row) =>
    row
      .map(({ text, isMark }) => (isMark ? sup(text) : escaped(text).replaceAll('   ', '&nbsp; &nbsp;')))
      .join('');
  const p = (text: string) => `<p>${text}</p>`;
  const body = pages.flatMap((page) => [
    ...headOf(by).map(p),
    ...page.stretches.map(({ rows }) => p(rows.map(inside).join('<br>'))),
    ...notesOf(page, by).map((mark) => p(`${sup(mark)} ${NOTE}`)),
    ...footOf(page, by).map(p),
  ]);
  return `<!doctype html><meta charset="utf-8">${body.join('\n')}`;
}

const RAISED = '<w:vertAlign w:val="superscript"/>';
const BREAK = '<w:r><w:br/></w:r>';

/** A Word file in which paragraphs go on over pages; heads and notes have parts of their own. */
export function disturbedWord(pages: readonly Page[], by: Disturbance): Uint8Array {
  const mark = (text: string) =>
    by.hasNotes
      ? `<w:r><w:rPr>${RAISED}</w:rPr><w:footnoteReference w:id="${text}"/></w:r>`
      : run(text, RAISED);
  const inside = (row: Row) =>
    row.map(({ text, isMark }) => (isMark ? mark(text) : run(escaped(text)))).join('');
  const paragraphs: string[][] = [];
  for (const { rows, goesOn } of pages.flatMap(({ stretches }) => stretches)) {
    if (goesOn) paragraphs.at(-1)?.push(...rows.map(inside));
    else paragraphs.push(rows.map(inside));
  }
  const section = by.hasHeads
    ? '<w:sectPr><w:headerReference r:id="header" w:type="default"/></w:sectPr>'
    : '';
  const footnotes = pages
    .flatMap((page) => notesOf(page, by))
    .map((id) => `<w:footnote w:id="${id}">${paragraph(NOTE)}</w:footnote>`);
  return docx({
    body: paragraphs.map((rows) => paragraph(rows.join(BREAK))).join('') + section,
    ...(by.hasHeads ? { header: paragraph(HEAD) } : {}),
    ...(by.hasNotes ? { footnotes: footnotes.join('') } : {}),
  });
}

const SIZE = 9;
const LEFT = 50;
/** Between words that are set wide: three blanks of a usual font. */
const WIDE_GAP = 0.8 * SIZE;
const RISE = 4;

/** A PDF file: each row at its place, marks raised and small, notes at the foot in small letters. */
export function disturbedPdf(pages: readonly Page[], by: Disturbance): Uint8Array {
  return makePdf(pages.map((page) => ({ texts: placedTexts(page, by) })));
}

function placedTexts(page: Page, by: Disturbance): PlacedText[] {
  let y = 80;
  const texts: PlacedText[] = headOf(by).map((text) => ({ text, x: 200, y: 40, size: 8 }));
  for (const { rows, goesOn } of page.stretches) {
    rows.forEach((row, at) => {
      let x = LEFT + (at === 0 && !goesOn ? widthOf(' '.repeat(by.indent), SIZE) : 0);
      for (const { text, isMark, isSpaced } of row) {
        const size = isMark ? 5 : SIZE;
        for (const part of isSpaced ? text.split('   ') : [text]) {
          texts.push({ text: part, x, y: isMark ? y - RISE : y, size });
          x += widthOf(part, size) + (isSpaced ? WIDE_GAP : 0);
        }
      }
      y += 14;
    });
  }
  y += 16;
  for (const mark of notesOf(page, by)) {
    texts.push(
      { text: mark, x: LEFT, y: y - 3, size: 4 },
      { text: NOTE, x: LEFT + 4 + widthOf(mark, 4), y, size: 7 },
    );
    y += 10;
  }
  return [...texts, ...footOf(page, by).map((text) => ({ text, x: 295, y: 815, size: 8 }))];
}
