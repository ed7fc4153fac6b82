/** A paragraph, table or row of the other text's own file as it comes into the file, marked whole. */
import { type Markup, type MarkupNode, markupOf } from '../../markup.js';
import { childOf, copyMarkup, hasDescendant, isMarkup } from '../../markup-tree.js';
import { placedRuns } from '../../paragraph-text.js';
import { listWithBoxes } from '../../paragraphs.js';
import { runLike, type Tracking, trackedElement } from '../../tracked-text.js';
import { markEnd } from '../paragraph-marks.js';
import { markRow } from '../rows.js';
import { CELLS, holding, PARAGRAPHS_AND_TABLES, piecesOf, ROWS } from './blocks.js';
import { textWithGuides } from './phonetic-guides.js';

export interface ArrivalTerms extends Tracking {
  name: 'w:ins' | 'w:del';
  /** Whether the file has a style of this name. */
  hasStyle: (id: string) => boolean;
}

/** What is of one file alone: sections, references, records of changes. */
const OF_ITS_FILE: ReadonlySet<string> = new Set([
  'w:sectPr',
  'w:pPrChange',
  'w:rPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:cellIns',
  'w:cellDel',
]);
const STYLES: ReadonlySet<string> = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);

/** A block as it is put in: a paragraph with those of the boxes that hang at it, or a table. */
export function arrivingBlock(block: Markup, arrival: ArrivalTerms): Markup[] {
  if (block.name === 'w:tbl') return [arrivingTable(block, arrival)];
  const { name, ...tracking } = arrival;
  return listWithBoxes(holding(block), 'accept').map(({ element }) => {
    const paragraph = arrivingParagraph(element, arrival);
    markEnd(paragraph, name, tracking);
    return paragraph;
  });
}

export function arrivingRowOf(row: Markup, arrival: ArrivalTerms): Markup {
  const { name, ...tracking } = arrival;
  const made = emptied(row);
  made.children = [
    ...propertiesIn(row, ['w:tblPrEx', 'w:trPr'], arrival),
    ...piecesOf(row, CELLS, 'accept').map(({ element }) => arrivingCell(element, arrival)),
  ];
  markRow(made, name, tracking);
  return made;
}

function arrivingTable(table: Markup, arrival: ArrivalTerms): Markup {
  const made = emptied(table);
  made.children = [
    ...propertiesIn(table, ['w:tblPr', 'w:tblGrid'], arrival),
    ...piecesOf(table, ROWS, 'accept').map(({ element }) => arrivingRowOf(element, arrival)),
  ];
  return made;
}

/** Word wants a paragraph at the end of a cell (17.4.66). */
function arrivingCell(cell: Markup, arrival: ArrivalTerms): Markup {
  const made = emptied(cell);
  const inside = piecesOf(cell, PARAGRAPHS_AND_TABLES, 'accept').flatMap(({ element }) =>
    element.name === 'w:tbl'
      ? [arrivingTable(element, arrival)]
      : listWithBoxes(holding(element), 'accept').map((one) => arrivingParagraph(one.element, arrival)),
  );
  if (inside.at(-1)?.name !== 'w:p') inside.push(markupOf('<w:p></w:p>'));
  made.children = [...propertiesIn(cell, ['w:tcPr'], arrival), ...inside];
  return made;
}

function arrivingParagraph(paragraph: Markup, arrival: ArrivalTerms): Markup {
  const { name, ...tracking } = arrival;
  const made = emptied(paragraph);
  made.children = propertiesIn(paragraph, ['w:pPr'], arrival);
  const runs = placedRuns(paragraph)
    .map((one) => ({ element: one.element, text: textWithGuides(one) }))
    .filter(({ text }) => text !== '')
    .map(({ element, text }) => {
      const run = runLike(element.name === 'w:r' ? element : undefined, text, name === 'w:del');
      run.children = run.children.filter(isMarkup).map((one) => cleaned(one, arrival));
      return run;
    });
  if (runs.length > 0) made.children.push(trackedElement(name, tracking, runs));
  return made;
}

/** The element without its contents, and without the numbers that later versions of Word give to each. */
const emptied = ({ name }: Markup): Markup => markupOf(`<${name}></${name}>`);

const propertiesIn = (element: Markup, names: readonly string[], arrival: ArrivalTerms): Markup[] =>
  names.flatMap((name) => {
    const properties = childOf(element, name);
    return properties ? [cleaned(properties, arrival)] : [];
  });

function cleaned(properties: Markup, { hasStyle }: Pick<ArrivalTerms, 'hasStyle'>): Markup {
  const isGone = (node: MarkupNode): boolean =>
    isMarkup(node) &&
    (OF_ITS_FILE.has(node.name) ||
      (STYLES.has(node.name) && !hasStyle(node.attributes['w:val'] ?? '')) ||
      hasRelation(node));
  const clean = (node: Markup): Markup => ({
    ...node,
    children: node.children
      .filter((inner) => !isGone(inner))
      .map((inner) => (isMarkup(inner) ? clean(inner) : inner)),
  });
  return clean(copyMarkup(properties));
}

/** Relationships are those of one package. */
const hasRelation = (node: Markup): boolean =>
  hasDescendant(node, ({ attributes }) => Object.keys(attributes).some((key) => key.startsWith('r:')));
