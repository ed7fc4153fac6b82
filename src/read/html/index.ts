import { failer } from '../../findings/failure.js';
import { normalizeText } from '../../text/normalize.js';
import { decodeBytes } from '../encodings/decode-text.js';
import { READING_LIMITS } from '../limits.js';
import { LineCollector } from '../lines.js';
import type { messages } from '../messages.vi.js';
import type { Reader, ReadResult, Source } from '../reader.js';
import { collectLines, type PageLine } from './collect-lines.js';
import { decodeLines } from './decode-lines.js';
import { findMainLines } from './main-text.js';
import { declaredCharset, startsLikePage } from './page-encoding.js';
import { attribute, type PageElement, parsePage } from './parse-page.js';

const fail = failer<typeof messages>();

/** Web pages: saved from the sites that publish law, or written by a word processor. */
export const htmlReader: Reader = {
  format: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  accepts: startsLikePage,
  read: readHtml,
};

/**
 * Reads a page: the document's text as blocks, the site's menus and footers as blocks of noise.
 * @throws Failure read.tooLarge, read.tooDeep, read.tooManyElements
 */
export function readHtml(source: Source): ReadResult {
  if (source.bytes.length > READING_LIMITS.pageBytes) {
    throw fail('read.tooLarge', { file: source.name, limit: READING_LIMITS.pageBytes });
  }
  const charset = declaredCharset(source.bytes);
  const decoded = decodeBytes(source.bytes);
  const { body, styleSheets } = parsePage(decoded.text, source.name);
  if (body === null) return { blocks: [], frontMatter: null, findings: [] };
  const lines = collectLines(body, styleSheets);
  const findings = decodeLines(lines, decoded, charset);
  const judged = lines.map((line) => ({ line, text: textOf(line) }));
  const main = findMainLines(body, judged);
  const collector = new LineCollector();
  for (const line of lines) addLine(collector, line, main.has(line));
  collector.end('paragraph');
  return { blocks: collector.blocks, frontMatter: null, findings };
}

function textOf(line: PageLine): string {
  return normalizeText(line.segments.map((segment) => segment.text).join(''));
}

function addLine(collector: LineCollector, line: PageLine, isMain: boolean): void {
  collector.end(line.gap);
  const first = line.segments[0];
  if (line.bullet && isMain && first) collector.add('- ', first.place);
  for (const segment of line.segments) collector.add(segment.text, segment.place);
  if (standsInPageHeader(line.element)) collector.markNoise('runningHead');
  else if (!isMain) collector.markNoise('pageFurniture');
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
