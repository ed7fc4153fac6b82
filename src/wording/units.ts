/**
 * Takes a document apart into units, its lines with their nesting, which alignment pairs. A clause without a heading
 * stands on one line with its first paragraph and makes one unit with it. Each further paragraph is a unit. Noise is none.
 */
import { isAside } from '../tree/cuts.js';
import type { Document, Node, ParagraphRole, Regulation, Table } from '../tree/nodes.js';
import { type RowCell, rowLines } from '../tree/row-lines.js';
import { hasChildren, visit } from '../tree/visit.js';
import { NO_LINE, type ReadLine } from './words.js';

/** A row of a table is one line, with the text of its cells. */
type Unseen = 'noise' | 'note' | 'cell';
export type UnitKind = Exclude<Node['type'], Unseen>;
export type UnitNode = Exclude<Node, { type: Unseen }>;

export interface Unit {
  kind: UnitKind;
  node: UnitNode;
  role: ParagraphRole | null;
  eId: string | null;
  number: string | null;
  label: string;
  heading: string | null;
  /** The text on its own line; of an article empty, because its text is in what nests in it. */
  text: string;
  /** Both with their words; of no heading a line without words. */
  headingLine: ReadLine;
  line: ReadLine;
  /** Of a row of a table: where the text of each cell begins in `text`, and the words of its column. */
  cells?: RowCell[];
  /** Place in reading order, from 0, and nesting, from 0. */
  order: number;
  depth: number;
  /** The unit within which it is compared; null at the top of its list, so of an article in a chapter too. */
  holder: Unit | null;
  /** What is compared within it: the clauses of an article, the paragraphs of a masthead; of a chapter nothing. */
  nested: Unit[];
}

/** A document's units by what they belong to; `nested` holds the rest. */
export interface Units {
  /** Cover decision, or the front and back matter of a text that has none: masthead, recitals, signature … */
  decision: Unit[];
  /** The annexed regulation with its title, and the headings of parts, chapters and sections. */
  headings: Unit[];
  /** Articles; in a text without articles its items and paragraphs. */
  articles: Unit[];
  /** All of them in reading order. */
  all: Unit[];
  /** Text that belongs to nothing. */
  noise: string[];
}

const DIVISIONS: ReadonlySet<UnitKind> = new Set([
  'document',
  'regulation',
  'part',
  'chapter',
  'section',
  'subsection',
  'appendix',
]);
const FORM_PARTS: ReadonlySet<UnitKind> = new Set([
  'masthead',
  'recital',
  'enactingFormula',
  'recipients',
  'signatureBlock',
]);
/** Provisions whose first paragraph stands beside their number. */
const TAKES_FIRST_PARAGRAPH: ReadonlySet<UnitKind> = new Set(['clause', 'subclause', 'point', 'item']);

/** @param read gives the words of a line */
export function unitsOf(document: Document, read: (text: string) => ReadLine): Units {
  const units: Units = { decision: [], headings: [], articles: [], all: [], noise: [] };
  collect(document, null, { units, read, isCover: isCover(document) });
  return units;
}

interface Place {
  units: Units;
  read: (text: string) => ReadLine;
  /** Whether what stands here belongs to the cover of an annexed regulation. */
  isCover: boolean;
}

const isCover = (node: Document | Regulation): boolean =>
  node.children.some((child) => child.type === 'regulation');

function collect(node: UnitNode, parent: Unit | null, place: Place): void {
  if (!hasChildren(node)) return;
  if (node.type === 'table') {
    if (parent) collectRows(node, parent, place);
    return;
  }
  if (node.type === 'row') return;
  const first = parent && firstParagraph(node);
  for (const child of node.children) {
    if (child === first) continue;
    if (isAside(child)) place.units.noise.push(child.value);
    else collectOne(child, parent, place);
  }
}

function collectOne(node: UnitNode, parent: Unit | null, place: Place): void {
  const holder = holderOf(node.type, parent);
  const unit = toUnit(node, holder, parent === null ? 0 : parent.depth + 1, place);
  place.units.all.push(unit);
  (holder?.nested ?? listFor(unit.kind, place)).push(unit);
  const opensInstrument = node.type === 'document' || node.type === 'regulation';
  collect(node, unit, opensInstrument ? { ...place, isCover: isCover(node) } : place);
}

/** The rows of a table, each one line: "1 | Gạo | 5%". Noise that stood in a cell is noise of the document. */
function collectRows(table: Table, holder: Unit, place: Place): void {
  for (const { row, text, cells } of rowLines(table)) {
    const unit = toUnit(row, holder, holder.depth + 1, place);
    const eId = holder.eId === null ? null : `${holder.eId}__row_${holder.nested.length + 1}`;
    const line = place.read(text);
    const whole = { ...unit, eId, text, line, cells };
    place.units.all.push(whole);
    holder.nested.push(whole);
  }
  visit(table, (node) => {
    if (isAside(node)) place.units.noise.push(node.value);
  });
}

function holderOf(kind: UnitKind, parent: Unit | null): Unit | null {
  if (parent === null) return null;
  return !DIVISIONS.has(parent.kind) || (kind === 'masthead' && parent.kind === 'regulation') ? parent : null;
}

/** The list in which a unit without a holder is compared. */
function listFor(kind: UnitKind, { units, isCover }: Place): Unit[] {
  if (kind === 'document' || kind === 'regulation') return units.headings;
  if (isCover || FORM_PARTS.has(kind)) return units.decision;
  return DIVISIONS.has(kind) ? units.headings : units.articles;
}

function toUnit(node: UnitNode, holder: Unit | null, depth: number, { units, read }: Place): Unit {
  const heading = 'heading' in node ? node.heading : null;
  const text = 'value' in node ? node.value : (firstParagraph(node)?.value ?? '');
  return {
    kind: node.type,
    node,
    role: 'role' in node ? (node.role ?? null) : null,
    eId: 'eId' in node ? (node.eId ?? null) : null,
    number: 'number' in node ? node.number : null,
    label: 'label' in node ? (node.label ?? '') : '',
    heading,
    text,
    headingLine: heading === null ? NO_LINE : read(heading),
    line: read(text),
    order: units.all.length,
    depth,
    holder,
    nested: [],
  };
}

function firstParagraph(node: UnitNode) {
  if (!TAKES_FIRST_PARAGRAPH.has(node.type) || !('heading' in node) || node.heading !== null) return null;
  const first = node.children[0];
  const isPlain = first?.type === 'paragraph' && first.role === undefined && first.label === undefined;
  return isPlain && first.value !== '' ? first : null;
}

/** The unit and everything nested in it, in reading order. */
export function withNested(unit: Unit): Unit[] {
  const all: Unit[] = [];
  gather(unit, all);
  return all;
}

function gather(unit: Unit, all: Unit[]): void {
  all.push(unit);
  for (const nested of unit.nested) gather(nested, all);
}

/** A paragraph without a marker and without a place of its own in the form. */
export const isContinuation = ({ kind, role, label, text }: Unit): boolean =>
  kind === 'paragraph' && role === null && label === '' && text !== '';
