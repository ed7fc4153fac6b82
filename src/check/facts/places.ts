/** Which part of its document each node belongs to. */
import { isAside } from '../../tree/cuts.js';
import { isProvision } from '../../tree/e-ids.js';
import type { Document, Node, Parent } from '../../tree/nodes.js';
import { hasChildren, selectAll } from '../../tree/visit.js';
import type { TextPart } from '../engine/scope.js';

/** Types whose children are lines of a form prescribed by the rules, not of the text. */
const FURNITURE = new Set<Node['type']>(['masthead', 'signatureBlock', 'recipients']);
const TABLE = new Set<string>(['table', 'row', 'cell']);
/** What holds articles, and may say something itself only in its heading. */
const DIVISIONS = new Set<Node['type']>(['part', 'chapter', 'section', 'subsection']);

/** "Mẫu 01", "Mẫu số 02a" alone on a line: what follows is a form, wherever the reader put it; not "(Mẫu 01)", "Mẫu 01 của Sở". */
const BEGINS_FORM = /^(?:Mẫu|MẪU|Biểu mẫu|BIỂU MẪU)(?:\s+(?:số|SỐ))?\s*:?\s*\d{1,2}[A-Za-z]?\.?$/u;

interface Surroundings {
  place: TextPart;
  /** Whether the instrument speaks in articles, so that what stands outside of them is no provision. */
  inArticles: boolean;
  /** Whether an article is around. */
  inArticle: boolean;
}

/** Makes the function that tells the place of a node of the document; a node that it does not hold is body. */
export function placesIn(root: Document): (node: Node) => TextPart {
  const places = new Places();
  walk(root, { place: 'body', inArticles: false, inArticle: false }, places);
  return (node) => places.get(node) ?? 'body';
}

/** Of the nodes that the walk has come to, in the order of the text. */
class Places extends Map<Node, TextPart> {
  /** Whether a line was met behind which forms stand. */
  inForms = false;
  /** Whether a provision or a recital was met: what begins with an appendix is an appendix alone, with lists and samples in it. */
  hasProvisions = false;
}

function walk(node: Node, around: Surroundings, places: Places): void {
  if (node.type === 'appendix' && !places.hasProvisions) places.inForms = true;
  if (isProvision(node) || node.type === 'recital') places.hasProvisions = true;
  if (node.type === 'paragraph' && BEGINS_FORM.test(node.value.trim())) places.inForms = true;
  const own = placeOf(node, around);
  const here = places.inForms && own === 'body' ? 'form' : own;
  places.set(node, here);
  if (!hasChildren(node)) return;
  const isInstrument = node.type === 'document' || node.type === 'regulation';
  const inArticles = isInstrument ? hasOwnArticles(node) : around.inArticles;
  const inside: Surroundings = {
    place: here === 'form' && isInstrument ? 'body' : here,
    inArticles,
    inArticle: !isInstrument && (around.inArticle || node.type === 'article'),
  };
  let isOver = false;
  for (const child of node.children as Node[]) {
    // After the signature stand annexes: an instrument of their own, or forms and lists.
    const isAnnexed = isOver && child.type !== 'regulation' && child.type !== 'document';
    walk(child, isAnnexed && inside.place === 'body' ? { ...inside, place: 'form' } : inside, places);
    if (child.type === 'signatureBlock' || child.type === 'recipients' || child.type === 'appendix')
      isOver = true;
  }
}

function placeOf(node: Node, { place, inArticles, inArticle }: Surroundings): TextPart {
  if (node.type === 'quotation') return 'quotation';
  if (TABLE.has(node.type)) return place === 'quotation' ? place : 'table';
  if (place !== 'body') return place;
  if (FURNITURE.has(node.type) || isAside(node)) return 'furniture';
  if (node.type === 'appendix') return 'form';
  if (node.type === 'paragraph' && node.role !== undefined) return 'furniture';
  const isLoose = node.type === 'paragraph' || node.type === 'item';
  return isLoose && inArticles && !inArticle ? 'form' : 'body';
}

/** An instrument's own articles, not those of what is annexed to it or quoted in it. */
function hasOwnArticles(instrument: Parent): boolean {
  return (instrument.children as Node[]).some(
    (child) =>
      child.type === 'article' || (DIVISIONS.has(child.type) && selectAll(child, 'article').length > 0),
  );
}
