/**
 * The straight lines that a page draws: the rules of its tables. What a program of office software calls a border is
 * a stroked line, or a filled box thinner than a line of letters is high. Path operators are those of ISO 32000-1, 8.5.
 */
import { IDENTITY, type Matrix, multiply } from './matrix.js';
import type { PdfPage } from './open-pdf.js';
import { spanOf } from './span-of.js';

/** A line that is level or upright, in points from the page's top left corner. */
export interface RuledLine {
  isLevel: boolean;
  /** Its height on the page if level, else its distance from the left edge. */
  at: number;
  from: number;
  to: number;
}

/** pdf.js' numbers for the operators that matter here (its OPS table). */
const SAVE: readonly number[] = [10];
const RESTORE: readonly number[] = [11, 75];
const TRANSFORM = 12;
const BEGIN_FORM = 74;
const BEGIN_ANNOTATION = 80;
const END_ANNOTATION = 81;
const CONSTRUCT_PATH = 91;
/** Ways to paint a path: its outline, or what it encloses. Any other way (a clip) draws nothing. */
const STROKE: readonly number[] = [20, 21, 24, 25, 26, 27];
const FILL: readonly number[] = [22, 23];

/** pdf.js' numbers for the steps of a path, each with how many numbers follow it. */
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const STEP_LENGTH: readonly number[] = [2, 2, 6, 4, 0];

/** Points: a filled box no thicker is a line, and a line no longer rules nothing. */
const THICKEST = 3;
const SHORTEST = 4;
/** A line that falls or rises by no more points is straight. */
const SLOPE = 0.5;
/** No page of a regulation has so many lines, and a drawing may have a million. */
const MOST_LINES = 5000;

/** The level and upright lines of a page; none of a page that draws more than tables have. */
export async function readRuledLines(page: PdfPage, toPage: Matrix): Promise<RuledLine[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const lines: RuledLine[] = [];
  const saved: Matrix[] = [];
  let matrix = toPage;
  let annotations = 0;
  for (const [index, operator] of fnArray.entries()) {
    const parts = argsArray[index] as readonly unknown[] | null;
    if (operator === BEGIN_ANNOTATION) annotations++;
    else if (operator === END_ANNOTATION) annotations--;
    else if (SAVE.includes(operator)) saved.push(matrix);
    else if (RESTORE.includes(operator)) matrix = saved.pop() ?? matrix;
    else if (operator === TRANSFORM) matrix = multiply(matrix, toMatrix(parts));
    else if (operator === BEGIN_FORM) {
      saved.push(matrix);
      matrix = multiply(matrix, toMatrix(parts?.[0]));
    } else if (operator === CONSTRUCT_PATH && annotations === 0) {
      for (const line of linesOfPath(parts ?? [], matrix)) lines.push(line);
      if (lines.length > MOST_LINES) return [];
    }
  }
  return lines;
}

function linesOfPath([paint, data]: readonly unknown[], matrix: Matrix): RuledLine[] {
  const steps: unknown = Array.isArray(data) ? data[0] : null;
  if (!isList(steps)) return [];
  const paths = subpathsOf(steps, matrix);
  if (STROKE.includes(paint as number)) return paths.flatMap(strokedLines);
  return FILL.includes(paint as number) ? paths.flatMap(thinBox) : [];
}

interface Point {
  x: number;
  y: number;
}

/** The corners of each part of a path; a curve makes its part none. */
function subpathsOf(steps: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Point[][] {
  const paths: Point[][] = [];
  let isCurved = false;
  for (let at = 0; at < steps.length; ) {
    const step = steps[at] as number;
    const length = STEP_LENGTH[step];
    if (length === undefined) return paths;
    const x = steps[at + 1] as number;
    const y = steps[at + 2] as number;
    const point = { x: a * x + c * y + e, y: b * x + d * y + f };
    const path = paths.at(-1);
    if (step === MOVE) {
      if (isCurved) paths.pop();
      isCurved = false;
      paths.push([point]);
    } else if (step === LINE) path?.push(point);
    else if (step === CLOSE && path?.[0]) path.push(path[0]);
    else if (step !== CLOSE) isCurved = true;
    at += length + 1;
  }
  return isCurved ? paths.slice(0, -1) : paths;
}

function strokedLines(path: readonly Point[]): RuledLine[] {
  return path.slice(1).flatMap((to, index) => lineBetween(path[index] as Point, to) ?? []);
}

/** A filled box that is thin, as the line in its middle. */
function thinBox(path: readonly Point[]): RuledLine[] {
  const [left, right] = spanOf(path.map(({ x }) => x));
  const [top, bottom] = spanOf(path.map(({ y }) => y));
  if (Math.min(right - left, bottom - top) > THICKEST) return [];
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const line =
    right - left > bottom - top
      ? lineBetween({ x: left, y: middle.y }, { x: right, y: middle.y })
      : lineBetween({ x: middle.x, y: top }, { x: middle.x, y: bottom });
  return line === null ? [] : [line];
}

function lineBetween(first: Point, second: Point): RuledLine | null {
  const isLevel = Math.abs(first.y - second.y) <= SLOPE;
  if (!isLevel && Math.abs(first.x - second.x) > SLOPE) return null;
  const [from, to] = isLevel ? [first.x, second.x] : [first.y, second.y];
  if (Math.abs(from - to) < SHORTEST) return null;
  const at = isLevel ? (first.y + second.y) / 2 : (first.x + second.x) / 2;
  return { isLevel, at, from: Math.min(from, to), to: Math.max(from, to) };
}

/** pdf.js gives numbers as arrays of either kind. */
function isList(value: unknown): value is ArrayLike<number> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

function toMatrix(value: unknown): Matrix {
  if (!isList(value)) return IDENTITY;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(value, Number);
  return [a, b, c, d, e, f];
}
