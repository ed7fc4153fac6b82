/** HTML text to a tree of elements, within limits that keep a hostile page from taking all time and memory. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { failer } from '../../findings/failure.js';
import { READING_LIMITS } from '../limits.js';
import type { messages } from '../messages.vi.js';

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageText = DefaultTreeAdapterTypes.TextNode;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

const fail = failer<typeof messages>();

export function isElement(node: PageNode | ParentNode): node is PageElement {
  return 'tagName' in node;
}

export function isText(node: PageNode): node is PageText {
  return node.nodeName === '#text';
}

/** The value of an attribute, or null where it is absent. */
export function attribute(element: PageElement, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

export interface Page {
  /** Null for a page without any (a frame set). */
  body: PageElement | null;
  /** The text of each style element, in order. */
  styleSheets: string[];
  /** Whether styles of other files hold for it, which are not read. */
  hasOutsideStyles: boolean;
  /** Whether LibreOffice or OpenOffice wrote the page. */
  isOfOffice: boolean;
}

/**
 * Parses a page; its elements know where they stand in the text.
 * @param file the name for messages
 * @throws Failure read.tooDeep, read.tooManyElements
 */
export function parsePage(html: string, file: string): Page {
  refuseCrowdedTags(html, file);
  const page = parse(html, { sourceCodeLocationInfo: true, treeAdapter: limitedAdapter(file) });
  let body: PageElement | null = null;
  const styleSheets: string[] = [];
  let hasOutsideStyles = false;
  let isOfOffice = false;
  const pending: ParentNode[] = [page];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isElement(node) && node.tagName === 'body') body ??= node;
    if (isElement(node) && node.tagName === 'style') {
      styleSheets.push(node.childNodes.map((child) => (isText(child) ? child.value : '')).join(''));
    }
    if (isElement(node) && node.tagName === 'link' && /stylesheet/i.test(attribute(node, 'rel') ?? '')) {
      hasOutsideStyles = true;
    }
    if (isElement(node) && node.tagName === 'meta' && /^generator$/i.test(attribute(node, 'name') ?? '')) {
      isOfOffice ||= /^(?:LibreOffice|OpenOffice)/i.test(attribute(node, 'content') ?? '');
    }
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      const child = node.childNodes[at];
      if (child && isElement(child)) pending.push(child);
    }
  }
  return { body, styleSheets, hasOutsideStyles, isOfOffice };
}

/**
 * The standard's algorithm walks up the open elements for each new one and copies open formatting elements
 * into each new paragraph, so depth and number are limited while the tree grows and not afterwards.
 */
function limitedAdapter(file: string): typeof defaultTreeAdapter {
  const depths = new WeakMap<object, number>();
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...parts) {
      elements++;
      if (elements > READING_LIMITS.pageElements) {
        throw fail('read.tooManyElements', { file, limit: READING_LIMITS.pageElements });
      }
      return defaultTreeAdapter.createElement(...parts);
    },
    appendChild(parent, child) {
      const depth = (depths.get(parent) ?? 0) + 1;
      if (depth > READING_LIMITS.pageDepth) {
        throw fail('read.tooDeep', { file, limit: READING_LIMITS.pageDepth });
      }
      depths.set(child, depth);
      defaultTreeAdapter.appendChild(parent, child);
    },
  };
}

/** Attributes of one tag; the parser compares each with all before it. */
const MAX_ATTRIBUTES = 20_000;
/** The next thing that matters inside a tag: its end, a quoted value, a blank or slash before a name. */
const TAG_PART = />|"[^"]*"?|'[^']*'?|[\s/]+/g;

function refuseCrowdedTags(html: string, file: string): void {
  let position = html.search(/<[a-z]/i);
  while (position !== -1) {
    let names = 0;
    TAG_PART.lastIndex = position;
    for (let part = TAG_PART.exec(html); part !== null && part[0] !== '>'; part = TAG_PART.exec(html)) {
      if (/[\s/]/.test(part[0].charAt(0)) && ++names > MAX_ATTRIBUTES) {
        throw fail('read.tooManyElements', { file, limit: MAX_ATTRIBUTES });
      }
    }
    position = TAG_PART.lastIndex === 0 ? -1 : nextTag(html, TAG_PART.lastIndex);
  }
}

function nextTag(html: string, from: number): number {
  const tag = /<[a-z]/gi;
  tag.lastIndex = from;
  return tag.exec(html)?.index ?? -1;
}
