/** Writes small PDF files with text at given places, so that tests can say what stands where. */

export interface PlacedText {
  text: string;
  /** Points from the left and from the top edge of the page to the start of the baseline. */
  x: number;
  y: number;
  size?: number;
  /** A font of one byte a letter, as legacy documents use; without it, a font of Unicode letters. */
  font?: string;
}

export interface PdfPageContent {
  texts: PlacedText[];
  /** Straight lines, from one point to another. */
  lines?: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
  /** Covers the page with a picture. */
  isScan?: boolean;
  /** Drawing operators of the test's own, in place of those for the texts. */
  operators?: string;
  /** The contents as the file holds them, with entries for their dictionary. */
  packed?: { entries: string; bytes: string };
}

export interface PdfOptions {
  /** What a letter of the Unicode font is said to be; letters are themselves by default. */
  toUnicode?: (code: number) => number;
  trailer?: string;
  /** Objects of the test's own by number, from 100 on, and the entry by which pages name them. */
  objects?: Readonly<Record<number, string>>;
  resources?: string;
}

export const PAGE_WIDTH = 595;
export const PAGE_HEIGHT = 842;
/** Every letter is as wide as this share of its size. */
export const LETTER_WIDTH = 0.5;

/** A place in a text that is left free, as wide as a letter: another drawing fills it. */
export const HOLE = '\0';
/** Unicode's combining marks; they take no room of their own, as in most fonts. */
const MARKS = '768 879 0';

/** The width of a text in points. */
export function widthOf(text: string, size = 13): number {
  return text.length * size * LETTER_WIDTH;
}

export function makePdf(pages: readonly PdfPageContent[], options: PdfOptions = {}): Uint8Array {
  const fonts = [...new Set(pages.flatMap((page) => page.texts.flatMap((text) => text.font ?? [])))];
  const objects = new Map<number, string>();
  const firstFont = 7;
  const firstPage = firstFont + fonts.length;
  const pageNumber = (index: number) => firstPage + 2 * index;
  objects.set(1, '<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, index) => `${pageNumber(index)} 0 R`).join(' ');
  objects.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.set(
    3,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
  );
  objects.set(
    4,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /CIDToGIDMap /Identity /FontDescriptor 6 0 R /DW ${LETTER_WIDTH * 1000} /W [${MARKS}] >>`,
  );
  objects.set(5, stream(characterMap(pages, options.toUnicode ?? ((code) => code))));
  objects.set(
    6,
    '<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  for (const [index, name] of fonts.entries()) objects.set(firstFont + index, legacyFont(name));
  for (const [index, page] of pages.entries()) {
    const named = fonts.map((_, font) => `/L${font} ${firstFont + font} 0 R`).join(' ');
    objects.set(
      pageNumber(index),
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Contents ${pageNumber(index) + 1} 0 R /Resources << /Font << /U 3 0 R ${named} >> ${options.resources ?? ''} >> >>`,
    );
    const drawn = page.packed?.bytes ?? page.operators ?? drawPage(page, fonts);
    objects.set(pageNumber(index) + 1, stream(drawn, page.packed?.entries));
  }
  for (const [number, object] of Object.entries(options.objects ?? {})) objects.set(Number(number), object);
  return assemble(objects, options.trailer ?? '');
}

function legacyFont(name: string): string {
  const widths = Array.from({ length: 256 }, () => LETTER_WIDTH * 1000).join(' ');
  return `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 255 /Widths [${widths}] >>`;
}

export function stream(content: string, entries = ''): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

function characterMap(pages: readonly PdfPageContent[], toUnicode: (code: number) => number): string {
  const codes = [...new Set(pages.flatMap((page) => page.texts.flatMap(({ text }) => Array.from(text))))].map(
    (letter) => letter.charCodeAt(0),
  );
  const lines = codes.map((code) => `<${hex(code, 4)}> <${hex(toUnicode(code), 4)}>`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar endcmap end end`;
}

function drawPage(page: PdfPageContent, fonts: readonly string[]): string {
  const texts = page.texts.map(({ text, x, y, size = 13, font }) => {
    const digits = font === undefined ? 4 : 2;
    const runs = text
      .split(HOLE)
      .map((run) => `<${Array.from(run, (letter) => hex(letter.charCodeAt(0), digits)).join('')}>`);
    const name = font === undefined ? 'U' : `L${fonts.indexOf(font)}`;
    return `BT /${name} ${size} Tf 1 0 0 1 ${x} ${PAGE_HEIGHT - y} Tm [${runs.join(` ${-LETTER_WIDTH * 1000} `)}] TJ ET`;
  });
  const picture = `q ${PAGE_WIDTH} 0 0 ${PAGE_HEIGHT} 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0000 EI Q`;
  const lines = (page.lines ?? []).map(
    ([x1, y1, x2, y2]) => `0.5 w ${x1} ${PAGE_HEIGHT - y1} m ${x2} ${PAGE_HEIGHT - y2} l S`,
  );
  return [...(page.isScan ? [picture] : []), ...lines, ...texts].join('\n');
}

function assemble(objects: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets: string[] = [];
  const last = Math.max(...objects.keys());
  for (let number = 1; number <= last; number++) {
    const object = objects.get(number);
    offsets.push(`${String(object ? file.length : 0).padStart(10, '0')} 00000 ${object ? 'n' : 'f'} \n`);
    if (object) file += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const table = `xref\n0 ${last + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const start = file.length;
  file += `${table}trailer\n<< /Size ${last + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}
