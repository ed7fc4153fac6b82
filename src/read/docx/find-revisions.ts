import type { TrackedChange } from '../../form/review-facts.js';
import { normalizeText } from '../../text/normalize.js';
import { marksOf, REVISION_KINDS, type RevisionKind } from './revision-marks.js';
import { child, elementText, findDescendant, type XmlElement } from './xml.js';

/** A tracked change that adds words or a number to the text, or takes them away. */
export type Revision = TrackedChange;

/**
 * Lists the tracked changes of a part that matter to its text, in document order. Neighbouring pieces of
 * one author's change count once. Changes of mere formatting are no revisions here.
 * @param numberOf what says of paragraph properties which automatic number they give
 */
export function findRevisions(root: XmlElement, numberOf: (properties: XmlElement) => string): Revision[] {
  if (!holdsRevision(root)) return [];
  const found: Revision[] = [];
  /** The last revision, as long as no unchanged text has come after it. */
  let open: Revision | null = null;

  const add = (kind: RevisionKind, element: XmlElement, text: string) => {
    const author = element.attributes['w:author'] ?? '';
    if (open?.kind === kind && open.author === author) {
      open.text += text;
      return;
    }
    open = { kind, author, date: element.attributes['w:date'] ?? '', text };
    found.push(open);
  };
  const visit = (element: XmlElement): void => {
    const kind = REVISION_KINDS.get(element.name);
    if (kind) {
      if (saysSomething(element)) add(kind, element, wordsOf(element));
      return;
    }
    if (element.name.endsWith('PrChange')) return;
    if (element.name === 'w:t' && elementText(element).trim() !== '') open = null;
    for (const node of element.children) {
      if (typeof node !== 'string' && !isParagraphProperties(node, element)) visit(node);
    }
    if (element.name === 'w:p') visitMark(element);
    const change = element.name === 'w:pPr' ? child(element, 'w:pPrChange') : undefined;
    const former = child(change, 'w:pPr') ?? NO_PROPERTIES;
    if (change && numberOf(element) !== numberOf(former)) add('insertion', change, '');
  };
  /** The properties of a paragraph stand first in it, but its mark comes last. */
  const visitMark = (paragraph: XmlElement): void => {
    const properties = child(paragraph, 'w:pPr');
    if (properties) visit(properties);
    if (!hasRevisedMark(properties)) open = null;
  };
  visit(root);
  return found.map((revision) => ({ ...revision, text: normalizeText(revision.text) }));
}

/** Most parts hold none, which is quickly seen. */
function holdsRevision(element: XmlElement): boolean {
  if (REVISION_KINDS.has(element.name) || element.name === 'w:pPrChange') return true;
  for (const node of element.children) if (typeof node !== 'string' && holdsRevision(node)) return true;
  return false;
}

const NO_PROPERTIES: XmlElement = { name: 'w:pPr', attributes: {}, children: [] };

function isParagraphProperties(element: XmlElement, parent: XmlElement): boolean {
  return element.name === 'w:pPr' && parent.name === 'w:p';
}

function hasRevisedMark(properties: XmlElement | undefined): boolean {
  return marksOf(child(properties, 'w:rPr')).length > 0;
}

/** A change around nothing but bookmarks is invisible; one without contents marks a paragraph, row or number. */
function saysSomething(element: XmlElement): boolean {
  return element.children.length === 0 || findDescendant(element, 'w:r') !== undefined;
}

/** Words of a change, with a blank for what stands between them. */
function wordsOf(element: XmlElement): string {
  if (element.name === 'w:t' || element.name === 'w:delText') return elementText(element);
  if (element.name === 'w:tab' || element.name === 'w:br' || element.name === 'w:cr') return ' ';
  return element.children.map((node) => (typeof node === 'string' ? '' : wordsOf(node))).join('');
}
