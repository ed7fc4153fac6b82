/** The words that a node itself prints, and where they stand in the source. */
import { type Node, type NodeType, type Origin, type Point, PROVISION_TYPES } from '../tree/nodes.js';
import { hasChildren } from '../tree/visit.js';

export { printedText } from '../tree/text-of.js';

/** All types whose nodes may print words of the document; noise and notes are none of it. */
export const TEXT_TYPES = [
  'paragraph',
  'recital',
  'enactingFormula',
  ...PROVISION_TYPES,
] as const satisfies readonly NodeType[];

/** Origins of a provision count from its marker: "Điều 4. Ban Thường vụ …"; those of a leaf from its value. */
function shiftOf(node: Node): number {
  return 'heading' in node && node.heading !== null ? node.label.length + 1 : 0;
}

export interface SourcePlace {
  origin: Origin[];
  /** Absent where the source has no lines. */
  end?: Point;
  /** Whether the stretch is one piece of the source, so that its characters can be replaced. */
  isWhole: boolean;
  /** How many characters before and behind the stretch belong to the same piece; none where it is not one. */
  around?: { before: number; after: number };
}

/** Where the stretch from `start` to `end` of the node's text stands in the source. */
export function placeOfText(node: Node, start: number, end: number): SourcePlace {
  const origins = node.data?.origin ?? [];
  const shift = shiftOf(node);
  const first = pieceAt(origins, start + shift);
  const last = pieceAt(origins, Math.max(start, end - 1) + shift);
  if (!first || !last) return { ...placeOfNode(node), isWhole: false };
  const from = advance(first, start + shift);
  const to = advance(last, end + shift);
  const next = origins[origins.indexOf(last) + 1]?.start ?? Number.POSITIVE_INFINITY;
  const around = { before: start + shift - first.start, after: next - (end + shift) };
  return { origin: [from], ...pointOf(to), isWhole: first === last, ...(first === last ? { around } : {}) };
}

/** Where the node begins; of a node that prints nothing itself, where its first descendant does. */
export function placeOfNode(node: Node): Omit<SourcePlace, 'end'> {
  const own = node.data?.origin;
  if (own?.[0]) return { origin: [{ ...own[0], start: 0 }], isWhole: false };
  const inner = hasChildren(node)
    ? node.children.map(placeOfNode).find(({ origin }) => origin.length > 0)
    : null;
  return inner ?? { origin: [], isWhole: false };
}

/** The last piece that begins at or before `index`; pieces stand in the order of their starts. */
function pieceAt(origins: readonly Origin[], index: number): Origin | undefined {
  let [low, high] = [0, origins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle]?.start ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return origins[low - 1] ?? origins[0];
}

function advance(piece: Origin, index: number): Origin {
  const by = Math.max(index - piece.start, 0);
  return {
    ...piece,
    start: 0,
    ...(piece.column === undefined ? {} : { column: piece.column + by }),
    ...(piece.offset === undefined ? {} : { offset: piece.offset + by }),
  };
}

function pointOf({ line, column, offset }: Origin): { end?: Point } {
  return line === undefined || column === undefined || offset === undefined
    ? {}
    : { end: { line, column, offset } };
}
