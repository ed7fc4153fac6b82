/** The labels that a browser prints before the items of a list, and the numbers of its counters. */
import { numberToRoman } from '../../text/ordinals.js';
import { attribute, isElement, type PageElement } from './parse-page.js';
import type { CounterStyle } from './style-sheet.js';

/** The `type` attribute of HTML, whose case counts. */
const TYPE_STYLES: Record<string, string> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** The styles of CSS that print numbers (CSS Counter Styles Level 3, section 6); others print as decimal. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  'decimal-leading-zero': (value) => String(value).padStart(2, '0'),
  'lower-alpha': toLetters,
  'lower-latin': toLetters,
  'upper-alpha': (value) => toLetters(value).toUpperCase(),
  'upper-latin': (value) => toLetters(value).toUpperCase(),
  'lower-roman': (value) => toRoman(value).toLowerCase(),
  'upper-roman': toRoman,
  none: () => '',
};

/** Marks that stand before items without a number. */
const BULLETS = new Set(['disc', 'circle', 'square']);

/** Beyond 3999 browsers print digits. */
function toRoman(value: number): string {
  return value >= 1 && value <= 3999 ? numberToRoman(value) : String(value);
}

/** a, b, … z, aa, ab: the English alphabet, as browsers print it. */
function toLetters(value: number): string {
  return value < 1 ? String(value) : inSymbols(value, [...'abcdefghijklmnopqrstuvwxyz']);
}

function inSymbols(value: number, symbols: readonly string[]): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / symbols.length)) {
    text = symbols[(rest - 1) % symbols.length] + text;
  }
  return text;
}

/** A counter's number alone, without prefix and suffix. */
export function formatCounter(value: number, style: string, own: ReadonlyMap<string, CounterStyle>): string {
  const name = style.toLowerCase();
  const format = FORMATS[name];
  if (format) return format(value);
  const custom = own.get(name);
  if (!custom) return String(value);
  const symbols = custom.symbols.split(/\s+/).map((symbol) => symbol.replace(/^["']|["']$/g, ''));
  const extended = /^extends\s+([\w-]+)$/.exec(custom.system)?.[1];
  if (extended !== undefined) return (FORMATS[extended] ?? String)(value);
  if (custom.symbols === '' || value < 1) return String(value);
  if (custom.system === 'alphabetic' && symbols.length > 1) return inSymbols(value, symbols);
  if (custom.system === 'cyclic') return symbols[(value - 1) % symbols.length] ?? '';
  return symbols[value - 1] ?? String(value);
}

/** What a marker of a style prints: "3.", "c.", "Điều 3. " of a style of the page's own, "" for none, "-" for a bullet. */
function printMarker(
  value: number,
  cssStyle: string | undefined,
  own: ReadonlyMap<string, CounterStyle>,
): string {
  const text = /(["'])(.*)\1/s.exec(cssStyle ?? '')?.[2];
  if (text !== undefined) return text;
  const words = (cssStyle ?? '').toLowerCase().split(/\s+/);
  const custom = words.map((word) => own.get(word)).find((style) => style !== undefined);
  if (custom) {
    const name = words.find((word) => own.has(word)) ?? '';
    return `${custom.prefix}${formatCounter(value, name, own)}${custom.suffix}`.trim();
  }
  const named = words.find((word) => FORMATS[word] !== undefined);
  if (named === 'none') return '';
  if (named === undefined && words.some((word) => BULLETS.has(word))) return '-';
  return `${formatCounter(value, named ?? 'decimal', own)}.`;
}

function integer(text: string | null): number | null {
  return text !== null && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : null;
}

interface Numbering {
  /** Styles of the page's own. */
  own?: ReadonlyMap<string, CounterStyle>;
  /** The number of the first item of a list that does not say with which it begins. */
  first?: number;
}

/**
 * The printed label of each item of an ordered list ("1.", "b.", "IV."), empty where the style prints none; and the number that would
 * come next.
 * @param styleOf the `list-style` or `list-style-type` that is declared for the list or an item of it
 */
export function orderedLabels(
  list: PageElement,
  styleOf: (element: PageElement) => string | undefined,
  { own = new Map(), first = 1 }: Numbering = {},
): { labels: ReadonlyMap<PageElement, string>; next: number } {
  const items = list.childNodes.filter(
    (node): node is PageElement => isElement(node) && node.tagName === 'li',
  );
  const listStyle = styleOf(list) ?? TYPE_STYLES[attribute(list, 'type') ?? ''];
  const step = attribute(list, 'reversed') === null ? 1 : -1;
  let next = integer(attribute(list, 'start')) ?? (step === 1 ? first : items.length);
  const labels = new Map<PageElement, string>();
  for (const item of items) {
    const value = integer(attribute(item, 'value')) ?? next;
    const style = styleOf(item) ?? TYPE_STYLES[attribute(item, 'type') ?? ''] ?? listStyle;
    labels.set(item, printMarker(value, style, own));
    next = value + step;
  }
  return { labels, next };
}
