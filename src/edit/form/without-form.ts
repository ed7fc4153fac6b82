/** Takes changes of form back, to prove that what is left is the file as it was. */
import type { Markup, MarkupNode } from '../markup.js';
import { childOf, isMarkup, withChildren } from '../markup-tree.js';
import { canonicalForm } from '../redline/without-own.js';
import { NOT_RECORDED } from './form-tracker.js';
import { bySchema, holdsProperties } from './property-order.js';

/** The element as it is when those changes are rejected. @param own their numbers */
export function withoutForm(node: Markup, own: ReadonlySet<string>): Markup {
  const record = holdsProperties(node.name) ? childOf(node, `${node.name}Change`) : undefined;
  const former = record && own.has(record.attributes['w:id'] ?? '') ? childOf(record, node.name) : undefined;
  const others = NOT_RECORDED[node.name];
  const children: MarkupNode[] = former
    ? [...former.children, ...node.children.filter((inner) => isMarkup(inner) && others?.has(inner.name))]
    : node.children;
  const settled = children.map((inner) => (isMarkup(inner) ? withoutForm(inner, own) : inner));
  return withChildren(
    node,
    settled.filter((inner) => !isMarkup(inner) || !saysNothing(inner)),
  );
}

/** Properties that were made for a change say nothing without it. */
const saysNothing = ({ name, children }: Markup): boolean =>
  (name === 'w:rPr' || name === 'w:pPr') && children.length === 0;

/** The one form of a markup, whatever the order in which it names its properties. */
export const orderedForm = (node: Markup): string => canonicalForm(ordered(node));

function ordered(node: Markup): Markup {
  const children: MarkupNode[] = holdsProperties(node.name) ? bySchema(node) : node.children;
  const settled = children.map((inner) => (isMarkup(inner) ? ordered(inner) : inner));
  return withChildren(
    node,
    settled.filter((inner) => !isMarkup(inner) || !saysNothing(inner)),
  );
}
