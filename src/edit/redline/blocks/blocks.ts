/** Paragraphs and tables of a body, and rows of a table, as they stand one below the other. */
import { composeLetters } from '../../../text/normalize.js';
import { pushAll } from '../../../text/push-all.js';
import type { Markup } from '../../markup.js';
import { childOf, childrenOf, isMarkup, visitMarkup } from '../../markup-tree.js';
import { listWithBoxes, type SettledAs } from '../../paragraphs.js';
import { paragraphTextWithGuides } from './phonetic-guides.js';

export interface StandingPiece {
  element: Markup;
  parent: Markup;
  /** What it says and how Word numbers it: two that share all of it are the same. */
  words: string[];
}

/** What only holds paragraphs, tables, rows or cells. */
const TRANSPARENT: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag']);

/** Elements of such names in a container, also those that a content control holds. */
export function piecesOf(container: Markup, names: ReadonlySet<string>, reading: SettledAs): StandingPiece[] {
  return container.children.filter(isMarkup).flatMap((element) => {
    if (names.has(element.name)) return [{ element, parent: container, words: wordsOf(element, reading) }];
    return TRANSPARENT.has(element.name) ? piecesOf(element, names, reading) : [];
  });
}

export const PARAGRAPHS_AND_TABLES: ReadonlySet<string> = new Set(['w:p', 'w:tbl']);
export const ROWS: ReadonlySet<string> = new Set(['w:tr']);
export const CELLS: ReadonlySet<string> = new Set(['w:tc']);

function wordsOf(element: Markup, reading: SettledAs): string[] {
  const words = element.name === 'w:p' ? [] : [element.name];
  const holder = element.name === 'w:p' ? holding(element) : element;
  for (const { element: paragraph } of listWithBoxes(holder, reading)) {
    const text = composeLetters(paragraphTextWithGuides(paragraph)).trim();
    words.push('¶', numberingOf(paragraph));
    pushAll(
      words,
      text.split(/\s+/).filter((word) => word !== ''),
    );
  }
  if (element.name !== 'w:p') words.push(shapeOf(element));
  return words;
}

/** A body with one paragraph in it. */
export const holding = (...children: Markup[]): Markup => ({
  name: 'w:body',
  attributes: {},
  open: '<w:body>',
  children,
  close: '</w:body>',
});

/** The list that numbers a paragraph, and its level; empty where only a style may. */
export function numberingOf(paragraph: Markup): string {
  const list = childOf(childOf(paragraph, 'w:pPr'), 'w:numPr');
  return childrenOf(list)
    .map(({ name, attributes }) => `${name}=${attributes['w:val']}`)
    .join(' ');
}

/** How many cells each row has. */
function shapeOf(element: Markup): string {
  const counts: number[] = [];
  visitMarkup(element, ({ name, children }) => {
    if (name === 'w:tr')
      counts.push(children.filter((node) => isMarkup(node) && node.name === 'w:tc').length);
  });
  return counts.join(',');
}
