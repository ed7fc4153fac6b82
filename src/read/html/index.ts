import { failer } from '../../findings/failure.js';
import type { SetAside } from '../../form/review-facts.js';
import { NO_REVIEW } from '../../form/review-facts.js';
import { normalizeText } from '../../text/normalize.js';
import { decodeBytes } from '../encodings/decode-text.js';
import { READING_LIMITS } from '../limits.js';
import { LineCollector } from '../lines.js';
import type { messages } from '../messages.vi.js';
import type { ReadOptions, ReadResult, Source } from '../reader.js';
import { reportAsides } from '../report-asides.js';
import { collectLines, type HtmlSegment, type PageLine } from './collect-lines.js';
import { decodeLines } from './decode-lines.js';
import { reportDrawnWords } from './drawn-words.js';
import { findMainLines, holdsSiteElement } from './main-text.js';
import { declaredCharset } from './page-encoding.js';
import { attribute, type PageElement, parsePage } from './parse-page.js';

const fail = failer<typeof messages>();

/**
 * Reads a page: the document's text as blocks, the site's menus and footers as blocks of noise.
 * @throws Failure read.tooLarge, read.tooDeep, read.tooManyElements
 */
export function readHtml(
  source: Source,
  { charset: outer, struck }: ReadOptions & { charset?: string | undefined } = {},
): ReadResult {
  if (source.bytes.length > READING_LIMITS.pageBytes) {
    throw fail('read.tooLarge', { file: source.name, limit: READING_LIMITS.pageBytes });
  }
  const charset = declaredCharset(source.bytes) ?? outer;
  const decoded = decodeBytes(source.bytes);
  const { body, styleSheets, hasOutsideStyles, isOfOffice } = parsePage(decoded.text, source.name);
  if (body === null) return { blocks: [], frontMatter: null, findings: [] };
  const keepsAsides = struck === 'keep';
  const knowsColours = !hasOutsideStyles && !holdsSiteElement(body);
  const all = collectLines(body, styleSheets, {
    source: decoded.text,
    knowsColours,
    keepsAsides,
    isOfOffice,
  });
  const findings = decodeLines(all, decoded, charset);
  const judged = all.map((line) => ({ line, text: wordsOfLine(line) }));
  const visible = judged.filter(({ line }) => isSeenAlone(line) && !line.isNote);
  const main = findMainLines(body, visible);
  const isWhole = main.size === visible.length;
  const seen = judged.filter(({ line }) => isSeenAlone(line) || belongsToText(line, main, isWhole));
  const asides = seen.flatMap(({ line, text }) =>
    main.has(line) || !isSeenAlone(line) ? (asideOfElement(line, text) ?? []) : [],
  );
  const collector = new LineCollector();
  for (const { line } of seen) {
    const isKept =
      line.aside?.isKept ?? (keepsAsides && line.aside !== undefined && line.aside.how !== 'mark');
    if (!isKept) addLine(collector, line, main.has(line));
  }
  collector.end('paragraph');
  return {
    blocks: collector.blocks,
    frontMatter: null,
    review: { ...NO_REVIEW, asides },
    findings: [...findings, ...reportAsides(asides), ...reportDrawnWords(body)],
  };
}

/** Whether a reader sees the line, and as one of its own: words that are struck in a line go with it. */
function isSeenAlone({ aside }: PageLine): boolean {
  return aside === undefined || (aside.how !== 'hidden' && aside.host === null);
}

/** Hidden words of a site's page are menus and windows, unless they stand in a line of the document. */
function belongsToText({ aside }: PageLine, main: ReadonlySet<PageLine>, isWhole: boolean): boolean {
  return aside?.host ? main.has(aside.host) : isWhole;
}

function asideOfElement({ aside, segments }: PageLine, text: string): SetAside | null {
  if (!aside || aside.how === 'mark' || !/[\p{L}\d]/u.test(text)) return null;
  const { line, column } = segments.find((segment) => segment.text.trim() !== '')?.place ?? {};
  return { how: aside.how, text, place: { ...(line && { line }), ...(column && { column }) } };
}

function wordsOfLine(line: PageLine): string {
  return normalizeText(line.segments.map((segment) => segment.text).join(''));
}

function addLine(collector: LineCollector, line: PageLine, isMain: boolean): void {
  collector.end(line.gap);
  // The site may lay out its menus by tables, too; only those of the document count.
  collector.enterCell(isMain || line.aside ? line.cell : null);
  const first = line.segments[0];
  if (line.isQuoted) collector.markQuoted();
  if (line.bullet && isMain && first) collector.add('- ', placeOfWords(first));
  for (const segment of line.segments) addSegment(collector, segment);
  if (line.aside) collector.markNoise(line.aside.how === 'mark' ? 'noteMark' : 'setAside');
  else if (line.isNote) collector.markNoise('footnote');
  else if (standsInPageHeader(line.element)) collector.markNoise('runningHead');
  else if (!isMain) collector.markNoise('pageFurniture');
}

/** Behind an entity the words stand further on in the source than their letters tell. */
function addSegment(collector: LineCollector, { text, place, stops = [] }: HtmlSegment): void {
  const starts = [{ at: 0, ...place }, ...stops];
  starts.forEach(({ at, ...where }, index) => {
    collector.add(text.slice(at, starts[index + 1]?.at), where);
  });
}

/** LibreOffice writes the header and footer of pages as `<div title="header">` and `<div title="footer">`. */
function standsInPageHeader(element: PageElement): boolean {
  for (let each: PageElement | null = element; each !== null; ) {
    if (each.tagName === 'div' && /^(?:header|footer)$/.test(attribute(each, 'title') ?? '')) return true;
    const parent: PageElement['parentNode'] = each.parentNode;
    each = parent !== null && 'tagName' in parent ? parent : null;
  }
  return false;
}

/** Where the words of a segment begin, after the blanks of the source; a line break before them stands at no column. */
function placeOfWords({ text, place }: HtmlSegment): HtmlSegment['place'] {
  const skipped = text.length - text.trimStart().length;
  return { ...place, column: (place.column ?? 1) + skipped, offset: (place.offset ?? 0) + skipped };
}
