/**
 * The selectors of CSS that word processors write: "p.MsoNormal", "#menu", ".lst-kix-0 > li:before", "ol ol". Others (attributes,
 * siblings, ":hover") are passed over with their rules.
 */
import { attribute, isElement, type PageElement } from './parse-page.js';

interface Compound {
  tag: string | null;
  id: string | null;
  classes: readonly string[];
}

export interface Selector {
  /** What the element itself must be. */
  own: Compound;
  /** What must stand above it, the nearest first. */
  above: readonly { compound: Compound; isParent: boolean }[];
  /** The part of the element that is meant: all of it, or what is printed before its text. */
  part: 'element' | 'before';
  /** Ids, classes and tags weigh in this order, as in Selectors Level 4, section 17. */
  weight: number;
}

const COMPOUND = /^(?:[a-z][\w-]*|\*)?(?:[.#][\w-]+)*$/i;
const BEFORE = /::?(?:before|marker)$/i;
const PIECE = /[.#]?[\w-]+/g;
/** Longer ones are no work of a word processor. */
const LONGEST_SELECTOR = 200;

/** @returns null for a selector of another kind */
export function parseSelector(text: string): Selector | null {
  if (text.length > LONGEST_SELECTOR) return null;
  const part = BEFORE.test(text) ? 'before' : 'element';
  const words = text.replace(BEFORE, '').replace(/>/g, ' > ').trim().split(/\s+/);
  const own = parseCompound(words.pop() ?? '');
  const above: { compound: Compound; isParent: boolean }[] = [];
  let isParent = false;
  for (const word of words.reverse()) {
    if (word === '>') {
      isParent = true;
      continue;
    }
    const compound = parseCompound(word);
    if (!compound) return null;
    above.push({ compound, isParent });
    isParent = false;
  }
  return own && { own, above, part, weight: weigh([own, ...above.map(({ compound }) => compound)]) };
}

function parseCompound(word: string): Compound | null {
  if (word === '' || !COMPOUND.test(word)) return null;
  const pieces = word.toLowerCase().match(PIECE) ?? [];
  const first = pieces[0];
  return {
    tag: first && /^[\w-]/.test(first) ? first : null,
    id: pieces.find((piece) => piece.startsWith('#'))?.slice(1) ?? null,
    classes: pieces.filter((piece) => piece.startsWith('.')).map((piece) => piece.slice(1)),
  };
}

function weigh(compounds: readonly Compound[]): number {
  return compounds.reduce(
    (sum, { tag, id, classes }) => sum + (id ? 10_000 : 0) + classes.length * 100 + (tag ? 1 : 0),
    0,
  );
}

/** What selectors look at in an element, worked out once. */
export interface Identity {
  tag: string;
  id: string | null;
  classes: readonly string[];
}

export function identityOf(element: PageElement): Identity {
  return {
    tag: element.tagName,
    id: attribute(element, 'id')?.toLowerCase() ?? null,
    classes: (attribute(element, 'class') ?? '').toLowerCase().split(/\s+/).filter(Boolean),
  };
}

/** Whether a selector whose own part fits is right about what stands above the element, too. */
export function standsUnder(
  element: PageElement,
  above: Selector['above'],
  identify: (element: PageElement) => Identity,
): boolean {
  let current = parentOf(element);
  for (const { compound, isParent } of above) {
    while (current && !isParent && !fits(compound, identify(current))) current = parentOf(current);
    if (!current || !fits(compound, identify(current))) return false;
    current = parentOf(current);
  }
  return true;
}

function parentOf(element: PageElement): PageElement | null {
  const parent = element.parentNode;
  return parent !== null && isElement(parent) ? parent : null;
}

export function fits({ tag, id, classes }: Compound, identity: Identity): boolean {
  return (
    (tag === null || tag === identity.tag) &&
    (id === null || id === identity.id) &&
    classes.every((name) => identity.classes.includes(name))
  );
}
