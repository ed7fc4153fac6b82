/** The style elements of a page: which declarations hold for an element, and for what is printed before its text. */
import { type CssRule, cssRules } from './css-rules.js';
import {
  fits,
  type Identity,
  identityOf,
  parseSelector,
  type Selector,
  standsUnder,
} from './css-selector.js';
import { type Declared, readDeclarations } from './declared.js';
import { attribute, type PageElement } from './parse-page.js';

/** A numbering that a page defines itself ("@counter-style dieu { prefix: 'Điều '; suffix: '. ' }"). */
export interface CounterStyle {
  system: string;
  prefix: string;
  suffix: string;
  symbols: string;
}

interface Rule {
  selector: Selector;
  declared: Declared;
  order: number;
}

/** Rules that look at what stands above an element cost more than others; no word processor writes so many. */
const MOST_NESTED_RULES = 2_000;
/** Comparisons of such rules with elements, after which they are left aside. */
const MOST_COMPARISONS = 5_000_000;

/** Style attributes that are remembered. */
const MOST_STYLES = 2_000;

export const NOTHING_DECLARED: Declared = Object.freeze({});

export class CssRules {
  readonly counterStyles = new Map<string, CounterStyle>();
  /** By the id, class or tag that the element itself must have. */
  private readonly rules = new Map<string, Rule[]>();
  private readonly identities = new WeakMap<PageElement, Identity>();
  private readonly plain = new Map<string, Record<Selector['part'], Declared>>();
  private readonly styles = new Map<string, Declared>();
  private count = 0;
  private nested = 0;
  private comparisons = 0;

  constructor(styleSheets: readonly string[]) {
    for (const css of styleSheets) for (const rule of cssRules(css)) this.addRule(rule);
  }

  private addRule({ selectors, body }: CssRule): void {
    const [, name] = /^@counter-style\s+([\w-]+)$/i.exec(selectors) ?? [];
    if (name !== undefined) this.counterStyles.set(name.toLowerCase(), readCounterStyle(body));
    if (selectors.startsWith('@')) return;
    const declared = readDeclarations(body);
    if (Object.keys(declared).length === 0) return;
    for (const text of selectors.split(',')) {
      const selector = parseSelector(text.trim());
      if (!selector) continue;
      if (selector.above.length > 0 && ++this.nested > MOST_NESTED_RULES) continue;
      const { id, classes, tag } = selector.own;
      const key = id === null ? (classes[0] === undefined ? (tag ?? '*') : `.${classes[0]}`) : `#${id}`;
      const rules = this.rules.get(key);
      const rule = { selector, declared, order: this.count++ };
      if (rules) rules.push(rule);
      else this.rules.set(key, [rule]);
    }
  }

  /** What is declared for an element, its own style attribute last; `before` for what is printed before its text. */
  declaredFor(element: PageElement): Record<Selector['part'], Declared> {
    const identity = this.identify(element);
    const style = attribute(element, 'style');
    const ruled = this.ruledFor(element, identity);
    return style === null ? ruled : { ...ruled, element: { ...ruled.element, ...this.readStyle(style) } };
  }

  /** A word processor repeats the same style for each paragraph. */
  private readStyle(style: string): Declared {
    const known = this.styles.get(style);
    if (known) return known;
    const declared = readDeclarations(style);
    if (this.styles.size < MOST_STYLES) this.styles.set(style, declared);
    return declared;
  }

  private ruledFor(element: PageElement, identity: Identity): Record<Selector['part'], Declared> {
    const { tag, id, classes } = identity;
    const key = `${tag} ${id ?? ''} ${classes.join(' ')}`;
    const known = this.plain.get(key);
    if (known) return known;
    const keys = ['*', tag, ...classes.map((name) => `.${name}`), ...(id === null ? [] : [`#${id}`])];
    const candidates = keys
      .flatMap((each) => this.rules.get(each) ?? [])
      .filter(({ selector }) => fits(selector.own, identity));
    const found = candidates.filter(({ selector }) => this.isUnder(element, selector));
    found.sort((one, other) => one.selector.weight - other.selector.weight || one.order - other.order);
    const declared =
      found.length === 0
        ? { element: NOTHING_DECLARED, before: NOTHING_DECLARED }
        : { element: {}, before: {} };
    for (const { selector, declared: more } of found) Object.assign(declared[selector.part], more);
    // What stands above an element is another thing for each.
    if (candidates.every(({ selector }) => selector.above.length === 0)) this.plain.set(key, declared);
    return declared;
  }

  private isUnder(element: PageElement, { above }: Selector): boolean {
    if (above.length === 0) return true;
    return (
      ++this.comparisons <= MOST_COMPARISONS && standsUnder(element, above, (each) => this.identify(each))
    );
  }

  private identify(element: PageElement): Identity {
    const known = this.identities.get(element) ?? identityOf(element);
    this.identities.set(element, known);
    return known;
  }
}

function readCounterStyle(body: string): CounterStyle {
  const read = (name: string): string =>
    new RegExp(`(?:^|;)\\s*${name}\\s*:([^;]*)`, 'i').exec(body)?.[1]?.trim() ?? '';
  const text = (name: string, fallback: string): string => {
    const quoted = /^(["'])(.*)\1$/s.exec(read(name))?.[2];
    return quoted ?? fallback;
  };
  return {
    system: read('system').toLowerCase(),
    prefix: text('prefix', ''),
    suffix: text('suffix', '. '),
    symbols: read('symbols'),
  };
}
