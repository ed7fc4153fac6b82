/** Words of a page that are no text of the document: struck through, not shown, or white on white. */
import type { SetAside } from '../../form/review-facts.js';
import { type Declared, isWhite } from './declared.js';
import { attribute, type PageElement } from './parse-page.js';

/** "mark": a raised "*" or "†", which belongs to a note. */
export type Aside = SetAside['how'] | 'mark';

const STRIKING = new Set(['s', 'strike', 'del']);

/** Why an element's words are no text; null where they are. */
export function asideOfElement(element: PageElement, declared: Declared): Aside | null {
  if (declared.hidden === true || attribute(element, 'hidden') !== null) return 'hidden';
  return (declared.struck ?? STRIKING.has(element.tagName)) ? 'struck' : null;
}

/** Whether an element says that its letters are white; undefined where it says no colour. */
export function isWhiteText(element: PageElement, declared: Declared): boolean | undefined {
  if (declared.white !== undefined) return declared.white;
  const colour = element.tagName === 'font' ? attribute(element, 'color') : null;
  return colour === null ? undefined : isWhite(colour);
}

/** Whether an element has a background of its own that is not white. */
export function isBacked(element: PageElement, declared: Declared): boolean {
  const colour = attribute(element, 'bgcolor');
  const picture = attribute(element, 'background');
  return declared.backed === true || (colour !== null && !isWhite(colour)) || picture !== null;
}
