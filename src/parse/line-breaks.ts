/** Tells how the lines of a source end: at a margin, so that the next line goes on, or only where a paragraph ends. */
import type { Line } from './line.js';
import { Sequence } from './sequence.js';
import { markerOf } from './structures/index.js';
import { endsWithMark, isCaps, startsLower } from './text-shape.js';

export interface LineBreaks {
  /** The width at which most lines break: the 80th hundredth of the lengths of lines with another right below. */
  width: number;
  /** Whether lines break at a margin at all. */
  wrapped: boolean;
  /** Whether provisions are set apart by blank lines, so that a line right below another belongs to the same paragraph. */
  apart: boolean;
}

/** Of lines right below another, so many start in the middle of a sentence where a margin broke them. */
const WRAPPED_SHARE = 0.05;
/** Of provisions that come in turn, so many stand below a blank line where blank lines part them. */
const APART_SHARE = 0.5;
/** Fewer provisions than this say nothing about blank lines. */
const ENOUGH = 3;

/** Looks at all lines of a source once. */
export function measureLineBreaks(lines: readonly Line[]): LineBreaks {
  const words = lines.filter((line) => !line.noise && !line.table);
  const below = words.filter((line, index) => index > 0 && isBelow(line));
  if (below.length === 0) return { width: 0, wrapped: false, apart: false };
  const cut = words.filter(
    (line, index) => isBelow(line) && startsLower(line.text) && isOpen(words[index - 1]),
  );
  const apart = areApart(words);
  return { width: widthOf(lines), wrapped: apart || cut.length >= below.length * WRAPPED_SHARE, apart };
}

/** Whether a line stands right below another, as a source set it; not where noise cut a text in two. */
const isBelow = (line: Line | undefined): boolean => line?.gap === 'line' && !line.goesOn;

/** "… thực hiện chủ trương của": not finished, and no title. */
const isOpen = (line: Line | undefined): boolean =>
  line !== undefined && !endsWithMark(line.text) && !isCaps(line.text);

function widthOf(lines: readonly Line[]): number {
  const lengths = lines
    .filter((_, index) => isBelow(lines[index + 1]))
    .map((line) => line.text.length)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? 0;
}

function areApart(lines: readonly Line[]): boolean {
  const sequence = new Sequence();
  let inTurn = 0;
  let apart = 0;
  for (const { text, gap } of lines) {
    const marker = markerOf(text);
    if (marker?.kind !== 'article' && marker?.kind !== 'arabic') continue;
    if (!sequence.expects(marker)) continue;
    sequence.take(marker);
    inTurn++;
    if (gap !== 'line') apart++;
  }
  return inTurn >= ENOUGH && apart >= inTurn * APART_SHARE;
}
