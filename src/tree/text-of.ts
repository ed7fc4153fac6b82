import type { Node, Noise } from './nodes.js';
import { hasChildren } from './visit.js';

/** One block of a node's text; `noise` marks text that belongs to nothing. */
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

/**
 * The text of a node in reading order, noise included where it stood: a paragraph that noise interrupts
 * gives two blocks with the noise between them.
 */
export function textBlocks(node: Node): TextBlock[] {
  const own = ownText(node);
  const inner = hasChildren(node) ? childBlocks(node.children) : [];
  if (own === '') return inner;
  const [first, ...rest] = inner;
  if (first && textStandsBeside(node)) return [{ text: `${own} ${first.text}`, noise: false }, ...rest];
  return [{ text: own, noise: node.type === 'noise' }, ...inner];
}

/** "1. Chịu trách nhiệm …": a number without a heading is printed on the line of its first paragraph. */
function textStandsBeside(node: Node): boolean {
  return 'heading' in node && node.heading === null && node.children[0]?.type === 'paragraph';
}

function childBlocks(children: readonly Node[]): TextBlock[] {
  return children.flatMap((child, index) => {
    const cuts = interruptions(children, index);
    if (cuts.length > 0) return cutBlocks(ownText(child), cuts);
    return isInterruption(child) ? [] : textBlocks(child);
  });
}

const isInterruption = (node: Node | undefined): node is Noise & { at: number } =>
  node?.type === 'noise' && node.at !== undefined;

function interruptions(children: readonly Node[], index: number): (Noise & { at: number })[] {
  const cuts = [];
  if (isInterruption(children[index])) return [];
  for (let next = children[index + 1]; isInterruption(next); next = children[index + 1 + cuts.length]) {
    cuts.push(next);
  }
  return cuts;
}

function cutBlocks(text: string, cuts: readonly (Noise & { at: number })[]): TextBlock[] {
  const pieces: TextBlock[] = [];
  let from = 0;
  for (const cut of cuts) {
    pieces.push({ text: text.slice(from, cut.at).trim(), noise: false }, { text: cut.value, noise: true });
    from = cut.at;
  }
  pieces.push({ text: text.slice(from).trim(), noise: false });
  return pieces.filter((piece) => piece.text);
}

/** The words of a provision without noise, one line: what comparison and coverage look at. */
export function plainText(node: Node): string {
  return textBlocks(node)
    .filter((block) => !block.noise)
    .map((block) => block.text)
    .join(' ');
}
