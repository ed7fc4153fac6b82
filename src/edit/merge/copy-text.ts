/** The text of a returned copy with who put in and who struck each stretch of it, paragraph by paragraph. */
import type { Markup } from '../markup.js';
import { childOf, childrenOf, isMarkup, textOfMarkup } from '../markup-tree.js';
import { DELETED, deletedText, INSERTED, insideOf } from '../opinions.js';
import { textOfRunChild } from '../paragraph-text.js';
import type { ChangeMark } from '../tracked-text.js';

/** A stretch of text, an end of a paragraph that was put in, or a mark of a comment. */
export type Piece =
  | {
      kind: 'text';
      text: string;
      inserted: ChangeMark | null;
      struck: ChangeMark | null;
      form: Markup | undefined;
    }
  | { kind: 'break'; inserted: ChangeMark; form: Markup | undefined }
  | { kind: 'comment'; id: string; side: 'start' | 'end' | 'reference' };

export interface CopyParagraph {
  pieces: Piece[];
  element: Markup;
  parent: Markup;
  properties: Markup | undefined;
  /** The outermost table, row and cell around it. */
  table: Markup | null;
  row: Markup | null;
  cell: Markup | null;
  /** Set where the row came in, or its end goes, as a tracked change. */
  rowInserted: ChangeMark | null;
  rowStruck: ChangeMark | null;
  endStruck: ChangeMark | null;
}

type Holders = Pick<CopyParagraph, 'table' | 'row' | 'cell'>;
const NO_HOLDERS: Holders = { table: null, row: null, cell: null };

export interface CopyReading {
  /** Whether a tracked change is the draft's own. */
  isKnown: (change: Markup) => boolean;
  /** Who made a tracked change, by the name that goes into the merged file. */
  markOf: (change: Markup) => ChangeMark;
}

/** Paragraphs of stories in reading order, those of text boxes after the paragraph that holds the box. */
export function readCopy(stories: readonly Markup[], reading: CopyReading): CopyParagraph[] {
  const found: CopyParagraph[] = [];
  /** A paragraph whose end was put in and which therefore goes on in the next one. */
  let open: { pieces: Piece[]; parent: Markup } | null = null;
  const changeIn = (properties: Markup | undefined, names: ReadonlySet<string>): ChangeMark | null => {
    const change = childrenOf(properties).find(({ name }) => names.has(name));
    return change && !reading.isKnown(change) ? reading.markOf(change) : null;
  };
  const visit = (node: Markup, parent: Markup, { table, row, cell }: Holders): void => {
    if (node.name !== 'w:p') {
      if (node.name.endsWith('Pr')) return;
      const holders = {
        table: table ?? (node.name === 'w:tbl' ? node : null),
        row: row ?? (node.name === 'w:tr' ? node : null),
        cell: cell ?? (node.name === 'w:tc' ? node : null),
      };
      for (const inner of insideOf(node)) visit(inner, node, holders);
      return;
    }
    const properties = childOf(node, 'w:pPr');
    const ends = childOf(properties, 'w:rPr');
    const before: Piece[] = open?.parent === parent ? open.pieces : [];
    const pieces = [...before, ...piecesOf(node, reading)];
    const endInserted = changeIn(ends, INSERTED);
    const rowProperties = childOf(row ?? undefined, 'w:trPr');
    if (endInserted && goesOn(node, parent)) {
      pieces.push({ kind: 'break', inserted: endInserted, form: properties });
      open = { pieces, parent };
    } else {
      open = null;
      found.push({
        pieces,
        element: node,
        parent,
        properties,
        table,
        row,
        cell,
        rowInserted: changeIn(rowProperties, INSERTED),
        rowStruck: changeIn(rowProperties, DELETED),
        endStruck: changeIn(ends, DELETED),
      });
    }
    visitBoxes(node);
  };
  const visitBoxes = (paragraph: Markup): void => {
    for (const inner of insideOf(paragraph)) {
      if (inner.name === 'w:txbxContent') visit(inner, paragraph, NO_HOLDERS);
      else visitBoxes(inner);
    }
  };
  for (const story of stories) visit(story, story, NO_HOLDERS);
  return found;
}

/** Whether a paragraph stands right behind it, into which it can run on. */
export function goesOn(paragraph: Markup, parent: Markup): boolean {
  const behind = parent.children.slice(parent.children.indexOf(paragraph) + 1).find(isMarkup);
  return behind?.name === 'w:p';
}

function piecesOf(paragraph: Markup, { isKnown, markOf }: CopyReading): Piece[] {
  const pieces: Piece[] = [];
  const walk = (
    node: Markup,
    marks: { inserted: ChangeMark | null; struck: ChangeMark | null },
    form: Markup | undefined,
  ): void => {
    if (node.name === 'w:txbxContent' || node.name.endsWith('Pr')) return;
    let here = marks;
    if (INSERTED.has(node.name) && !isKnown(node)) here = { ...marks, inserted: markOf(node) };
    if (DELETED.has(node.name)) {
      if (isKnown(node)) return;
      here = { ...marks, struck: markOf(node) };
    }
    const side = SIDES[node.name];
    if (side) pieces.push({ kind: 'comment', id: node.attributes['w:id'] ?? '', side });
    const text = characterOf(node);
    if (text) pieces.push({ kind: 'text', text, ...here, form });
    if (node.name === 'm:oMath') return;
    const own = node.name === 'w:r' ? childOf(node, 'w:rPr') : form;
    for (const inner of insideOf(node)) walk(inner, here, own);
  };
  for (const inner of insideOf(paragraph)) walk(inner, { inserted: null, struck: null }, undefined);
  return pieces;
}

const SIDES: Readonly<Record<string, 'start' | 'end' | 'reference'>> = {
  'w:commentRangeStart': 'start',
  'w:commentRangeEnd': 'end',
  'w:commentReference': 'reference',
};

function characterOf(node: Markup): string | null {
  if (node.name === 'm:oMath') return textOfMarkup(node);
  return node.name === 'w:delText' ? deletedText(node) : textOfRunChild(node);
}
