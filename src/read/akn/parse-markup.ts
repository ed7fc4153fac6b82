/** An Akoma Ntoso file as elements and texts, each text with its line. */
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { failer } from '../../findings/failure.js';
import { xmlEncoding } from '../docx/decode-xml.js';
import { decodeDeclared } from '../encodings/declared-encoding.js';
import { READING_LIMITS } from '../limits.js';
import type { messages as shared } from '../messages.vi.js';
import type { Source } from '../reader.js';
import { isAknNamespace } from './is-akn.js';
import type { messages } from './messages.vi.js';

const fail = failer<typeof messages & typeof shared>();

export interface AknText {
  text: string;
  /** Where it begins, from 1. */
  line: number;
  column: number;
}

export interface AknElement {
  /** Without a prefix; empty for an element of another namespace, which is read for its text. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (AknElement | AknText)[];
}

export const isAknText = (node: AknElement | AknText): node is AknText => 'text' in node;

/**
 * A document type declaration is refused, so that no entity is ever defined, expanded or fetched.
 * @throws Failure where the file is broken, is no Akoma Ntoso, has a DOCTYPE, or passes `READING_LIMITS`
 */
export function parseAkn(source: Source): AknElement {
  const file = source.name;
  if (source.bytes.length > READING_LIMITS.partBytes)
    throw fail('read.tooLarge', { file, limit: READING_LIMITS.partBytes });
  const parser = new SaxesParser({ xmlns: true, position: true });
  const root: AknElement = { name: '', attributes: {}, children: [] };
  const open: AknElement[] = [root];
  let [elements, characters] = [0, 0];
  let place = { line: 1, column: 1 };
  const moveOn = () => {
    place = { line: parser.line, column: parser.column + 1 };
  };
  const addText = (text: string) => {
    characters += text.length;
    if (characters > READING_LIMITS.characters)
      throw fail('read.akn.tooLong', { file, limit: READING_LIMITS.characters });
    open.at(-1)?.children.push({ text, ...placeOfWords(text, place) });
    moveOn();
  };
  parser.on('doctype', () => {
    throw fail('read.akn.doctype', { file });
  });
  parser.on('opentag', (tag) => {
    if (open.length > READING_LIMITS.depth) throw fail('read.tooDeep', { file, limit: READING_LIMITS.depth });
    if (++elements > READING_LIMITS.elements)
      throw fail('read.tooManyElements', { file, limit: READING_LIMITS.elements });
    const element = elementOf(tag);
    if (open.length === 1 && element.name !== 'akomaNtoso') throw fail('read.akn.notAkomaNtoso', { file });
    open.at(-1)?.children.push(element);
    open.push(element);
    moveOn();
  });
  parser.on('closetag', () => {
    open.pop();
    moveOn();
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('comment', moveOn);
  parser.on('processinginstruction', moveOn);
  parser.on('error', (cause) => {
    throw fail('read.akn.broken', { file, line: parser.line, column: parser.column + 1 }, { cause });
  });
  parser.write(decode(source)).close();
  return root;
}

function elementOf(tag: SaxesTagNS): AknElement {
  const attributes: Record<string, string> = {};
  for (const { prefix, local, value } of Object.values(tag.attributes) as SaxesAttributeNS[])
    if (prefix === '') attributes[local] = value;
  return { name: isAknNamespace(tag.uri) ? tag.local : '', attributes, children: [] };
}

/** Where the first word of a text stands. */
function placeOfWords(
  text: string,
  start: { line: number; column: number },
): { line: number; column: number } {
  const blank = /^\s*/.exec(text)?.[0] ?? '';
  const lines = blank.split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { line: start.line, column: start.column + last.length }
    : { line: start.line + lines.length - 1, column: last.length + 1 };
}

function decode({ name: file, bytes }: Source): string {
  const encoding = xmlEncoding(bytes);
  try {
    return decodeDeclared(encoding, bytes);
  } catch (cause) {
    throw fail('read.akn.encoding', { file, encoding }, { cause });
  }
}
