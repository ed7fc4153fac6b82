import { strToU8, zipSync } from 'fflate';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

/** Of parts that Word has added since. */
const LATER = [
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'mc:Ignorable="w14 w15"',
].join(' ');

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of the main document by kind, each the inside of its root element. */
export interface DocxParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  commentsExtended?: string;
  theme?: string;
  header?: string;
  footer?: string;
}

const ROOTS: Readonly<Record<Exclude<keyof DocxParts, 'body'>, string>> = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  commentsExtended: 'w15:commentsEx',
  theme: 'a:theme',
  header: 'w:hdr',
  footer: 'w:ftr',
};

/** One part of a package: an element with the usual namespaces around `inside`. */
export function xmlPart(root: string, inside: string): string {
  const namespaces =
    root === 'w15:commentsEx' || inside.includes('w14:') ? `${NAMESPACES} ${LATER}` : NAMESPACES;
  return `<?xml version="1.0" encoding="UTF-8"?><${root} ${namespaces}>${inside}</${root}>`;
}

/** The parts of a small Word document by name; a string is the body alone. */
export function docxParts(parts: DocxParts | string): Record<string, string> {
  const { body, ...others } = typeof parts === 'string' ? { body: parts } : parts;
  const kinds = Object.keys(others) as Exclude<keyof DocxParts, 'body'>[];
  const relationships = kinds.map(
    (kind) => `<Relationship Id="${kind}" Type="${typeOf(kind)}" Target="${kind}.xml"/>`,
  );
  return {
    '[Content_Types].xml': contentTypes(['document', ...kinds]),
    '_rels/.rels': relationshipPart(
      `<Relationship Id="d" Type="${TYPES}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': xmlPart('w:document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationshipPart(relationships.join('')),
    ...Object.fromEntries(
      kinds.map((kind) => [`word/${kind}.xml`, xmlPart(ROOTS[kind], others[kind] ?? '')]),
    ),
  };
}

const typeOf = (kind: string): string =>
  kind === 'commentsExtended'
    ? `http://schemas.microsoft.com/office/2011/relationships/${kind}`
    : `${TYPES}/${kind}`;

/** Other programs than this reader find the parts by their content types (ECMA-376 part 2, 10.1.2). */
function contentTypes(parts: readonly string[]): string {
  const type = (part: string) =>
    part === 'theme'
      ? 'application/vnd.openxmlformats-officedocument.theme+xml'
      : `application/vnd.openxmlformats-officedocument.wordprocessingml.${part === 'document' ? 'document.main' : part}+xml`;
  const overrides = parts.map(
    (part) => `<Override PartName="/word/${part}.xml" ContentType="${type(part)}"/>`,
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relationshipPart(relationships: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}</Relationships>`;
}

/** Packs parts, by name, into a zip, of the same bytes at any time. */
export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2026, 0, 1) });
}

/** The bytes of a small Word document. */
export function docx(parts: DocxParts | string): Uint8Array {
  return zipParts(docxParts(parts));
}

/** A run of text; `properties` is the inside of its `w:rPr`. */
export function run(text: string, properties = ''): string {
  const format = properties && `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${format}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph; plain text becomes one run, `properties` is the inside of its `w:pPr`. */
export function paragraph(content: string, properties = ''): string {
  const inside = content.includes('<') || content === '' ? content : run(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

/** A paragraph with an automatic number. */
export function numbered(text: string, level = 0, numId = 1): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

/** A table from rows of cells; each cell is text or the inside of `w:tc`. */
export function table(rows: readonly (readonly string[])[], properties = ''): string {
  const cell = (content: string) => `<w:tc>${content.includes('<') ? content : paragraph(content)}</w:tc>`;
  const row = (cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map(row).join('')}</w:tbl>`;
}
