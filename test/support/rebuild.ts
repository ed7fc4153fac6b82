/** Rebuilds the texts of a comparison from nothing but the comparison. */

import type { ComparedUnit, Comparison, Side } from '../../src/compare/index.js';
import { readingOrder } from '../../src/compare/index.js';
import { isAside } from '../../src/tree/cuts.js';
import type { Node } from '../../src/tree/nodes.js';
import { hasChildren } from '../../src/tree/visit.js';

/** A unit put together again from its pieces. */
export type WholeSide = Omit<Side, 'piece'>;

/** The units of one side in reading order. */
export function sidesOf(comparison: Comparison, side: 'base' | 'target'): WholeSide[] {
  const whole = new Map<number, WholeSide>();
  const sides = readingOrder(comparison)
    .filter(({ shows }) => shows === 'both' || shows === side)
    .map(({ unit }) => unit[side] as Side);
  for (const { piece: _, ...one } of sides) {
    const known = whole.get(one.order);
    if (known) known.text = [known.text, one.text].filter((text) => text !== '').join(' ');
    else whole.set(one.order, one);
  }
  return [...whole.values()];
}

/** The lines of one side as they are printed: a number stands on the line of its text. */
export function linesOf(comparison: Comparison, side: 'base' | 'target'): string[] {
  const sides = sidesOf(comparison, side);
  const lines: string[] = [];
  for (let index = 0; index < sides.length; index++) {
    const { label, heading, text, depth } = sides[index] as WholeSide;
    const own = [label, heading, text].filter((piece) => piece);
    const next = sides[index + 1];
    const takesNext = NUMBERED.has((sides[index] as WholeSide).kind) && heading === null && text === '';
    if (takesNext && own.length > 0 && next?.kind === 'paragraph' && next.depth === depth + 1) {
      lines.push([...own, next.label, next.text].filter((piece) => piece).join(' '));
      index++;
    } else if (own.length > 0) lines.push(own.join(' '));
  }
  return lines;
}

const NUMBERED: ReadonlySet<Side['kind']> = new Set([
  ...(['part', 'chapter', 'section', 'subsection', 'appendix'] as const),
  ...(['article', 'clause', 'subclause', 'point', 'item'] as const),
]);

/** A copy of the tree without what belongs to nothing. */
export function withoutNoise<N extends Node>(node: N): N {
  if (!hasChildren(node)) return node;
  const children = (node.children as Node[]).filter((child) => !isAside(child)).map(withoutNoise);
  return { ...node, children };
}

/** The target's text as the changes make it from the base's. */
export function applyChanges(base: string, changes: ComparedUnit['changes']): string {
  let [text, from] = ['', 0];
  for (const change of changes) {
    text += base.slice(from, change.baseOffset);
    if (text.length !== change.targetOffset) throw new Error(`target offset of ${JSON.stringify(change)}`);
    if (!base.startsWith(change.base, change.baseOffset))
      throw new Error(`base of ${JSON.stringify(change)}`);
    text += change.target;
    from = change.baseOffset + change.base.length;
  }
  return text + base.slice(from);
}
