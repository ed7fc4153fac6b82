/** Printed content as the paragraphs and tables of the DOCX library. */
import {
  type IRunOptions,
  NoBreakHyphen,
  Paragraph,
  type ParagraphChild,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { RuleSet } from '../../form/rule-set.js';
import { balanceTitle } from './balance-title.js';
import type {
  CellContent,
  ColumnRow,
  Columns,
  Content,
  ContentLine,
  DrawnRule,
  Grid,
  Run,
} from './content.js';
import { cornerFrame } from './corner-frame.js';
import { drawnLine } from './drawn-line.js';
import { buildGrid } from './grid.js';
import { keepLineTogether, NO_BREAK_HYPHEN } from './keep-together.js';
import { KeptParagraph, keptLine } from './kept-lines.js';
import { SPACER_STYLE } from './styles.js';
import { pointsOfMillimetres, twipsOfMillimetres, twipsOfPoints } from './units.js';
import { closeComment, openComment } from './word-comments.js';
import { xmlText } from './xml-text.js';

/** Makes the ids of a document's drawings, in reading order. */
export interface BodyIds {
  nextDrawing(): number;
}

/** The children of one section. It ends with a paragraph that is not hidden, for Word to keep the section's page in. */
export function buildSection(
  contents: readonly Content[],
  rules: RuleSet,
  ids: BodyIds,
): (Paragraph | Table)[] {
  const { paper, margins } = rules.page;
  const textWidth = pointsOfMillimetres(paper.width.value - margins.left.value - margins.right.value);
  const build = (line: ContentLine) =>
    buildLine(balanceTitle(keepLineTogether(line), textWidth, rules), rules);
  const children = contents.flatMap((content, index) => {
    // The library puts the page of a section into its last paragraph, which is this section's alone.
    const isLast = index === contents.length - 1;
    if (content.kind === 'line')
      return [isLast ? build(content) : keptLine(content, rules, textWidth, build)];
    if (content.kind === 'grid') return buildTable(content, rules);
    return content.kind === 'columns' ? buildColumns(content, rules, ids) : [];
  });
  const last = contents.at(-1);
  const endsVisibly = last !== undefined && !(last.kind === 'line' && last.hidden);
  return endsVisibly ? children : [...children, spacer()];
}

/** A line that takes no room: after a table, since Word runs two tables that touch into one. */
const spacer = (): Paragraph => new Paragraph({ style: SPACER_STYLE });

function buildTable(grid: Grid, rules: RuleSet): (Paragraph | Table)[] {
  const { paper, margins } = rules.page;
  const width = twipsOfMillimetres(paper.width.value - margins.left.value - margins.right.value);
  const cellLine = (line: ContentLine) => buildLine(keepLineTogether(line), rules);
  return [buildGrid(grid, width, cellLine, spacer), spacer()];
}

function buildLine(line: ContentLine, rules: RuleSet): Paragraph {
  const runs = line.runs.map((run) => buildRun(run));
  return new KeptParagraph({
    style: line.style,
    ...(line.keepWithNext && { keepNext: true }),
    ...(line.keepLines && { keepLines: true }),
    ...(line.spacing && {
      spacing: {
        line: twipsOfPoints(line.spacing.line),
        lineRule: 'exact',
        after: twipsOfPoints(line.spacing.after),
      },
    }),
    ...(line.style === 'DanvanCirculationNote' && { frame: cornerFrame(rules) }),
    ...(line.hidden && { run: { vanish: true } }),
    children: line.comments ? withComments(runs, line.comments) : runs,
  });
}

function buildRun(run: Run): TextRun {
  if (run.kind === 'break') return new TextRun({ break: 1, ...(run.style && { style: run.style }) });
  return new TextRun({
    ...printedChildren(xmlText(run.text)),
    ...(run.style && { style: run.style }),
    ...(run.highlight && { highlight: 'yellow' }),
  });
}

function printedChildren(text: string): Pick<IRunOptions, 'text' | 'children'> {
  if (!text.includes(NO_BREAK_HYPHEN)) return { text };
  const parts = text.split(NO_BREAK_HYPHEN);
  const hyphenated = parts.flatMap((part, index) => (index === 0 ? [part] : [new NoBreakHyphen(), part]));
  return { children: hyphenated.filter((part) => part !== '') };
}

function withComments(runs: TextRun[], comments: readonly number[]): ParagraphChild[] {
  return [...comments.map(openComment), ...runs, ...comments.flatMap(closeComment)];
}

/** A table for each row, so that readers that go column by column keep the reading order too. */
function buildColumns(columns: Columns, rules: RuleSet, ids: BodyIds): (Paragraph | Table)[] {
  return columns.rows.flatMap((row) => [buildRow(columns, row, rules, ids), spacer()]);
}

function buildRow(columns: Columns, row: ColumnRow, rules: RuleSet, ids: BodyIds): Table {
  const sides = columns.first === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const widths = sides.map((side) => twipsOfMillimetres(rules[columns.use][side].value));
  const cells = sides.map((side) => buildCell(row[side], rules[columns.use][side].value, rules, ids));
  return new Table({
    // Right to left only where the right column is read first: its cell then comes first in the file.
    ...(columns.first === 'right' && { visuallyRightToLeft: true }),
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: TableBorders.NONE,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}

function buildCell(contents: readonly CellContent[], width: number, rules: RuleSet, ids: BodyIds): TableCell {
  const children = contents.map((content) =>
    content.kind === 'line'
      ? buildLine(balanceTitle(keepLineTogether(content), pointsOfMillimetres(width), rules, 'cell'), rules)
      : buildRule(content, ids),
  );
  return new TableCell({
    width: { size: twipsOfMillimetres(width), type: WidthType.DXA },
    children: children.length > 0 ? children : [spacer()],
  });
}

const buildRule = (rule: DrawnRule, ids: BodyIds): Paragraph =>
  new Paragraph({ style: SPACER_STYLE, children: [drawnLine(rule, ids.nextDrawing())] });
