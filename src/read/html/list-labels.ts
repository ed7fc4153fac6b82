/** The labels that a browser prints before the items of a list. */
import { numberToRoman } from '../../text/ordinals.js';
import { attribute, isElement, type PageElement } from './parse-page.js';

type Style = 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman' | 'none';

/** The `type` attribute of HTML, whose case counts. */
const TYPE_STYLES: Record<string, Style> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** The names of CSS; other styles print as decimal. */
const CSS_STYLES: Record<string, Style> = {
  'lower-alpha': 'lower-alpha',
  'lower-latin': 'lower-alpha',
  'upper-alpha': 'upper-alpha',
  'upper-latin': 'upper-alpha',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
  none: 'none',
};

/** Beyond 3999 browsers print digits. */
function toRoman(value: number): string {
  return value >= 1 && value <= 3999 ? numberToRoman(value) : String(value);
}

/** a, b, … z, aa, ab: the English alphabet, as browsers print it. */
function toLetters(value: number): string {
  if (value < 1) return String(value);
  let letters = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function formatNumber(value: number, style: Style): string {
  if (style === 'lower-alpha') return toLetters(value);
  if (style === 'upper-alpha') return toLetters(value).toUpperCase();
  if (style === 'lower-roman') return toRoman(value).toLowerCase();
  if (style === 'upper-roman') return toRoman(value);
  return String(value);
}

function styleOf(list: PageElement, cssStyle: string | undefined): Style {
  const named = cssStyle?.split(/\s+/).find((word) => CSS_STYLES[word] !== undefined);
  if (named !== undefined) return CSS_STYLES[named] as Style;
  return TYPE_STYLES[attribute(list, 'type') ?? ''] ?? 'decimal';
}

function integer(text: string | null): number | null {
  return text !== null && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : null;
}

/**
 * The printed label of each item of an ordered list ("1.", "b.", "IV."), empty where the style prints none.
 * @param cssStyle the list's `list-style` or `list-style-type`
 */
export function orderedLabels(
  list: PageElement,
  cssStyle: string | undefined,
): ReadonlyMap<PageElement, string> {
  const style = styleOf(list, cssStyle);
  const items = list.childNodes.filter(
    (node): node is PageElement => isElement(node) && node.tagName === 'li',
  );
  const step = attribute(list, 'reversed') === null ? 1 : -1;
  let next = integer(attribute(list, 'start')) ?? (step === 1 ? 1 : items.length);
  const labels = new Map<PageElement, string>();
  for (const item of items) {
    const value = integer(attribute(item, 'value')) ?? next;
    labels.set(item, style === 'none' ? '' : `${formatNumber(value, style)}.`);
    next = value + step;
  }
  return labels;
}
