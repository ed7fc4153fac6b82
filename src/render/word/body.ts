/** Printed content as the paragraphs and tables of WordprocessingML. */

import type { RuleSet } from '../../form/rule-set.js';
import { balanceTitle } from './balance-title.js';
import type { CellContent, ColumnRow, Columns, Content, DrawnRule, Line, Run } from './content.js';
import { drawnLine } from './drawn-line.js';
import { type ParagraphStyle, SPACER_STYLE } from './styles.js';
import { pointsOfMillimetres, twipsOfMillimetres } from './units.js';
import { element, escapeXml } from './xml.js';

/** Makes the ids of a document's drawings, in reading order. */
export interface BodyIds {
  nextDrawing(): number;
}

/**
 * One section. It ends with a paragraph that is not hidden, for Word to keep the section's page in.
 * @param properties of the section (`w:sectPr`), where another follows: its last paragraph holds them
 */
export function buildSection(
  contents: readonly Content[],
  rules: RuleSet,
  ids: BodyIds,
  properties = '',
): string {
  const { paper, margins } = rules.page;
  const textWidth = pointsOfMillimetres(paper.width.value - margins.left.value - margins.right.value);
  const last = contents.at(-1);
  const endsInLine = last?.kind === 'line' && !last.hidden;
  const children = contents.map((content) => {
    if (content.kind === 'columns') return buildColumns(content, rules, ids);
    if (content.kind === 'sectionStart') return '';
    const held = endsInLine && content === last ? properties : '';
    return buildLine(balanceTitle(content, textWidth, rules), held);
  });
  const needsEnd = !endsInLine && (properties !== '' || last?.kind !== 'columns');
  return children.join('') + (needsEnd ? spacer(properties) : '');
}

/** A line that takes no room: after a table, since Word runs two tables that touch into one. */
const spacer = (properties = ''): string => paragraph(SPACER_STYLE, properties);

function paragraph(style: ParagraphStyle | typeof SPACER_STYLE, properties: string, ...inside: string[]) {
  const styled = element('w:pStyle', { 'w:val': style });
  return element('w:p', {}, element('w:pPr', {}, styled, properties), ...inside);
}

function buildLine(line: Line, section = ''): string {
  const properties = [
    line.keepWithNext ? element('w:keepNext') : '',
    line.hidden ? element('w:rPr', {}, element('w:vanish')) : '',
    section,
  ].join('');
  const runs = line.runs.map(buildRun).join('');
  return paragraph(line.style, properties, line.comments ? withComments(runs, line.comments) : runs);
}

const LINE_BREAK = element('w:r', {}, element('w:br'));

function buildRun(run: Run): string {
  if (run.kind === 'break') return LINE_BREAK;
  const properties =
    (run.style || run.highlight) &&
    element(
      'w:rPr',
      {},
      run.style && element('w:rStyle', { 'w:val': run.style }),
      run.highlight && element('w:highlight', { 'w:val': 'yellow' }),
    );
  return element('w:r', {}, properties, element('w:t', { 'xml:space': 'preserve' }, escapeXml(run.text)));
}

function withComments(runs: string, comments: readonly number[]): string {
  const start = comments.map((id) => element('w:commentRangeStart', { 'w:id': id }));
  const end = comments.map(
    (id) =>
      element('w:commentRangeEnd', { 'w:id': id }) +
      element('w:r', {}, element('w:commentReference', { 'w:id': id })),
  );
  return start.join('') + runs + end.join('');
}

/** A table for each row, so that readers that go column by column keep the reading order too. */
function buildColumns(columns: Columns, rules: RuleSet, ids: BodyIds): string {
  return columns.rows.map((row) => buildRow(columns, row, rules, ids) + spacer()).join('');
}

const SIDES = ['top', 'left', 'bottom', 'right'];
const NO_BORDERS = element(
  'w:tblBorders',
  {},
  ...[...SIDES, 'insideH', 'insideV'].map((side) => element(`w:${side}`, { 'w:val': 'none' })),
);
const NO_PADDING = element(
  'w:tblCellMar',
  {},
  ...SIDES.map((side) => element(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' })),
);

function buildRow(columns: Columns, row: ColumnRow, rules: RuleSet, ids: BodyIds): string {
  const sides = columns.first === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const widths = sides.map((side) => twipsOfMillimetres(rules[columns.use][side].value));
  const cells = sides.map((side) => buildCell(row[side], rules[columns.use][side].value, rules, ids));
  const properties = element(
    'w:tblPr',
    {},
    // Right to left only where the right column is read first: its cell then comes first in the file.
    columns.first === 'right' && element('w:bidiVisual'),
    element('w:tblW', { 'w:w': widths.reduce((sum, width) => sum + width, 0), 'w:type': 'dxa' }),
    NO_BORDERS,
    element('w:tblLayout', { 'w:type': 'fixed' }),
    NO_PADDING,
  );
  const grid = element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width })));
  const kept = element('w:trPr', {}, element('w:cantSplit'));
  return element('w:tbl', {}, properties, grid, element('w:tr', {}, kept, ...cells));
}

function buildCell(contents: readonly CellContent[], width: number, rules: RuleSet, ids: BodyIds): string {
  const children = contents.map((content) =>
    content.kind === 'line'
      ? buildLine(balanceTitle(content, pointsOfMillimetres(width), rules))
      : buildRule(content, ids),
  );
  const size = element('w:tcW', { 'w:w': twipsOfMillimetres(width), 'w:type': 'dxa' });
  return element('w:tc', {}, element('w:tcPr', {}, size), children.join('') || spacer());
}

const buildRule = (rule: DrawnRule, ids: BodyIds): string =>
  paragraph(SPACER_STYLE, '', element('w:r', {}, drawnLine(rule, ids.nextDrawing())));
