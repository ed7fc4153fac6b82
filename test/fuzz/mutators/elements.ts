/** Elements of an XML part moved, doubled, wrapped, dropped or given values that hurt; what comes out is well formed, so that readers have to take it. */

import { type Markup, type MarkupNode, markupOf, writeMarkup } from '../../../src/edit/markup.js';
import { copyMarkup, isMarkup, setAttribute } from '../../../src/edit/markup-tree.js';
import type { Choice } from '../../support/seeded-choice.js';

export interface HarmfulMarkup {
  /** Elements that are put in somewhere. */
  elements: readonly string[];
  /** Start tags of elements that are put around what is there, outermost first. */
  wrappers: readonly (readonly string[])[];
  /** Values of attributes. */
  values: readonly string[];
  /** Words put in place of others. */
  texts: readonly string[];
}

interface Place {
  parent: Markup;
  at: number;
}

/** @param source what stands inside the root of a part */
export function mutateElements(source: string, harmful: HarmfulMarkup, choice: Choice): string {
  const root = markupOf(`<x>${source}</x>`);
  for (let count = 1 + choice.number(8); count > 0; count--) {
    const places = placesIn(root);
    if (places.length === 0) break;
    choice.of(CHANGES)(choice.of(places), choice.of(places), harmful, choice);
  }
  return root.children.map(writeMarkup).join('');
}

type Change = (place: Place, other: Place, harmful: HarmfulMarkup, choice: Choice) => void;

const CHANGES: readonly Change[] = [
  ({ parent, at }) => parent.children.splice(at, 1),
  ({ parent, at }, _other, _harmful, choice) => {
    const node = parent.children[at] as MarkupNode;
    parent.children.splice(at, 0, ...Array.from({ length: 1 + choice.number(12) }, () => copyOf(node)));
  },
  ({ parent, at }, other) => {
    // A copy, for an element cannot stand inside itself.
    const node = copyOf(parent.children[at] as MarkupNode);
    other.parent.children.splice(other.at, 0, node);
  },
  ({ parent, at }, _other, { elements }, choice) => {
    parent.children.splice(at, 0, markupOf(`<x>${choice.of(elements)}</x>`).children[0] as MarkupNode);
  },
  ({ parent, at }, _other, { wrappers }, choice) => {
    const node = parent.children[at] as MarkupNode;
    // Of properties within something else there would be two sets, of which each reader takes another.
    if (isMarkup(node) && node.name.endsWith('Pr')) return;
    parent.children[at] = choice.of(wrappers).reduceRight<MarkupNode>((inner, tag) => wrap(tag, inner), node);
  },
  ({ parent, at }, _other, { values }, choice) => {
    const node = parent.children[at] as MarkupNode;
    const [name] = isMarkup(node) ? choice.some(Object.keys(node.attributes), 1) : [];
    if (isMarkup(node) && name !== undefined) setAttribute(node, name, choice.of(values));
  },
  ({ parent, at }, _other, { texts }, choice) => {
    if (!isMarkup(parent.children[at] as MarkupNode)) parent.children[at] = choice.of(texts);
  },
];

const copyOf = (node: MarkupNode): MarkupNode => (isMarkup(node) ? copyMarkup(node) : node);

function wrap(tag: string, inner: MarkupNode): Markup {
  const name = /^<([\w:]+)/.exec(tag)?.[1] ?? 'x';
  return {
    name,
    attributes: markupOf(`${tag}</${name}>`).attributes,
    open: tag,
    children: [inner],
    close: `</${name}>`,
  };
}

function placesIn(node: Markup): Place[] {
  return node.children.flatMap((inner, at) => [
    { parent: node, at },
    ...(isMarkup(inner) ? placesIn(inner) : []),
  ]);
}
