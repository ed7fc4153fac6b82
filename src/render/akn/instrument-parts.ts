/** The parts of an instrument in the order that Akoma Ntoso has for them; none of them changes the order of the text. */
import { isProvision } from '../../tree/e-ids.js';
import type { Node, NodeType } from '../../tree/nodes.js';
import type { WithCuts } from './pieces-with-cuts.js';

export interface InstrumentParts {
  /** Up to the last line of the masthead. */
  preface: WithCuts[];
  /** Recitals and the enacting formula. */
  preamble: WithCuts[];
  body: WithCuts[];
  /** Recipients and signature. */
  conclusions: WithCuts[];
  /** Annexed instruments and appendices, and what stands between and after them. */
  attachments: WithCuts[];
}

/** Blocks that may stand in any part. */
const ANYWHERE = new Set<NodeType>(['paragraph', 'table', 'quotation', 'noise', 'note']);
const PREFACE = new Set<NodeType>(['masthead']);
const PREAMBLE = new Set<NodeType>(['recital', 'enactingFormula']);
const CONCLUSIONS = new Set<NodeType>(['recipients', 'signatureBlock']);
const ANNEXED = new Set<NodeType>(['regulation', 'document']);

/** What is printed where no part of its kind may stand (a signature between articles) stays in the body. */
export function partsOf(pieces: readonly WithCuts[]): InstrumentParts {
  const annexes = annexesStart(pieces);
  const own = pieces.slice(0, annexes);
  const preface = endOfRun(own, 0, PREFACE);
  const preamble = endOfRun(own, preface, PREAMBLE);
  const conclusions = startOfConclusions(own, preamble);
  return {
    preface: own.slice(0, preface),
    preamble: own.slice(preface, preamble),
    body: own.slice(preamble, conclusions),
    conclusions: own.slice(conclusions),
    attachments: pieces.slice(annexes),
  };
}

/** The index behind the last node of these types in the run of them and of blocks that begins at `start`. */
function endOfRun(pieces: readonly WithCuts[], start: number, types: ReadonlySet<NodeType>): number {
  let end = start;
  for (let index = start; index < pieces.length; index++) {
    const { type } = (pieces[index] as WithCuts).node;
    if (types.has(type)) end = index + 1;
    else if (!ANYWHERE.has(type)) break;
  }
  return end;
}

function startOfConclusions(pieces: readonly WithCuts[], from: number): number {
  let start = pieces.length;
  for (let index = pieces.length - 1; index >= from; index--) {
    const { type } = (pieces[index] as WithCuts).node;
    if (CONCLUSIONS.has(type)) start = index;
    else if (!ANYWHERE.has(type)) break;
  }
  return start;
}

/** An annexed instrument always begins the attachments; an appendix where no other provision follows and a body stands before. */
function annexesStart(pieces: readonly WithCuts[]): number {
  const annexed = pieces.findIndex(({ node }) => ANNEXED.has(node.type));
  const end = annexed < 0 ? pieces.length : annexed;
  let start = end;
  for (let index = end - 1; index > 0; index--) {
    const { node } = pieces[index] as WithCuts;
    if (node.type === 'appendix') start = index;
    else if (!ANYWHERE.has(node.type)) break;
  }
  return pieces.slice(0, start).some(({ node }) => isOwnText(node)) ? start : end;
}

const isOwnText = (node: Node): boolean => isProvision(node) || node.type === 'paragraph';
