import { type Cut, cutsAfter, isCut } from '../../tree/cuts.js';
import type { Node } from '../../tree/nodes.js';

/** A node, and the noise after it that had cut its text. */
export interface WithCuts {
  node: Node;
  cuts: readonly Cut[];
}

/** The children of a node but for the noise that cut a text, which goes with that text. */
export const withOwnCuts = (nodes: readonly Node[]): WithCuts[] =>
  nodes.flatMap((node, index) => (isCut(node) ? [] : [{ node, cuts: cutsAfter(nodes, index) }]));
