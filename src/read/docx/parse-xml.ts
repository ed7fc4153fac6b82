import { SaxesParser } from 'saxes';
import { failer } from '../../findings/failure.js';
import { XML_ENTITIES } from '../../text/xml-entities.js';
import { READING_LIMITS } from '../limits.js';
import { decodeXml } from './decode-xml.js';
import type { messages } from './messages.vi.js';
import { type Renaming, renamingUnder } from './namespaces.js';
import type { SaysNothing } from './plain-values.js';
import type { XmlElement, XmlNode } from './xml.js';

const fail = failer<typeof messages>();

/** An element while it is being filled. */
interface OpenElement extends XmlElement {
  children: XmlNode[];
}

/** What may still be kept of the parts of one file together; it goes down while they are read. */
export interface ParseBudget {
  elements: number;
  characters: number;
}

export const fullBudget = (): ParseBudget => ({
  elements: READING_LIMITS.elements,
  characters: READING_LIMITS.characters,
});

export interface ParseOptions {
  /** Elements that are left out, with all that is in them. */
  silent: ReadonlySet<string>;
  /** Leaves out others by their values. */
  saysNothing: SaysNothing | null;
  budget: ParseBudget;
}

/** Shared by all elements without children, which are most of them. */
const NO_CHILDREN: XmlNode[] = [];

/**
 * Parses one XML part into an element tree, without the silent ones. A document type declaration is refused, so that no entity is
 * ever defined, expanded or fetched.
 * @param place file and part, for messages
 * @throws Failure when the XML is broken, has a DOCTYPE, or passes `READING_LIMITS`
 */
export function parseXml(
  bytes: Uint8Array,
  place: { file: string; part: string },
  { silent: silentElements, saysNothing, budget }: ParseOptions,
): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.ENTITIES = XML_ENTITIES;
  const open: OpenElement[] = [];
  const renamings: (Renaming | null)[] = [null];
  let root: XmlElement | undefined;
  /** Open elements from the outermost silent one on. */
  let silent = 0;

  const addText = (text: string) => {
    const parent = open.at(-1);
    if (!parent || silent > 0) return;
    budget.characters -= text.length;
    if (budget.characters < 0) {
      throw fail('read.docx.tooLong', { ...place, limit: READING_LIMITS.characters });
    }
    append(parent, text);
  };
  parser.on('doctype', () => {
    throw fail('read.docx.doctype', place);
  });
  parser.on('opentag', (tag) => {
    if (open.length + silent >= READING_LIMITS.depth) {
      throw fail('read.docx.tooDeep', { ...place, limit: READING_LIMITS.depth });
    }
    const outer = renamings.at(-1) ?? null;
    const name = outer ? outer.element(tag.name) : tag.name;
    if (silent > 0 || silentElements.has(name) || saysNothing?.(name, tag.attributes)) {
      silent++;
      return;
    }
    if (--budget.elements < 0) {
      throw fail('read.docx.tooManyElements', { ...place, limit: READING_LIMITS.elements });
    }
    const renaming = renamingUnder(outer, tag.attributes);
    const element: OpenElement = {
      name: renaming ? renaming.element(tag.name) : tag.name,
      attributes: renaming ? renaming.attributes(tag.attributes) : tag.attributes,
      children: NO_CHILDREN,
    };
    const parent = open.at(-1);
    if (parent) append(parent, element);
    else root = element;
    open.push(element);
    renamings.push(renaming);
  });
  parser.on('closetag', () => {
    if (silent > 0) {
      silent--;
      return;
    }
    open.pop();
    renamings.pop();
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    throw fail(
      'read.docx.brokenXml',
      { ...place, line: parser.line, column: parser.column },
      { cause: error },
    );
  });
  parser.write(decodeXml(bytes, place)).close();
  if (!root) throw fail('read.docx.brokenXml', { ...place, line: 1, column: 0 });
  return root;
}

function append(parent: OpenElement, node: XmlNode): void {
  if (parent.children === NO_CHILDREN) parent.children = [node];
  else parent.children.push(node);
}
