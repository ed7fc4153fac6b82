import type { CellPlace } from '../read/block.js';
import type { Noise, Origin, Table } from '../tree/nodes.js';

/** A logical line of the document: what stood on several lines or pages of the source is joined here. */
export interface Line {
  text: string;
  gap: 'line' | 'paragraph' | 'page';
  origin: Origin[];
  /** The cell of a table in which it stands. */
  cell?: CellPlace;
  /** The table that stands here; the line itself then has no text. */
  table?: Table;
  /** Set apart as a quotation in the source. */
  quoted?: true;
  noise?: Noise['reason'];
  /** Whether the reader knows that the line goes on with the text before the noise above it. */
  goesOn?: true;
  /** Whether the rule above the notes of a page stands above the line. */
  belowRule?: true;
  /** Noise that stood inside the line, before the character at `at`. */
  cuts?: LineCut[];
}

export interface LineCut {
  at: number;
  noise: Line;
}

/** A piece of a line, without the blanks around it, with its places in the source. */
export function sliceLine(line: Line, start: number, end = line.text.length): Line {
  const text = line.text.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  const cuts = (line.cuts ?? []).filter((cut) => cut.at > from && cut.at <= end);
  return {
    text: text.trim(),
    gap: line.gap,
    origin: sliceOrigin(line.origin, from, end),
    ...(line.cell ? { cell: line.cell } : {}),
    ...(line.quoted ? { quoted: true } : {}),
    ...(cuts.length > 0 ? { cuts: cuts.map((cut) => ({ ...cut, at: cut.at - from })) } : {}),
  };
}

/**
 * The text after a label at the head of a line. Noise that stood in the label or right after it has a negative place:
 * -1 is the blank between the two.
 * @param length of the label as printed; `end` is where the text after it starts
 */
export function sliceAfterLabel(line: Line, length: number, end: number): Line {
  const rest = sliceLine(line, end);
  const from = line.text.length - line.text.slice(end).trimStart().length;
  const inLabel = (line.cuts ?? []).filter((cut) => cut.at <= from);
  if (inLabel.length === 0) return rest;
  const cuts = inLabel.map((cut) => ({ ...cut, at: Math.min(cut.at - length - 1, -1) }));
  return { ...rest, cuts: [...cuts, ...(rest.cuts ?? [])] };
}

function sliceOrigin(origin: readonly Origin[], from: number, end: number): Origin[] {
  const first = origin.findLastIndex((piece) => piece.start <= from);
  return origin
    .slice(Math.max(first, 0))
    .filter((piece) => piece.start < Math.max(end, from + 1))
    .map((piece) => advance(piece, Math.max(from - piece.start, 0), from));
}

function advance(piece: Origin, by: number, from: number): Origin {
  return {
    ...piece,
    start: Math.max(piece.start - from, 0),
    ...(piece.column === undefined ? {} : { column: piece.column + by }),
    ...(piece.offset === undefined ? {} : { offset: piece.offset + by }),
  };
}

/** A line, and the noise that stood between it and the line before. */
export interface LinePart {
  line: Line;
  between: readonly Line[];
}

/** Lines as one, a blank between them; noise that stood between them is kept as cuts. */
export function joinParts(first: Line, parts: readonly LinePart[]): Line {
  if (parts.length === 0) return first;
  const texts = [first.text];
  const origin = [...first.origin];
  const cuts = [...(first.cuts ?? [])];
  let length = first.text.length;
  for (const { line, between } of parts) {
    const shift = length + 1;
    // A mark on a line of its own is the mark of the word above it.
    const others = between.findIndex(({ noise }) => noise !== 'noteMark');
    const marks = others < 0 ? between.length : others;
    for (const [index, noise] of between.entries()) cuts.push({ at: index < marks ? length : shift, noise });
    for (const cut of line.cuts ?? []) cuts.push({ ...cut, at: cut.at + shift });
    for (const piece of line.origin) origin.push({ ...piece, start: piece.start + shift });
    texts.push(line.text);
    length = shift + line.text.length;
  }
  return {
    text: texts.join(' '),
    gap: first.gap,
    origin,
    ...(first.cell ? { cell: first.cell } : {}),
    ...(first.quoted ? { quoted: true } : {}),
    ...(cuts.length > 0 ? { cuts } : {}),
  };
}

/** Two lines as one. */
export function joinLines(first: Line, second: Line): Line {
  return joinParts(first, [{ line: second, between: [] }]);
}
