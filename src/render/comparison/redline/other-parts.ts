/** The small parts of a redline's package: comments, page number, settings, properties, and how they belong together. */
import { element, escapeXml, XML_DECLARATION } from '../../docx/xml.js';
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

/** The page number in the top margin, as rule sets ask. */
export function headerPart(): string {
  const character = (type: string) => run(element('w:fldChar', { 'w:fldCharType': type }));
  const field = [character('begin'), run(element('w:instrText', {}, 'PAGE')), character('end')];
  return part('w:hdr', NAMESPACES, styled('DanvanPageNumber', ...field));
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

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** @param targets relationship id to type and target; a type without "/" is one of the office document's */
export function relationshipsPart(
  targets: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const relationships = targets.map(([id, type, target]) =>
    element('Relationship', {
      Id: id,
      Type: type.includes('/') ? type : `${OFFICE}/${type}`,
      Target: target,
    }),
  );
  return part('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...relationships);
}

export const CORE_PROPERTIES_TYPE = `${PACKAGE}/relationships/metadata/core-properties`;

/** @param wordParts path of each WordprocessingML part to its kind ("document.main") */
export function contentTypesPart(wordParts: Readonly<Record<string, string>>): string {
  const override = (path: string, type: string) =>
    element('Override', { PartName: `/${path}`, ContentType: type });
  return part(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...Object.entries(wordParts).map(([path, kind]) => override(path, `${WORD}.${kind}+xml`)),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  );
}
