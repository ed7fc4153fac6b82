/** Rows of a table as tracked changes (17.13.5.12, 17.13.5.16). */
import { type Markup, markupOf, newMarkup } from '../markup.js';
import { childOf, copyMarkup, isMarkup, setAttribute } from '../markup-tree.js';
import { placedRuns } from '../paragraph-text.js';
import { heldIn } from '../table-rows.js';
import { type Tracking, trackedElement } from '../tracked-text.js';
import { runsWithReferences } from './note-signs.js';
import type { RowContent } from './plan.js';

/** What stands before the mark in the properties of a row is everything but former properties. */
export function markRow(row: Markup, name: 'w:ins' | 'w:del', tracking: Tracking): void {
  let properties = childOf(row, 'w:trPr');
  if (!properties) {
    properties = markupOf('<w:trPr></w:trPr>');
    const after = childOf(row, 'w:tblPrEx');
    row.children.splice(after ? row.children.indexOf(after) + 1 : 0, 0, properties);
  }
  const known = childOf(properties, name);
  if (known) {
    tracking.ids.standing?.note(known, null);
    return;
  }
  const before = properties.children.findIndex((node) => isMarkup(node) && node.name === 'w:trPrChange');
  properties.children.splice(
    before < 0 ? properties.children.length : before,
    0,
    trackedElement(name, tracking),
  );
}

const cellsOf = (text: string): string[] => text.split(/(?<=^|\s)\|(?=\s|$)/).map((cell) => cell.trim());

/**
 * A row of the other text in the form of a row of the file; its cells' texts are parted by bars. Where it has fewer cells the last one
 * goes on to the edge of the table: an empty one beside it would be a cell of the text.
 */
export function arrivingRow(
  like: Markup,
  { text, references }: Pick<RowContent, 'text' | 'references'>,
  name: 'w:ins' | 'w:del',
  tracking: Tracking,
): Markup {
  const left = [...references];
  const texts = cellsOf(text);
  const models = heldIn(like, 'w:tc');
  const row = markupOf('<w:tr></w:tr>');
  const properties = childOf(like, 'w:trPr');
  if (properties) {
    const copy = copyMarkup(properties);
    copy.children = copy.children.filter(
      (node) => !isMarkup(node) || !/^w:(ins|del|trPrChange)$/.test(node.name),
    );
    row.children.push(copy);
  }
  texts.forEach((words, index) => {
    const model = models[Math.min(index, models.length - 1)];
    const cell = arrivingCell(model, { text: words, references: left }, name, tracking);
    if (index === texts.length - 1) spanAs(cell, models.slice(index));
    row.children.push(cell);
  });
  markRow(row, name, tracking);
  return row;
}

/** Makes a cell as wide as several of the file are together. */
function spanAs(cell: Markup, models: readonly Markup[]): void {
  if (models.length < 2) return;
  const properties = childOf(cell, 'w:tcPr') ?? newMarkup('w:tcPr', {}, []);
  if (!cell.children.includes(properties)) cell.children.unshift(properties);
  const total = (measure: (properties: Markup | undefined) => number): number =>
    models.reduce((sum, model) => sum + measure(childOf(model, 'w:tcPr')), 0);
  const span = total((one) => Number(childOf(one, 'w:gridSpan')?.attributes['w:val'] ?? 1));
  const width = childOf(properties, 'w:tcW');
  if (width?.attributes['w:type'] === 'dxa')
    setAttribute(width, 'w:w', String(total((one) => Number(childOf(one, 'w:tcW')?.attributes['w:w'] ?? 0))));
  properties.children = properties.children.filter((node) => !isMarkup(node) || node.name !== 'w:gridSpan');
  // Before it stand only the width and the conditional form (17.4.69).
  const at = properties.children.findLastIndex((node) => isMarkup(node) && BEFORE_SPAN.has(node.name)) + 1;
  properties.children.splice(at, 0, newMarkup('w:gridSpan', { 'w:val': String(span) }, []));
}

const BEFORE_SPAN: ReadonlySet<string> = new Set(['w:cnfStyle', 'w:tcW']);

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');
/** About what stands between the margins of a page, in twentieths of a point (17.18.90). */
const TEXT_WIDTH = 9000;

/** A table that only the other text has: ruled, its columns of one width. */
export function arrivingTable(
  rows: readonly Pick<RowContent, 'text' | 'references' | 'mark'>[],
  name: 'w:ins' | 'w:del',
  ids: Tracking['ids'],
): Markup {
  const count = rows.reduce((most, { text }) => Math.max(most, cellsOf(text).length), 1);
  const width = Math.floor(TEXT_WIDTH / count);
  const cell = `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p/></w:tc>`;
  const like = markupOf(`<w:tr>${cell.repeat(count)}</w:tr>`);
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(count);
  const table = markupOf(
    `<w:tbl><w:tblPr><w:tblW w:w="${width * count}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid></w:tbl>`,
  );
  for (const { text, references, mark } of rows)
    table.children.push(arrivingRow(like, { text, references }, name, { mark, ids }));
  return table;
}

function arrivingCell(
  model: Markup | undefined,
  { text, references }: Pick<RowContent, 'text' | 'references'>,
  name: 'w:ins' | 'w:del',
  tracking: Tracking,
): Markup {
  const cell = markupOf('<w:tc></w:tc>');
  const properties = childOf(model, 'w:tcPr');
  if (properties) {
    const copy = copyMarkup(properties);
    copy.children = copy.children.filter((node) => !isMarkup(node) || node.name !== 'w:vMerge');
    cell.children.push(copy);
  }
  const like = childOf(model, 'w:p');
  const paragraph = markupOf('<w:p></w:p>');
  const form = childOf(like, 'w:pPr');
  if (form) {
    const copy = copyMarkup(form);
    copy.children = copy.children.filter(
      (node) => !isMarkup(node) || !['w:numPr', 'w:sectPr', 'w:pPrChange', 'w:rPr'].includes(node.name),
    );
    paragraph.children.push(copy);
  }
  const run = like && placedRuns(like).find(({ element }) => element.name === 'w:r')?.element;
  if (text.trim() !== '')
    paragraph.children.push(
      trackedElement(name, tracking, runsWithReferences(run, text.trim(), name === 'w:del', references)),
    );
  cell.children.push(paragraph);
  return cell;
}
