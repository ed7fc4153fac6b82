/**
 * What is printed, before it becomes WordprocessingML: lines with a style, two-column blocks and section
 * breaks. Node printers return these plain values, so that they can be read, tested and rearranged (a
 * comment attached, a line kept with the next) without knowing the DOCX library.
 */
import type { CharacterStyle, ParagraphStyle } from './styles.js';

export interface TextRun {
  kind: 'text';
  text: string;
  style?: CharacterStyle;
  /** Yellow: the officer must fill it in. */
  highlight?: true;
}

/** Starts a new line of the same paragraph, so that number and title are one entry of the navigation pane. */
export interface LineBreak {
  kind: 'break';
  /** Of a break between two texts that are hidden, which is hidden with them. */
  style?: CharacterStyle;
}

export type Run = TextRun | LineBreak;

/** One paragraph. */
export interface ContentLine {
  kind: 'line';
  style: ParagraphStyle;
  runs: Run[];
  /** Stays on the page of what follows, beyond what its style asks. */
  keepWithNext?: true;
  /** Stands on one page as a whole. */
  keepLines?: true;
  /** In place of its style's: where a page is to be filled. In points. */
  spacing?: { line: number; after: number };
  /** Hidden as a whole, with its paragraph mark: takes no room on the page. */
  hidden?: true;
  /** The provisions that begin with this line, by eId; a comment on one of them stands here. */
  begins?: string[];
  /** Ids of the Word comments on this line, in order. */
  comments?: number[];
}

/** A horizontal line drawn under the lines before it; `length` and `thickness` in points. */
export interface DrawnRule {
  kind: 'rule';
  length: number;
  thickness: number;
}

export type CellContent = ContentLine | DrawnRule;

export interface ColumnRow {
  left: CellContent[];
  right: CellContent[];
}

/** A table without borders of two columns: the masthead, or recipients beside the signature. */
export interface Columns {
  kind: 'columns';
  use: 'header' | 'signature';
  /** Which column comes first in reading order. It never changes where a column stands on the page. */
  first: 'left' | 'right';
  rows: ColumnRow[];
}

/** What follows starts on a new page, with its own page numbers. */
export interface SectionStart {
  kind: 'sectionStart';
}

export interface GridCell {
  lines: ContentLine[];
  columnSpan: number;
  rowSpan: number;
}

/** A table of data, with lines between its cells. */
export interface Grid {
  kind: 'grid';
  /** How wide each column is beside the others. */
  widths: number[];
  /** How many rows at the top are printed again on each page. */
  heads: number;
  rows: GridCell[][];
}

export type Content = ContentLine | Columns | Grid | SectionStart;

export const text = (value: string, style?: CharacterStyle): TextRun => ({
  kind: 'text',
  text: value,
  ...(style && { style }),
});

export const line = (style: ParagraphStyle, runs: Run[]): ContentLine => ({
  kind: 'line',
  style,
  runs: joinRuns(runs),
});

/** Joins neighbouring runs of one look: a number and the text after it are one run, as a person would type it. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (
      run.kind === 'text' &&
      last?.kind === 'text' &&
      last.style === run.style &&
      last.highlight === run.highlight
    ) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else if (run.kind === 'break' || run.text !== '') {
      joined.push(run);
    }
  }
  return joined;
}
