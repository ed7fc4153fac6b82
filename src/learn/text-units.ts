/** A text taken apart into what a profile's provisions can name: headings, articles, clauses, subclauses, each with its lines. */
import type { Document, Node, Provision } from '../tree/nodes.js';
import { textBlocks } from '../tree/text-of.js';
import { hasChildren } from '../tree/visit.js';

export interface TextUnit {
  eId: string;
  /** The words that it prints itself, a paragraph each, without its number; the points of a clause are among them. */
  lines: string[];
  /** Address of the chapter or section in which an article stands. */
  group: string | null;
  /** The clauses of an article, the subclauses of a clause. */
  units: TextUnit[];
}

export interface TextUnits {
  decision: TextUnit[];
  /** Chapters and sections. */
  headings: TextUnit[];
  articles: TextUnit[];
}

/** What the parser may find within these is the text's own; an appendix or a quotation has provisions of its own. */
const OPEN = new Set<Node['type']>(['document', 'regulation', 'part', 'chapter', 'section', 'subsection']);
const HEADINGS = new Set<Node['type']>(['chapter', 'section']);
const INNER = new Set<Node['type']>(['clause', 'subclause']);
/** "art_9", "dec__art_2"; not "reg2__art_1", "app_I__art_1". */
const ARTICLE = /^(?:dec__)?art_[^_]+$/;

export function textUnits(tree: Document): TextUnits {
  const found: TextUnits = { decision: [], headings: [], articles: [] };
  collect(tree, null, found);
  return found;
}

function collect(node: Node, group: string | null, found: TextUnits): void {
  if (!hasChildren(node)) return;
  for (const child of node.children) {
    const eId = 'eId' in child ? (child.eId ?? '') : '';
    if (child.type === 'article' && ARTICLE.test(eId))
      found[eId.startsWith('dec__') ? 'decision' : 'articles'].push(unitOf(child, eId, group));
    if (!OPEN.has(child.type)) continue;
    const isHeading = HEADINGS.has(child.type);
    if (isHeading) found.headings.push({ eId, lines: ownLines(child as Provision, true), group, units: [] });
    collect(child, isHeading ? eId : group, found);
  }
}

function unitOf(node: Provision, eId: string, group: string | null): TextUnit {
  const inner = node.children.flatMap((child) =>
    INNER.has(child.type) && 'eId' in child && child.eId !== undefined
      ? [unitOf(child as Provision, child.eId, group)]
      : [],
  );
  return { eId, lines: ownLines(node, false), group, units: inner };
}

/** Tables and what belongs to nothing are no lines of text: a profile has no words for them. */
function ownLines(node: Provision, isHeadingOnly: boolean): string[] {
  const kept = isHeadingOnly ? [] : node.children.filter(({ type }) => !INNER.has(type)).map(withoutAsides);
  const own = { ...node, children: kept.filter((child) => child !== null) } as Provision;
  const [first = '', ...rest] = textBlocks(own).map(({ text }) => text.trim());
  return [first.slice(node.label.length).trim(), ...rest].filter((line) => line !== '');
}

const ASIDES = new Set<string>(['noise', 'note', 'table']);

function withoutAsides(node: Node): Node | null {
  if (ASIDES.has(node.type)) return null;
  if (!hasChildren(node)) return node;
  const children = (node.children as Node[]).map(withoutAsides).filter((child) => child !== null);
  return { ...node, children } as Node;
}

/** Whether two units say the same, with all that stands in them. */
export function isSameUnit(one: TextUnit, other: TextUnit): boolean {
  return (
    isSameLines(one.lines, other.lines) &&
    one.units.length === other.units.length &&
    one.units.every((unit, index) => isSameUnit(unit, other.units[index] as TextUnit))
  );
}

export const isSameLines = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, index) => line === other[index]);
