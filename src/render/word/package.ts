/** The DOCX package: its parts, zipped with one fixed date, so that it is the same bytes on every run. */
import { strToU8, zipSync } from 'fflate';
import { CORE_PROPERTIES_TYPE, contentTypesPart, relationshipsPart } from './package-parts.js';
import { element, escapeXml, XML_DECLARATION } from './xml.js';

export interface DocumentProperties {
  title: string;
  subject: string;
  description: string;
  creator: string;
  language: string;
  /** Printed on both sides: the back of a sheet mirrors the margins of its front. */
  duplex: boolean;
  /** Creation and change date. */
  date: Date;
}

/** The parts that differ from document to document, as XML. */
export interface DocumentParts {
  document: string;
  styles: string;
  header: string;
  /** Null where there are none. */
  comments: string | null;
}

/** Relationship of the header with the page number. */
export const HEADER_ID = 'header';

/** Zips the parts with the given properties, and one date for every entry. */
export function packDocument(parts: DocumentParts, properties: DocumentProperties): Uint8Array {
  const { document, styles, header, comments } = parts;
  const hasComments = comments !== null;
  const entries = {
    '[Content_Types].xml': contentTypesPart({
      'word/document.xml': 'document.main',
      'word/styles.xml': 'styles',
      'word/settings.xml': 'settings',
      'word/header1.xml': 'header',
      ...(hasComments && { 'word/comments.xml': 'comments' }),
    }),
    '_rels/.rels': relationshipsPart([
      ['document', 'officeDocument', 'word/document.xml'],
      ['properties', CORE_PROPERTIES_TYPE, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(properties),
    'word/_rels/document.xml.rels': relationshipsPart([
      ['styles', 'styles', 'styles.xml'],
      ['settings', 'settings', 'settings.xml'],
      [HEADER_ID, 'header', 'header1.xml'],
      ...(hasComments ? [['comments', 'comments', 'comments.xml'] as const] : []),
    ]),
    'word/document.xml': document,
    'word/styles.xml': styles,
    'word/settings.xml': settings(properties),
    'word/header1.xml': header,
    ...(hasComments && { 'word/comments.xml': comments }),
  };
  const bytes = Object.entries(entries).map(([name, xml]) => [name, strToU8(xml)] as const);
  return dateEntries(zipSync(Object.fromEntries(bytes), { mtime: ANY_DATE }), properties.date);
}

/** The zip library writes local time; `dateEntries` puts the right one in its place. */
const ANY_DATE = new Date(2000, 0, 1);

function coreProperties({
  title,
  subject,
  description,
  creator,
  language,
  date,
}: DocumentProperties): string {
  const stamp = `${date.toISOString().slice(0, 19)}Z`;
  const text = (name: string, value: string) => element(name, {}, escapeXml(value));
  const moment = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, stamp);
  return (
    XML_DECLARATION +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      text('dc:title', title),
      text('dc:subject', subject),
      text('dc:creator', creator),
      text('dc:description', description),
      text('cp:lastModifiedBy', creator),
      text('cp:revision', '1'),
      moment('dcterms:created'),
      moment('dcterms:modified'),
      text('dc:language', language),
    )
  );
}

/**
 * Document settings: the mode of Word 2013 and later, without which Word opens the file as an old one, and the
 * language of new text, which the library cannot say.
 */
function settings({ language, duplex }: DocumentProperties): string {
  const mode = {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  };
  return (
    XML_DECLARATION +
    element(
      'w:settings',
      { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
      duplex && element('w:mirrorMargins'),
      element('w:defaultTabStop', { 'w:val': 567 }),
      element('w:compat', {}, element('w:compatSetting', mode)),
      element('w:themeFontLang', { 'w:val': language, 'w:eastAsia': language, 'w:bidi': language }),
    )
  );
}

const END_OF_CENTRAL_DIRECTORY = 0x06054b50;
const END_RECORD_SIZE = 22;
const CENTRAL_HEADER_SIZE = 46;

/**
 * Writes one date into every local and central header (PKWARE APPNOTE 4.3.7 and 4.3.12), in place. A zip
 * counts from 1980 on, in UTC here, so that no time zone shows.
 */
function dateEntries(zip: Uint8Array, date: Date): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - END_RECORD_SIZE;
  if (view.getUint32(end, true) !== END_OF_CENTRAL_DIRECTORY) throw new Error('zip has no end record');
  const stamp = dosDate(date);
  let header = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    view.setUint32(header + 12, stamp, true);
    view.setUint32(view.getUint32(header + 42, true) + 10, stamp, true);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(header + offset, true));
    header += CENTRAL_HEADER_SIZE + lengths.reduce((sum, length) => sum + length, 0);
  }
  return zip;
}

function dosDate(date: Date): number {
  const year = Math.max(date.getUTCFullYear(), 1980);
  const day = ((year - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
