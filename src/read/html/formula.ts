/** Formulas of a page (MathML Core) on one line, with their form: "(a+b)/2", "10^6"; never "106". */
import { attribute, isElement, isText, type PageElement } from './parse-page.js';

/** A deeper formula is written as its words. */
const DEEPEST = 40;
/** What says the same formula again in the language of another program. */
const UNSEEN = new Set(['annotation', 'annotation-xml', 'mphantom']);
/** Some programs set the formula in letters beside it, for the eye, and keep this one for readers of the screen. */
const SAID_TWICE = /katex-mathml|MJX_Assistive|mwe-math-mathml-a11y/;

type Write = (parts: readonly string[]) => string;

const WRITERS: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['mfrac', ([above = '', below = '']) => `${grouped(above)}/${grouped(below)}`],
  ['msup', ([base = '', power = '']) => `${base}^${grouped(power)}`],
  ['msub', ([base = '', index = '']) => `${base}_${grouped(index)}`],
  ['msubsup', ([base = '', index = '', power = '']) => `${base}_${grouped(index)}^${grouped(power)}`],
  ['munderover', ([base = '', from = '', to = '']) => `${base}_${grouped(from)}^${grouped(to)} `],
  ['munder', ([base = '', below = '']) => `${base}_${grouped(below)} `],
  ['mover', ([base = '', above = '']) => `${base}^${grouped(above)}`],
  ['msqrt', (parts) => `√(${parts.join('')})`],
  ['mroot', ([base = '', degree = '']) => `${degree}√(${base})`],
  ['mtable', (rows) => `[${rows.join('; ')}]`],
  ['mtr', (cells) => cells.join(', ')],
]);

/** @param parent the element in which the formula stands; an empty text where its words stand beside it anyway */
export function formulaText(formula: PageElement, parent: PageElement | null): string {
  return parent && SAID_TWICE.test(attribute(parent, 'class') ?? '') ? '' : write(formula, 0);
}

function write(element: PageElement, depth: number): string {
  if (UNSEEN.has(element.tagName)) return '';
  const elements = element.childNodes.filter(isElement);
  if (elements.length === 0) return wordsOf(element);
  const parts = elements.map((each) => (depth < DEEPEST ? write(each, depth + 1) : wordsOf(each)));
  return WRITERS.get(element.tagName)?.(parts) ?? parts.join('');
}

function wordsOf(element: PageElement): string {
  return element.childNodes
    .map((node) => (isText(node) ? node.value.trim() : isElement(node) ? wordsOf(node) : ''))
    .join('');
}

/** A number or a name by itself needs no brackets. */
const grouped = (text: string): string =>
  /^(?:[\p{L}\d]+(?:[.,]\d+)*|\([^()]*\))$/u.test(text) ? text : `(${text})`;
