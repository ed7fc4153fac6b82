import { type Cut, cutsAfter, cutText, isAside, isCut } from './cuts.js';
import type { Node } from './nodes.js';
import { hasChildren } from './visit.js';

/** One block of a node's text; `noise` marks what is no line of the text: noise and notes. */
export interface TextBlock {
  text: string;
  noise: boolean;
}

/** What the node itself prints before its children: marker and heading, or marker and value. */
export function ownText(node: Node): string {
  const label = 'label' in node ? node.label : undefined;
  const rest = 'value' in node ? node.value : 'heading' in node ? node.heading : undefined;
  return [label, rest].filter((piece) => piece).join(' ');
}

/** The value of a leaf or the heading of a provision, without its marker; empty where there is none. */
export function printedText(node: Node): string {
  if (isAside(node)) return '';
  if ('value' in node) return node.value;
  return 'heading' in node ? (node.heading ?? '') : '';
}

/**
 * The text of a node in reading order, noise included where it stood: a text that noise interrupts gives two
 * blocks with the noise between them.
 */
export function textBlocks(node: Node): TextBlock[] {
  if (isAside(node)) return [{ text: node.value, noise: true }];
  const children = hasChildren(node) ? node.children : [];
  const ownCuts = cutsAfter(children, -1);
  const own = cutBlocks(ownText(node), labelLength(node), ownCuts);
  const inner = children.map((child, index) =>
    isCut(child) ? [] : childBlocks(child, cutsAfter(children, index)),
  );
  const [first] = children;
  if (own.length === 0 || !first || !textStandsBeside(node)) return [...own, ...inner.flat()];
  const head = ownText(node);
  const beside = cutBlocks(
    `${head} ${ownText(first)}`,
    head.length + 1 + labelLength(first),
    cutsAfter(children, 0),
  );
  return [...beside, ...inner.slice(1).flat()];
}

function childBlocks(child: Node, cuts: readonly Cut[]): TextBlock[] {
  if ('value' in child && cuts.length > 0) return cutBlocks(ownText(child), labelLength(child), cuts);
  return [...textBlocks(child), ...cuts.flatMap(textBlocks)];
}

/** "1. Chịu trách nhiệm …": a number without a heading is printed on the line of its first paragraph. */
function textStandsBeside(node: Node): boolean {
  return 'heading' in node && node.heading === null && node.children[0]?.type === 'paragraph';
}

/** Cuts count from the start of the value or heading, which stands after the label. */
function cutBlocks(text: string, shift: number, cuts: readonly Cut[]): TextBlock[] {
  const shifted = cuts.map((cut) => ({ ...cut, at: cut.at + shift }));
  return cutText(text, shifted).map((piece) =>
    typeof piece === 'string' ? { text: piece, noise: false } : { text: piece.value, noise: true },
  );
}

const labelLength = (node: Node): number => ('label' in node && node.label ? node.label.length + 1 : 0);

/** The words of a provision without noise, one line: what comparison and coverage look at. */
export function plainText(node: Node): string {
  return textBlocks(node)
    .filter((block) => !block.noise)
    .map((block) => block.text)
    .join(' ');
}
