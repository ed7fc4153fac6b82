/**
 * Tells the text of the document from what the site puts around it. Around it stand menus, news, comments and
 * translations, often in bare `div`s, so the choice is by content: the innermost element that holds most of the
 * Vietnamese text outside links, and then what else on the page has the form of a legal document.
 */

import { isFormalLine, isProvisionLine } from '../document-cues.js';
import type { PageLine } from './collect-lines.js';
import { attribute, isElement, type PageElement } from './parse-page.js';

export interface JudgedLine {
  line: PageLine;
  text: string;
}

/** Controls and menus are no text of a document even where they stand inside it. */
const FURNITURE = new Set(['nav', 'aside', 'button', 'select', 'textarea', 'label', 'menu', 'dialog']);
/** Elements that only a site's page has: a document saved by a word processor has none of them. */
const SITE_ELEMENTS = new Set([...FURNITURE, 'form', 'input', 'header', 'footer', 'iframe']);
/** With less of its text in links, and no element of a site, a page is nothing but its document. */
const FEW_LINKS = 0.03;

const PARAGRAPHS = /^(?:p|h[1-6]|li)$/;

const VIETNAMESE_LETTER = /[\u00c0-\u1ef9]/g;
/** What a line that begins a provision, or a formal one, adds to the Vietnamese letters of its element. */
const CUE_WEIGHT = 100;
/** The main element holds at least this share of the page's weight. */
const MAIN_SHARE = 0.6;

function isLinked({ line, text }: JudgedLine): boolean {
  return line.linkLength * 2 > text.length;
}

function isCue(judged: JudgedLine): boolean {
  return !isLinked(judged) && (isProvisionLine(judged.text) || isFormalLine(judged.text));
}

function weigh(judged: JudgedLine): number {
  if (isLinked(judged)) return 0;
  return (judged.text.match(VIETNAMESE_LETTER)?.length ?? 0) + (isCue(judged) ? CUE_WEIGHT : 0);
}

function* ancestors(element: PageElement): Generator<PageElement> {
  let current: PageElement['parentNode'] = element;
  while (current !== null && isElement(current)) {
    yield current;
    current = current.parentNode;
  }
}

/** The lines that are text of the document; all others are furniture of the page. */
export function findMainLines(body: PageElement, lines: readonly JudgedLine[]): ReadonlySet<PageLine> {
  const inText = lines.filter(({ line }) => !standsInFurniture(line.element));
  const isWhole = inText.length === lines.length && isPlainDocument(body, lines);
  const chosen = isWhole ? lines : withoutContents(chooseLines(body, inText));
  return new Set(chosen.map(({ line }) => line));
}

function standsInFurniture(element: PageElement): boolean {
  for (const each of ancestors(element)) {
    if (FURNITURE.has(each.tagName) || attribute(each, 'role') === 'navigation') return true;
  }
  return false;
}

function isPlainDocument(body: PageElement, lines: readonly JudgedLine[]): boolean {
  let length = 0;
  let linked = 0;
  for (const { line, text } of lines) {
    length += text.length;
    linked += line.linkLength;
  }
  return linked <= length * FEW_LINKS && !holdsSiteElement(body);
}

/** Whether a page has controls or parts that only the page of a site has. */
export function holdsSiteElement(body: PageElement): boolean {
  const pending = [body];
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    if (SITE_ELEMENTS.has(element.tagName)) return true;
    for (const child of element.childNodes) if (isElement(child)) pending.push(child);
  }
  return false;
}

function chooseLines(body: PageElement, lines: readonly JudgedLine[]): JudgedLine[] {
  const weights = new Map<PageElement, number>();
  for (const judged of lines) {
    const weight = weigh(judged);
    if (weight === 0) continue;
    for (const element of ancestors(judged.line.element)) {
      weights.set(element, (weights.get(element) ?? 0) + weight);
    }
  }
  const main = innermost(body, weights, !holdsSiteElement(body));
  const kept = new Set<PageElement>([main, ...documentParts(main, body, lines)]);
  return lines.filter(({ line }) => [...ancestors(line.element)].some((element) => kept.has(element)));
}

/**
 * Goes down from the body for as long as one child holds most of the page's weight.
 * @param staysAboveParagraphs where nothing is of a site: of a short text one paragraph may weigh most, and the others are text as well
 */
function innermost(
  body: PageElement,
  weights: ReadonlyMap<PageElement, number>,
  staysAboveParagraphs: boolean,
): PageElement {
  const enough = (weights.get(body) ?? 0) * MAIN_SHARE;
  if (enough === 0) return body;
  let main = body;
  for (;;) {
    const next = main.childNodes.find(
      (child): child is PageElement => isElement(child) && (weights.get(child) ?? 0) >= enough,
    );
    if (next === undefined || (staysAboveParagraphs && PARAGRAPHS.test(next.tagName))) return main;
    main = next;
  }
}

/**
 * Elements beside the main one, at any level up to the body, that hold a cue of a legal document: the decision
 * before its regulation, the masthead, the signature.
 */
function documentParts(main: PageElement, body: PageElement, lines: readonly JudgedLine[]): PageElement[] {
  const path = new Set<PageElement>(ancestors(main));
  const parts = new Map<PageElement, JudgedLine[]>();
  for (const judged of lines) {
    const part = partBeside(path, judged.line.element);
    if (part === null || part === main || part === body) continue;
    const inside = parts.get(part);
    if (inside) inside.push(judged);
    else parts.set(part, [judged]);
  }
  return [...parts].filter(([, inside]) => inside.some(isCue) && !isContents(inside)).map(([part]) => part);
}

/** The outermost element around a line that is not around the main element; null inside the main element. */
function partBeside(path: ReadonlySet<PageElement>, element: PageElement): PageElement | null {
  let part: PageElement | null = null;
  for (const each of ancestors(element)) {
    if (path.has(each)) return part;
    part = each;
  }
  return part;
}

/** Whether lines are a table of contents: headings and numbers of provisions, and hardly anything between them. */
function isContents(lines: readonly JudgedLine[]): boolean {
  const entries = lines.filter(({ text }) => !isContentsTitle(text));
  const least = entries.length < lines.length ? 1 : 3;
  const headings = entries.filter(({ text }) => isProvisionLine(text) || isLabelAlone(text)).length;
  return headings >= least && headings >= entries.length * 0.8;
}

/** "Mục lục", "MỤC LỤC VĂN BẢN"; not "Mục lục hồ sơ của cơ quan". */
const isContentsTitle = (text: string): boolean => /^mục lục(?:\svăn bản)?\s?:?$/iu.test(text);

/** "Khoản 3", "Điểm đ" alone, as the tree beside a text of the national database lists them; not "Khoản 3 Điều 5". */
const isLabelAlone = (text: string): boolean =>
  /^(?:khoản|điểm)(?:\s+(?:\d{1,3}[a-zđ]?|[a-zđ]{1,2}\d{0,2}))?\s?[.:]?$/iu.test(text);

/** Leaves out links that say the same as a later heading: a table of contents inside the text. */
function withoutContents(lines: readonly JudgedLine[]): JudgedLine[] {
  const headings = new Set(lines.filter((each) => !isLinked(each)).map(({ text }) => text));
  return lines.filter((each) => !(isLinked(each) && isProvisionLine(each.text) && headings.has(each.text)));
}
