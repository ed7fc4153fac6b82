/** The table of opinions on a draft as a Word file: a sheet on its side, the head again on every page, the last column to fill in. */
import {
  AlignmentType,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { RuleSet } from '../../form/rule-set.js';
import { writeDocument } from './write-document.js';
import { xmlText } from './xml-text.js';

/** Number, place, words of the draft, reviewer, opinion, answer. */
export type OpinionRow = [string, string, string, string, string, string];

/** In twips; together the width of A4 on its side between its margins. */
const WIDTHS = [700, 1700, 3500, 2000, 3800, 2870] as const;
const MARGIN = 1134;
const A4 = { width: 11_906, height: 16_838 };
/** In half points. */
const SIZE = 24;

export interface OpinionTableOptions {
  rules: RuleSet;
  title: string;
  subtitle: string;
  creator: string;
  date: Date;
}

export function renderOpinionTable(
  columns: readonly string[],
  rows: readonly OpinionRow[],
  { rules, title, subtitle, creator, date }: OpinionTableOptions,
): Promise<Uint8Array> {
  const properties = {
    page: {
      size: { ...A4, orientation: PageOrientation.LANDSCAPE },
      margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    },
  };
  const table = new Table({
    width: { size: WIDTHS.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: [...WIDTHS],
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((text, at) => cell(text, at, true)),
      }),
      ...rows.map((row) => new TableRow({ children: row.map((text, at) => cell(text, at, false)) })),
    ],
  });
  const children = [line(title, true), line(subtitle, false), table, new Paragraph({})];
  return writeDocument([{ properties, children }], { rules, title, creator, date });
}

const line = (text: string, bold: boolean): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 120 },
    children: [new TextRun({ text: xmlText(text), bold, size: bold ? SIZE + 4 : SIZE })],
  });

function cell(text: string, at: number, isHead: boolean): TableCell {
  const isCentred = isHead || at === 0;
  return new TableCell({
    width: { size: WIDTHS[at] as number, type: WidthType.DXA },
    children: xmlText(text)
      .split('\n')
      .map(
        (one) =>
          new Paragraph({
            ...(isCentred && { alignment: AlignmentType.CENTER }),
            children: [new TextRun({ text: one, bold: isHead, size: SIZE })],
          }),
      ),
  });
}
