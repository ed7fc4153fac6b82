/**
 * The notes of a page: a mark in the text links to its note, and the note links back ("#_ftn1" and "#_ftnref1" of Word, "#sdfootnote1sym"
 * of LibreOffice, "#ftnt1" of Google Docs). Only such pairs count, so that no link of a menu makes a note of the text.
 */
import { pushAll } from '../../text/push-all.js';
import { isNoteMark, isNoteName } from '../note-links.js';
import { attribute, isElement, isText, type PageElement } from './parse-page.js';

export interface PageNotes {
  /** The links that are marks of notes. */
  marks: ReadonlySet<PageElement>;
  /** The elements that hold the notes. */
  bodies: ReadonlySet<PageElement>;
}

const NONE: PageNotes = { marks: new Set(), bodies: new Set() };
/** What a converter calls the box around a note. */
const NOTE_BOX = /^(?:_?ftn|sdfootnote|sdendnote|_?edn|fn|footnote|endnote)/i;
const PARAGRAPHS = new Set(['p', 'div', 'li', 'dd', 'aside', 'td', 'section']);

export function findNotes(body: PageElement): PageNotes {
  const anchors = new Map<string, PageElement>();
  const links: { link: PageElement; target: string }[] = [];
  const pending: PageElement[] = [body];
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    for (const name of namesOf(element)) if (!anchors.has(name)) anchors.set(name, element);
    const href = element.tagName === 'a' ? attribute(element, 'href') : null;
    const target = href?.slice(href.indexOf('#') + 1);
    if (href?.includes('#') && target) links.push({ link: element, target });
    for (let at = element.childNodes.length - 1; at >= 0; at--) {
      const child = element.childNodes[at];
      if (child && isElement(child)) pending.push(child);
    }
  }
  return links.length === 0 ? NONE : pairUp(links, anchors);
}

function pairUp(
  links: readonly { link: PageElement; target: string }[],
  anchors: ReadonlyMap<string, PageElement>,
): PageNotes {
  const order = new Map(links.map(({ link }, index) => [link, index]));
  /** The link that belongs to an anchor: itself, the one inside it or around it. */
  const linkAt = new Map<string, { link: PageElement; target: string }>();
  for (const each of links)
    for (const name of namesAround(each.link)) if (!linkAt.has(name)) linkAt.set(name, each);
  const marks = new Set<PageElement>();
  const bodies = new Set<PageElement>();
  for (const { link, target } of links) {
    // A number that links to a note by its name is its mark, whether the note leads back or not.
    if (isNoteName(target) && isMark(link)) marks.add(link);
    const back = linkAt.get(target);
    if (!back || !anchors.has(target) || !namesAround(link).includes(back.target)) continue;
    if ((order.get(link) ?? 0) >= (order.get(back.link) ?? 0)) continue;
    const box = isMark(link) && isBackLink(back.link) ? boxOf(back.link) : null;
    if (!box) continue;
    marks.add(link);
    bodies.add(box);
  }
  return { marks, bodies };
}

/** A mark, or a sign that leads back: "↑", "↩", "^". */
const BACK_LINK = /^[\s[(]*(?:\d{1,3}|[ivxlc]{1,5}|[a-z]|[*†‡§^↑↩⤴]{1,3}\ufe0e?)[\s\]).]*$/iu;

const isMark = (link: PageElement): boolean => isNoteMark(firstLetters(link));
const isBackLink = (link: PageElement): boolean => BACK_LINK.test(firstLetters(link));

/** The text of a link, as far as a mark can be long. */
function firstLetters(element: PageElement, room = 20): string {
  let text = '';
  for (const child of element.childNodes) {
    if (text.length > room) break;
    text += isText(child)
      ? child.value.slice(0, room + 1)
      : isElement(child)
        ? firstLetters(child, room - text.length)
        : '';
  }
  return text;
}

function namesOf(element: PageElement): string[] {
  return [attribute(element, 'id'), attribute(element, 'name')].filter(
    (name) => name !== null && name !== '',
  ) as string[];
}

/** The names of a link, of what holds it closely (`<sup id=…><a>`, `<li id=…><a>`), and of an anchor inside it. */
function namesAround(link: PageElement): string[] {
  const names = namesOf(link);
  let current: PageElement | null = link;
  for (let step = 0; step < 3 && current; step++) {
    const parent: PageElement['parentNode'] = current.parentNode;
    current = parent !== null && isElement(parent) ? parent : null;
    if (current) pushAll(names, namesOf(current));
    if (current && PARAGRAPHS.has(current.tagName)) break;
  }
  for (const child of link.childNodes) if (isElement(child)) pushAll(names, namesOf(child));
  return names;
}

/** The paragraph of a note, or the box of several that a converter puts around it. */
function boxOf(link: PageElement): PageElement | null {
  let paragraph: PageElement | null = null;
  for (
    let at: PageElement['parentNode'] = link.parentNode, step = 0;
    at !== null && isElement(at) && step < 8;
    at = at.parentNode, step++
  ) {
    if (at.tagName === 'body') break;
    if (paragraph === null && PARAGRAPHS.has(at.tagName)) paragraph = at;
    if (namesOf(at).some((name) => NOTE_BOX.test(name)) && PARAGRAPHS.has(at.tagName)) return at;
  }
  return paragraph;
}
