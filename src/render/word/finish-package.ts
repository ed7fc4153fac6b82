/**
 * What the DOCX library cannot say of a package, put right after it: no moment of the writing, no empty parts, which
 * styles are its own, the language of new text, margins for both sides of a sheet. Nothing else writes a zip for Word.
 */
import { strFromU8, strToU8, zipSync } from 'fflate';

export interface PackageFinish {
  /** In place of the present time, in the properties and in every entry of the zip. */
  date: Date;
  language: string;
  /** Whether the back of a sheet mirrors the margins of its front. */
  duplex: boolean;
}

/** Parts that the library always writes, each with the element of the text that would need it. */
const SPARE_PARTS: readonly (readonly [path: string, neededBy: string | null])[] = [
  ['word/numbering.xml', '<w:numPr>'],
  ['word/footnotes.xml', '<w:footnoteReference '],
  ['word/endnotes.xml', '<w:endnoteReference '],
  ['word/fontTable.xml', null],
  ['word/theme/theme1.xml', null],
  ['docProps/app.xml', null],
  ['docProps/custom.xml', null],
];

/**
 * @param parts the library's own, by their paths
 * @returns the package as bytes that depend on nothing but the input
 */
export function finishPackage(parts: Parts, { date, language, duplex }: PackageFinish): Uint8Array {
  dropSpareParts(parts);
  editPart(parts, 'docProps/core.xml', (xml) => finishProperties(xml, date, language));
  editPart(parts, 'word/settings.xml', (xml) => finishSettings(xml, language, duplex));
  // The library does not say which styles are the user's own (17.7.4.17).
  editPart(parts, 'word/styles.xml', (xml) => xml.replaceAll(' w:styleId="Danvan', ' w:customStyle="1"$&'));
  // The zip library writes local time; `dateEntries` puts the right one in its place.
  const zip = zipSync(inOrder(parts), { mtime: new Date(2000, 0, 1) });
  return dateEntries(zip, date);
}

type Parts = Map<string, Uint8Array>;

const TYPES = '[Content_Types].xml';

/** Programs know a Word file by its first entry. */
const inOrder = (parts: Parts): Record<string, Uint8Array> =>
  Object.fromEntries([...parts].toSorted(([a], [b]) => Number(b === TYPES) - Number(a === TYPES)));

function editPart(parts: Parts, path: string, edit: (xml: string) => string): void {
  const part = parts.get(path);
  if (!part) throw new Error(`package has no part ${path}`);
  parts.set(path, strToU8(edit(strFromU8(part))));
}

/** `<Override … PartName="/word/numbering.xml"/>`, `<Relationship … Target="numbering.xml"/>`; not `<Default …/>`. */
const MENTION = /<(?:Override|Relationship) [^<>]*?(?:PartName|Target)="\/?([^"<>]+)"[^<>]*\/>/g;

/** @param target from the root of the package, or from the folder `word` */
const isOneOf = (target: string, paths: readonly string[]): boolean =>
  paths.includes(target) || paths.includes(`word/${target}`);

/** A part goes with its relationships and with what the package says of its type (ISO 29500-2). */
function dropSpareParts(parts: Parts): void {
  const text = strFromU8(parts.get('word/document.xml') as Uint8Array);
  const spare = SPARE_PARTS.filter(([, neededBy]) => neededBy === null || !text.includes(neededBy));
  const names = spare.map(([path]) => path);
  for (const path of names) parts.delete(path);
  for (const [path, part] of parts) {
    if (path.endsWith('.rels') && !strFromU8(part).includes('<Relationship ')) parts.delete(path);
  }
  for (const path of [TYPES, '_rels/.rels', 'word/_rels/document.xml.rels']) {
    editPart(parts, path, (xml) =>
      xml.replace(MENTION, (tag, target) => (isOneOf(target, names) ? '' : tag)),
    );
  }
}

/** Dates to the second, as `dcterms:W3CDTF` has them. */
function finishProperties(xml: string, date: Date, language: string): string {
  const stamp = `${date.toISOString().slice(0, 19)}Z`;
  return xml
    .replace(/(<dcterms:(?:created|modified)[^<>]*>)[^<]*/g, `$1${stamp}`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
}

/** Both where the order of the elements wants them (ISO 29500-1, 17.15.1.78). */
function finishSettings(xml: string, language: string, duplex: boolean): string {
  const languages = `<w:themeFontLang w:val="${language}" w:eastAsia="${language}" w:bidi="${language}"/>`;
  return xml
    .replace('<w:displayBackgroundShape/>', duplex ? '<w:mirrorMargins/>' : '')
    .replace('</w:settings>', `${languages}</w:settings>`);
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
