import type { Node, Noise } from './nodes.js';

/** Noise that stood inside a text. */
export type Cut = Noise & { at: number };

export function isCut(node: Node | undefined): node is Cut {
  return node?.type === 'noise' && node.at !== undefined;
}

/** The noise that cut the text of the child at `index`; for -1, the text of the parent itself. */
export function cutsAfter(children: readonly Node[], index: number): Cut[] {
  const end = children.findIndex((child, at) => at > index && !isCut(child));
  return children.slice(index + 1, end < 0 ? undefined : end) as Cut[];
}

/** A text in the pieces into which the noise cut it, the noise between them. */
export function cutText(text: string, cuts: readonly Cut[]): (string | Cut)[] {
  const starts = [0, ...cuts.map((cut) => cut.at)];
  const pieces = starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
  return pieces
    .flatMap((piece, index) => [piece, ...(cuts[index] ? [cuts[index]] : [])])
    .filter((piece) => piece !== '');
}
