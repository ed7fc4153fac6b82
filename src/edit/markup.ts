/**
 * One XML part as its own characters: every tag and every text is kept as it is written, so that what nobody touches comes out
 * as it went in, to the byte. An element may be changed in place; only its owner, the opened package, sees it.
 */
import { SaxesParser } from 'saxes';
import { failer } from '../findings/failure.js';
import { READING_LIMITS } from '../read/limits.js';
import { escapeXml } from '../text/escape-xml.js';
import { XML_ENTITIES } from '../text/xml-entities.js';
import type { messages } from './messages.vi.js';

const fail = failer<typeof messages>();

export interface Markup {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The start tag as it is written; of an element without contents the whole element, where it is written as one tag. */
  open: string;
  children: MarkupNode[];
  /** The end tag; empty where the start tag is the whole element. */
  close: string;
}

/** An element, or what stands between tags as it is written: text with its entities, comments, CDATA. */
export type MarkupNode = Markup | string;

export interface MarkupPart {
  /** What stands before the root and after it. */
  prolog: string;
  root: Markup;
  epilog: string;
}

/**
 * @param place file and part, for messages
 * @throws Failure for broken XML, a DOCTYPE, and nesting beyond `READING_LIMITS`
 */
export function parseMarkup(source: string, place: { file: string; part: string }): MarkupPart {
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.ENTITIES = XML_ENTITIES;
  const open: Markup[] = [];
  let root: Markup | undefined;
  let prolog = '';
  /** Where what is not yet taken up begins. */
  let from = 0;
  parser.on('doctype', () => {
    throw fail('edit.brokenXml', place);
  });
  parser.on('error', (cause) => {
    throw fail('edit.brokenXml', place, { cause });
  });
  parser.on('opentag', (tag) => {
    if (open.length >= READING_LIMITS.depth) throw fail('edit.brokenXml', place);
    // No tag holds a "<" of its own (XML 1.0, 3.1), so the last one begins it.
    const start = source.lastIndexOf('<', parser.position - 1);
    const before = source.slice(from, start);
    const element: Markup = {
      name: tag.name,
      attributes: tag.attributes,
      open: source.slice(start, parser.position),
      children: [],
      close: '',
    };
    const parent = open.at(-1);
    if (parent) parent.children.push(...(before === '' ? [element] : [before, element]));
    else {
      prolog = before;
      root = element;
    }
    from = parser.position;
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop() as Markup;
    if (parser.position === from) return;
    const start = source.lastIndexOf('<', parser.position - 1);
    if (start > from) element.children.push(source.slice(from, start));
    element.close = source.slice(start, parser.position);
    from = parser.position;
  });
  parser.write(source).close();
  if (!root) throw fail('edit.brokenXml', place);
  return { prolog, root, epilog: source.slice(from) };
}

/** `<w:p a="1" />` as `<w:p a="1"`. */
export const withoutTagEnd = (open: string): string => open.slice(0, open.endsWith('/>') ? -2 : -1).trimEnd();

/** The characters of a node. */
export function writeMarkup(node: MarkupNode): string {
  if (typeof node === 'string') return node;
  let inside = '';
  for (const inner of node.children) inside += writeMarkup(inner);
  if (node.close !== '') return node.open + inside + node.close;
  // An element that was written as one tag has got contents.
  return inside === '' ? node.open : `${withoutTagEnd(node.open)}>${inside}</${node.name}>`;
}

export const writePart = ({ prolog, root, epilog }: MarkupPart): string =>
  prolog + writeMarkup(root) + epilog;

/** An element that danvan itself makes. @param attributes their values, not yet escaped */
export function newMarkup(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: MarkupNode[],
): Markup {
  return { name, attributes, open: `<${name}${writtenAttributes(attributes)}/>`, children, close: '' };
}

/** As they stand in a tag, a blank before each. @param attributes their values, not yet escaped */
export function writtenAttributes(attributes: Readonly<Record<string, string>>): string {
  let written = '';
  for (const key in attributes) written += ` ${key}="${escapeXml(attributes[key] as string)}"`;
  return written;
}

/** An element from its characters, written by danvan itself. */
export function markupOf(source: string): Markup {
  return parseMarkup(source, { file: '', part: '' }).root;
}
