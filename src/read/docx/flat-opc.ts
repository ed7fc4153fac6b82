/**
 * Flat OPC: a Word document whose parts stand in one XML file (`<pkg:package>`), as Word saves "Word XML Document" and as programs hand
 * documents on. It is put back into the package that it is, so that everything that reads Word documents reads it, too.
 */

import { strToU8, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { failer } from '../../findings/failure.js';
import { READING_LIMITS } from '../limits.js';
import { decodeXml } from './decode-xml.js';
import type { messages } from './messages.vi.js';

const fail = failer<typeof messages>();

const PACKAGE = 'http://schemas.microsoft.com/office/2006/xmlPackage';

interface OpenPart {
  name: string;
  /** Where the part's own root begins and ends in the text; -1 before it is met. */
  start: number;
  end: number;
  base64: string;
}

/**
 * The zip package of a Flat OPC file.
 * @throws Failure where the XML is broken, has a DOCTYPE, or is too deep
 */
export function packageOfFlatOpc(bytes: Uint8Array, file: string): Uint8Array {
  const place = { file, part: file };
  const xml = decodeXml(bytes, place);
  const parts: Record<string, Uint8Array> = {};
  for (const { name, content } of partsOf(xml, place)) parts[name.replace(/^\//, '')] = content;
  return zipSync(parts, { level: 0, mtime: new Date(1980, 0, 1) });
}

function partsOf(
  xml: string,
  place: { file: string; part: string },
): { name: string; content: Uint8Array }[] {
  const parts: { name: string; content: Uint8Array }[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  /** Namespaces that are declared around a part hold in it, too. */
  const declared: string[] = [];
  let part: OpenPart | null = null;
  let depth = 0;
  let inner = -1;
  let tagStart = 0;
  let isBinary = false;

  parser.on('doctype', () => {
    throw fail('read.docx.doctype', place);
  });
  parser.on('error', (error) => {
    throw fail(
      'read.docx.brokenXml',
      { ...place, line: parser.line, column: parser.column },
      { cause: error },
    );
  });
  parser.on('opentagstart', () => {
    // The parser stands after the name: "<w:document".
    tagStart = xml.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag) => {
    if (++depth > READING_LIMITS.depth)
      throw fail('read.docx.tooDeep', { ...place, limit: READING_LIMITS.depth });
    if (tag.uri === PACKAGE) {
      if (tag.local === 'part')
        part = { name: attributeOf(tag.attributes, 'name'), start: -1, end: -1, base64: '' };
      if (tag.local === 'xmlData') inner = depth;
      isBinary = tag.local === 'binaryData';
      for (const [name, { value }] of Object.entries(tag.attributes)) {
        if (name.startsWith('xmlns:')) declared.push(`${name}="${value.replace(/[<&"]/g, '')}"`);
      }
    } else if (part && depth === inner + 1) part.start = tagStart;
  });
  parser.on('text', (text) => {
    if (part && isBinary) part.base64 += text;
  });
  parser.on('closetag', (tag) => {
    depth--;
    if (part && depth === inner && part.start !== -1 && tag.uri !== PACKAGE) part.end = parser.position;
    if (tag.uri === PACKAGE && tag.local === 'xmlData') inner = -1;
    if (tag.uri === PACKAGE && tag.local === 'binaryData') isBinary = false;
    if (tag.uri !== PACKAGE || tag.local !== 'part' || !part) return;
    if (part.start !== -1)
      parts.push({
        name: part.name,
        content: strToU8(withNamespaces(xml.slice(part.start, part.end), declared)),
      });
    else if (part.base64 !== '')
      parts.push({ name: part.name, content: new Uint8Array(Buffer.from(part.base64, 'base64')) });
    part = null;
  });
  parser.write(xml).close();
  return parts;
}

function attributeOf(
  attributes: Readonly<Record<string, { local: string; value: string }>>,
  name: string,
): string {
  return Object.values(attributes).find(({ local }) => local === name)?.value ?? '';
}

/** The part's root with the declarations that stood outside, those that it has itself aside. */
function withNamespaces(xml: string, declared: readonly string[]): string {
  const end = /^<[^\s/>]+/.exec(xml)?.[0].length ?? 0;
  const head = xml.slice(0, xml.indexOf('>') + 1);
  const missing = [...new Set(declared)].filter(
    (each) => !head.includes(` ${each.slice(0, each.indexOf('=') + 1)}`),
  );
  return missing.length === 0 ? xml : `${xml.slice(0, end)} ${missing.join(' ')}${xml.slice(end)}`;
}
