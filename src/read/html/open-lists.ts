/**
 * The numbers of lists that LibreOffice writes in pieces. It nests a list by an `<ol>` that stands right in an `<ol>`, and where a piece
 * begins with such an inner list, the outer one has no `start`, though its items go on:
 * `<ol start="2"><li>…</ol> … <ol><ol start="3"><li>…</ol><li>…</ol>`: the last item is 3.
 */
import { attribute, isElement, type PageElement } from './parse-page.js';

export class OpenLists {
  /** The number that comes next at each level. */
  private readonly next: number[] = [];

  /** With which number a list begins that does not say so itself. */
  firstNumber(list: PageElement): number {
    const [first] = list.childNodes.filter(isElement);
    const goesOn = first?.tagName === 'ol' && attribute(list, 'start') === null;
    return goesOn ? (this.next[levelOf(list)] ?? 1) : 1;
  }

  /** Notes the number after the last item of a list. */
  note(list: PageElement, next: number): void {
    const level = levelOf(list);
    // A list without items of its own only holds the inner one.
    const hasItems = list.childNodes.some((child) => isElement(child) && child.tagName === 'li');
    if (hasItems) this.next[level] = next;
  }
}

function levelOf(list: PageElement): number {
  let level = 0;
  for (let each = list.parentNode; each !== null && 'tagName' in each; each = each.parentNode) {
    if (each.tagName === 'ol' || each.tagName === 'ul') level++;
  }
  return level;
}
