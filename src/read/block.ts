/**
 * What every reader gives: the lines of a document in reading order, each with what separated it from the
 * one before. Formatting is left behind on purpose: the same words must give the same tree whatever the
 * format they came in (law 3 of the tree).
 */
/**
 * How a line is parted from the line before: a line break inside a paragraph, a new paragraph, or a page
 * break (also several blank lines, as scans leave them).
 */
export type Gap = 'line' | 'paragraph' | 'page';

/** A stretch of a block's text and where it stands in the source. `start` indexes the block's text. */
export interface Stretch {
  start: number;
  line?: number;
  column?: number;
  offset?: number;
  page?: number;
  paragraph?: number;
}

/**
 * The cell of a table in which a line stands. Rows and columns count from 1 as a reader sees them, so that a cell that
 * spans two columns takes up both of their numbers.
 */
export interface CellPlace {
  /** Which table of the source it is, from 1. */
  table: number;
  row: number;
  column: number;
  /** Left out where the cell spans one column or row. */
  columnSpan?: number;
  rowSpan?: number;
  /** The table only lays out the page (masthead, recipients beside a signature): its cells are read as lines. */
  isLayout?: true;
  /** The file says by itself what is no text: what stands here is, a number alone too. */
  isText?: true;
}

export interface Block {
  /** One line of text, with its printed or automatic number, in NFC, blanks folded, not empty. */
  text: string;
  gap: Gap;
  origin: Stretch[];
  /** Set where noise stands between this line and the one before, and both are one text: the noise stood inside it. */
  goesOn?: true;
  /** Set by plain text below a line of nothing but many blanks, which is the rule above the notes of a page there. */
  belowRule?: true;
  /** Set apart as a quotation: a blockquote of Markdown, which amending texts use for the words that they put in, or danvan's own style in Word. */
  quoted?: true;
  /** Absent outside tables, and where a format does not tell a table from its lines (plain text, a PDF that rules none). */
  cell?: CellPlace;
  /** Set by a reader that knows the text to be no part of the document (a running head, a page number). */
  noise?:
    | 'pageNumber'
    | 'runningHead'
    | 'pageFurniture'
    | 'handwriting'
    | 'ocr'
    | 'noteMark'
    | 'footnote'
    /** Struck through, hidden, or white on white. */
    | 'setAside';
}
