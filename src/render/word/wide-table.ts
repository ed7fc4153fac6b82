/** A table on a sheet on its side: the head again on every page, marked words in its cells, lines over all columns. */
import {
  AlignmentType,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { RuleSet } from '../../form/rule-set.js';
import { keepTogether, NO_BREAK_HYPHEN } from './keep-together.js';
import { writeDocument } from './write-document.js';
import { xmlText } from './xml-text.js';

/** Words of one look: `new` in bold, `gone` struck through, `aside` in italics. */
export interface MarkedWords {
  text: string;
  mark?: 'new' | 'gone' | 'aside' | undefined;
}

/** One paragraph. */
export type CellLine = readonly MarkedWords[];

/** A row of cells, or one line over all columns: the title of what follows, or what is said of many rows at once. */
export type WideRow = { cells: readonly (readonly CellLine[])[] } | { across: CellLine; isTitle: boolean };

export interface WideColumn {
  title: string;
  /** In twips; those of a table together are at most `TABLE_WIDTH`. */
  width: number;
  centred?: boolean;
}

export interface WideTable {
  title: string;
  /** Lines between the title and the table. */
  lead: readonly string[];
  columns: readonly WideColumn[];
  rows: readonly WideRow[];
}

export interface WideTableOptions {
  rules: RuleSet;
  creator: string;
  date: Date;
}

/** In twips: the width of A4 on its side between its margins. */
export const TABLE_WIDTH = 14_570;
const MARGIN = 1134;
const A4 = { width: 11_906, height: 16_838 };
/** In half points. */
const SIZE = 24;
const TITLE_SHADE = 'EDEDED';

export function renderWideTable(
  { title, lead, columns, rows }: WideTable,
  { rules, creator, date }: WideTableOptions,
): Promise<Uint8Array> {
  const properties = {
    page: {
      size: { ...A4, orientation: PageOrientation.LANDSCAPE },
      margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    },
  };
  const widths = columns.map(({ width }) => width);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) => cell([[{ text: column.title, mark: 'new' }]], column, true)),
  });
  const table = new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [head, ...rows.map((row) => tableRow(row, columns))],
  });
  const children = [
    line(title, true),
    ...lead.map((text) => line(text, false)),
    table,
    // Word wants a paragraph after a table.
    new Paragraph({}),
  ];
  return writeDocument([{ properties, children }], { rules, title, creator, date });
}

/** Words of a file or a person, each line a paragraph of the cell. */
export const plainCell = (text: string): CellLine[] => text.split('\n').map((one) => [{ text: one }]);

const line = (text: string, bold: boolean): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 120 },
    children: [new TextRun({ text: xmlText(text), bold, size: bold ? SIZE + 4 : SIZE })],
  });

function tableRow(row: WideRow, columns: readonly WideColumn[]): TableRow {
  if ('cells' in row)
    return new TableRow({
      cantSplit: row.cells.every((lines) => lengthOf(lines) <= SHORT_CELL),
      children: columns.map((column, at) => cell(row.cells[at] ?? [], column, false)),
    });
  const whole = new TableCell({
    columnSpan: columns.length,
    ...(row.isTitle && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: TITLE_SHADE } }),
    children: [paragraph(row.across, { keepNext: row.isTitle })],
  });
  return new TableRow({ cantSplit: true, children: [whole] });
}

/** A row whose cells are as short as this, a third of a page, stands on one page; a longer one would leave a page half empty. */
const SHORT_CELL = 500;

const lengthOf = (lines: readonly CellLine[]): number =>
  lines.flat().reduce((sum, { text }) => sum + text.length, 0);

function cell(lines: readonly CellLine[], { width, centred }: WideColumn, isHead: boolean): TableCell {
  const look = isHead || centred ? { alignment: AlignmentType.CENTER } : {};
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    // A cell without a paragraph is no cell to Word.
    children: (lines.length === 0 ? [[]] : lines).map((one) => paragraph(one, look)),
  });
}

/** "Điều 2" and "03/5/2026" on one line; a hyphen stays plain, because few fonts have the one that binds. */
const boundText = (text: string): string => keepTogether(xmlText(text)).replaceAll(NO_BREAK_HYPHEN, '-');

const paragraph = (
  stretches: CellLine,
  look: { alignment?: (typeof AlignmentType)['CENTER']; keepNext?: boolean },
): Paragraph =>
  new Paragraph({
    ...look,
    children: stretches.map(
      ({ text, mark }) =>
        new TextRun({
          text: boundText(text),
          bold: mark === 'new',
          strike: mark === 'gone',
          italics: mark === 'aside',
          size: SIZE,
        }),
    ),
  });
