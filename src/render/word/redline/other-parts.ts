/** The small parts of a redline's package: comments, page number, settings, properties, and how they belong together. */
import { element, escapeXml, XML_DECLARATION } from '../xml.js';
import type { RedlineComment } from './comments.js';
import { NAMESPACES, type Revision } from './document-part.js';

const part = (name: string, attributes: Record<string, string>, ...inside: string[]): string =>
  XML_DECLARATION + element(name, attributes, ...inside);

const run = (...inside: string[]): string => element('w:r', {}, ...inside);

const styled = (style: string, ...inside: string[]): string =>
  element('w:p', {}, element('w:pPr', {}, element('w:pStyle', { 'w:val': style })), ...inside);

/** Comments in the order in which `documentPart` numbers them. */
export function commentsPart(comments: readonly RedlineComment[], { author, date }: Revision): string {
  const printed = comments.map(({ lines }, id) =>
    element(
      'w:comment',
      { 'w:id': id, 'w:author': author, 'w:date': date, 'w:initials': 'dv' },
      ...lines.map((line) =>
        styled('CommentText', run(element('w:t', { 'xml:space': 'preserve' }, escapeXml(line)))),
      ),
    ),
  );
  return part('w:comments', NAMESPACES, ...printed);
}

/** The mode of Word 2013 and later, and changes tracked from here on: what the next reader types shows too. */
export function settingsPart(language: string): string {
  const mode = {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  };
  return part(
    'w:settings',
    NAMESPACES,
    element('w:trackRevisions'),
    element('w:defaultTabStop', { 'w:val': 567 }),
    element('w:compat', {}, element('w:compatSetting', mode)),
    element('w:themeFontLang', { 'w:val': language, 'w:eastAsia': language, 'w:bidi': language }),
  );
}

export function propertiesPart(title: string, { author, date }: Revision): string {
  const moment = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, date);
  return part(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, escapeXml(title)),
    element('dc:creator', {}, escapeXml(author)),
    moment('dcterms:created'),
    moment('dcterms:modified'),
  );
}
