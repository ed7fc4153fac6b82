/** How the parts of a Word package belong together (ISO 29500-2), for drafts and for redlines. */
import { element, XML_DECLARATION } from './xml.js';

/** Of the elements that we write. */
const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:wps': 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
};

/** A part of WordprocessingML by its root element: `w:document`, `w:comments`, `w:hdr`. */
export function partOf(root: string, ...inside: string[]): string {
  return XML_DECLARATION + element(root, NAMESPACES, ...inside);
}

const part = (name: string, attributes: Record<string, string>, ...inside: string[]): string =>
  XML_DECLARATION + element(name, attributes, ...inside);

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
