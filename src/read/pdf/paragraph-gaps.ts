/** How each row of a PDF is parted from the one before: wrapped at the margin, a new paragraph, a new page. */
import type { Gap } from '../block.js';
import { isProvisionLine } from '../document-cues.js';
import { gapInCell, measureCells } from './cell-gaps.js';
import type { OrderedRow } from './columns.js';
import {
  fillsLine,
  isIndented,
  isSpaced,
  type Measure,
  measurePages,
  SAME_EDGE,
  standsCentred,
} from './page-measure.js';

/** A row may also go on with the paragraph of the row before, only wrapped at the margin. */
export type RowGap = Gap | 'wrap';

/** The gap before each row, in the same order. */
export function findGaps(rows: readonly OrderedRow[]): RowGap[] {
  const measureOf = measurePages(rows);
  const marks = paragraphMarks(rows, measureOf);
  const measureOfCell = measureCells(rows);
  return rows.map((row, index) => {
    const before = rows[index - 1];
    if (before === undefined) return 'paragraph';
    const isNextColumn = before.flows && row.flows && before.column !== row.column;
    if (before.page !== row.page || isNextColumn) {
      return marks.areIndents && goesOnOverPage(before, row, measureOf(before), measureOf(row))
        ? 'wrap'
        : 'page';
    }
    if (before.column !== row.column) return 'paragraph';
    if (row.cell !== undefined) return gapInCell(before, row, measureOfCell(row.cell));
    const measure = measureOf(row);
    if (startsParagraph(before, row, measure)) return 'paragraph';
    if (isIndented(row, measure) && !standsCentred(row, measure)) {
      const opens = marks.areIndents && !isBlock(rows[index - 2], before, row, measure);
      return opens || MARKER.test(row.text) ? 'paragraph' : 'line';
    }
    return marks.areShown && isWrapped(before, row, measure) ? 'wrap' : 'line';
  });
}

/** Rows that clearly ended early tell that a paragraph follows; so many show how the text sets off paragraphs. */
const ENOUGH_PARAGRAPHS = 2;
const EARLY_END = 0.8;
const MOST = 0.8;

interface ParagraphMarks {
  /** An indent or space opens each paragraph, so that a row without either goes on with the one before. */
  areShown: boolean;
  /** It is an indent, which is seen at the head of a page, too. */
  areIndents: boolean;
}

/** How a text sets off its paragraphs, told from the rows after those that clearly ended one. */
function paragraphMarks(
  rows: readonly OrderedRow[],
  measureOf: (row: OrderedRow) => Measure,
): ParagraphMarks {
  let starts = 0;
  let marked = 0;
  let indented = 0;
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before?.page !== row.page || before.column !== row.column || row.isNarrow) continue;
    const measure = measureOf(row);
    const width = measure.right - measure.left;
    if (standsCentred(row, measure) || standsCentred(before, measure)) continue;
    if (before.right > measure.left + width * EARLY_END) continue;
    const isMarked = isIndented(row, measure) || isSpaced(before, row, measure);
    // A list needs no indent: its items begin with a number or a dash.
    if (!isMarked && MARKER.test(row.text)) continue;
    starts++;
    if (isIndented(row, measure)) indented++;
    if (isMarked) marked++;
  }
  const isEnough = starts >= ENOUGH_PARAGRAPHS;
  return { areShown: isEnough && marked >= starts * MOST, areIndents: isEnough && indented >= starts * MOST };
}

/** Whether the first row of a page goes on with the last one of the page before. */
function goesOnOverPage(before: OrderedRow, row: OrderedRow, last: Measure, first: Measure): boolean {
  if (before.isNarrow || standsCentred(before, last) || standsCentred(row, first)) return false;
  return !isIndented(row, first) && isWrapped(before, row, last);
}

/** Whether a row is the third of full rows that all stand indented: a paragraph set in as a whole. */
function isBlock(
  first: OrderedRow | undefined,
  second: OrderedRow,
  third: OrderedRow,
  measure: Measure,
): boolean {
  if (first?.page !== third.page || first.column !== third.column) return false;
  return Math.abs(first.left - third.left) <= third.size * SAME_EDGE && fillsLine(first, second, measure);
}

/** After a closed sentence, what looks like a number may be one: the parser decides. */
function isWrapped(before: OrderedRow, row: OrderedRow, measure: Measure): boolean {
  if (row.isNarrow || !fillsLine(before, row, measure)) return false;
  return !(CLOSED_OR_LISTED.test(before.text) && (MARKER.test(row.text) || isProvisionLine(row.text)));
}

/** The end of a sentence or of a listed part of one. */
const CLOSED = /[.;:!?][”"')\]⁰¹²³⁴⁵⁶⁷⁸⁹]*\s*$/;
const CLOSED_OR_LISTED = /[.;:,!?][”"')\]⁰¹²³⁴⁵⁶⁷⁸⁹]*\s*$/;
/** "1. ", "a) ", "- ", "2.1. ", "IV- ", "1¹³. ", "３．"; not "Nghị định", "21/21 huyện". */
const MARKER =
  /^\s*(?:[-–+•*]\s|(?:[\d０-９]{1,3}(?:\.[\d０-９]{1,3})*|\p{L}|[IVXLC]{1,5})[⁰¹²³⁴⁵⁶⁷⁸⁹]{0,3}\s?[.)/．）-](?!\d))/u;

function startsParagraph(before: OrderedRow, row: OrderedRow, measure: Measure): boolean {
  if (isSpaced(before, row, measure)) return true;
  if (row.isNarrow) return false;
  const wasCentred = standsCentred(before, measure);
  const isCentred = standsCentred(row, measure);
  if (isCentred && !wasCentred) return CLOSED.test(before.text) || !fillsLine(before, row, measure);
  if (isCentred !== wasCentred) return true;
  if (wasCentred) return false;
  if (!fillsLine(before, row, measure)) return true;
  return isIndented(row, measure) && Math.abs(row.left - before.left) > row.size * SAME_EDGE;
}
