/** Formulas (OMML, ECMA-376 part 1, 22.1) on one line, with their form: "(A+B)/2", "10⁶", "√(a)". */
import { raise } from '../../text/raised-marks.js';
import { child, children, type XmlElement } from './xml.js';

/** Formulas inside formulas; a deeper one is written as its text. */
const DEEPEST = 40;

type Write = (element: XmlElement, depth: number) => string;

/** The text of a formula or of a part of one. */
export function writeFormula(element: XmlElement, depth = 0): string {
  if (element.name === 'm:t' || element.name === 'w:t') return plainText(element);
  const write = depth < DEEPEST ? WRITERS.get(element.name) : undefined;
  return write ? write(element, depth + 1) : insideOf(element, depth + 1);
}

function plainText(element: XmlElement): string {
  return element.children.filter((node) => typeof node === 'string').join('');
}

function insideOf(element: XmlElement, depth: number): string {
  return children(element)
    .filter(({ name }) => !name.endsWith('Pr') && name !== 'w:del')
    .map((node) => writeFormula(node, depth))
    .join('');
}

const WRITERS: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['m:f', writeFraction],
  ['m:sSup', (power, depth) => writePower(part(power, 'm:e', depth), part(power, 'm:sup', depth))],
  ['m:sSub', (index, depth) => writeIndex(part(index, 'm:e', depth), part(index, 'm:sub', depth))],
  [
    'm:sSubSup',
    (both, depth) =>
      writePower(
        writeIndex(part(both, 'm:e', depth), part(both, 'm:sub', depth)),
        part(both, 'm:sup', depth),
      ),
  ],
  [
    'm:sPre',
    (both, depth) =>
      `${writeIndex('', part(both, 'm:sub', depth))}${writePower('', part(both, 'm:sup', depth))}${part(both, 'm:e', depth)}`,
  ],
  [
    'm:rad',
    (root, depth) =>
      `${writePower('', part(root, 'm:deg', depth)).replace('^', '')}√${grouped(part(root, 'm:e', depth))}`,
  ],
  ['m:nary', writeSum],
  ['m:d', writeDelimiters],
  [
    'm:m',
    (matrix, depth) =>
      `[${children(matrix, 'm:mr')
        .map((row) => cells(row, depth).join(', '))
        .join('; ')}]`,
  ],
  ['m:eqArr', (rows, depth) => cells(rows, depth).join('; ')],
  ['m:limLow', (limit, depth) => writeIndex(part(limit, 'm:e', depth), part(limit, 'm:lim', depth))],
  ['m:limUpp', (limit, depth) => writePower(part(limit, 'm:e', depth), part(limit, 'm:lim', depth))],
  [
    'm:func',
    (call, depth) => `${part(call, 'm:fName', depth)}${grouped(part(call, 'm:e', depth), /^[\p{L}\d(]/u)}`,
  ],
]);

const cells = (row: XmlElement, depth: number): string[] =>
  children(row, 'm:e').map((cell) => writeFormula(cell, depth));

function part(element: XmlElement, name: string, depth: number): string {
  const found = child(element, name);
  return found ? writeFormula(found, depth) : '';
}

/** "A/2", "(A+B)/(2n+1)"; without its line a fraction is the number of choices: "(n; k)". */
function writeFraction(fraction: XmlElement, depth: number): string {
  const [above, below] = [part(fraction, 'm:num', depth), part(fraction, 'm:den', depth)];
  const type = child(child(fraction, 'm:fPr'), 'm:type')?.attributes['m:val'];
  return type === 'noBar' ? `(${above}; ${below})` : `${grouped(above)}/${grouped(below)}`;
}

/** A number or a name by itself needs no brackets. */
const SINGLE = /^\s*(?:[\p{L}\d]+(?:[.,]\d+)*%?|\([^()]*\))\s*$/u;

const grouped = (text: string, single = SINGLE): string =>
  single.test(text) ? text.trim() : `(${text.trim()})`;

/** Where raised digits can be nothing but a power: "10⁶", "x²", "(a+b)²"; else "^" says so. */
const CLEAR_BASE = /(?:(?:^|[^\p{L}\d.,])(?:\d{1,2}|\p{L})|\))$/u;

function writePower(base: string, power: string): string {
  if (power.trim() === '') return base;
  const raised = raise(power.trim());
  const isPlain = raised === power.trim();
  return !isPlain && CLEAR_BASE.test(base) ? base + raised : `${base}^${grouped(power)}`;
}

const writeIndex = (base: string, index: string): string =>
  index.trim() === '' ? base : `${base}_${grouped(index)}`;

/** "∑_(i=1)^n x": the sign, its bounds and what it runs over; without a sign of its own it is an integral (22.1.2.20). */
function writeSum(sum: XmlElement, depth: number): string {
  const sign = child(child(sum, 'm:naryPr'), 'm:chr')?.attributes['m:val'] ?? '∫';
  const [from, to] = [part(sum, 'm:sub', depth), part(sum, 'm:sup', depth)];
  const bounds = `${from.trim() && `_${grouped(from)}`}${to.trim() && `^${grouped(to)}`}`;
  return `${sign}${bounds} ${part(sum, 'm:e', depth).trim()}`;
}

/** Brackets are round where none are named (22.1.2.24); an empty name is none. */
function writeDelimiters(brackets: XmlElement, depth: number): string {
  const properties = child(brackets, 'm:dPr');
  const sign = (name: string, fallback: string) => child(properties, name)?.attributes['m:val'] ?? fallback;
  return sign('m:begChr', '(') + cells(brackets, depth).join(sign('m:sepChr', '|')) + sign('m:endChr', ')');
}
