import { Failure, failer } from '../../findings/failure.js';
import { type Finding, reporter } from '../../findings/finding.js';
import type { Block } from '../block.js';
import { type DecodedBytes, judgeGuess, readLegacy } from '../encodings/decode-text.js';
import { READING_LIMITS } from '../limits.js';
import type { messages } from '../messages.vi.js';
import type { ReadResult, Source } from '../reader.js';
import { type OrderedRow, orderRows } from './columns.js';
import { FurnishedLines, type PageNoise } from './furnished-lines.js';
import { failureOf, type OpenPdf, openPdf, openWithPictures } from './open-pdf.js';
import { type Furniture, findFurniture } from './page-furniture.js';
import { opensNote } from './page-notes.js';
import { findGaps } from './paragraph-gaps.js';
import { type ReadPage, readPage } from './read-page.js';
import { joinRecipients } from './recipients-across-pages.js';
import { joinCutRows } from './ruled-across-pages.js';
import { placeRuledCells } from './ruled-places.js';
import { findTextColumns } from './text-columns.js';
import { isBare, isCoveredByPictures, isGarbled } from './text-layer.js';

const fail = failer<typeof messages>();
const report = reporter<typeof messages>();

/** pdf.js gives Unicode, if only as Western characters that a legacy font draws as Vietnamese. */
const UNICODE: DecodedBytes = { text: '', encoding: 'utf-8', damaged: 0 };

/**
 * Reads the text of a PDF: its rows in reading order, page numbers and running heads as noise.
 * @throws Failure read.pdfEncrypted, read.pdfBroken, read.pdfScanned, read.pdfGarbled, read.tooLarge,
 * read.tooManyPages, read.tooSlow
 */
export async function readPdf(source: Source): Promise<ReadResult> {
  const opened = await openPdf(source);
  try {
    const pages = await readPages(opened, source.name);
    await refuseScans(source, pages);
    const result = toResult(pages);
    refuseGarbled(result.blocks, source.name);
    return result;
  } finally {
    await opened.pdf.destroy();
  }
}

async function readPages({ pdf, isDrawnPlainly }: OpenPdf, file: string): Promise<ReadPage[]> {
  const started = performance.now();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const goOn = (items: number) => {
      if (items > READING_LIMITS.pageItems) {
        throw fail('read.tooManyElements', { file, limit: READING_LIMITS.pageItems });
      }
      if (performance.now() - started > READING_LIMITS.milliseconds) {
        throw fail('read.tooSlow', { file, page: number, seconds: READING_LIMITS.milliseconds / 1000 });
      }
    };
    try {
      const page = await pdf.getPage(number);
      pages.push(await readPage(page, goOn, isDrawnPlainly));
      page.cleanup();
    } catch (error) {
      throw error instanceof Failure ? error : failureOf(error, file);
    }
  }
  return pages;
}

/** Pages without text that are looked at closely; to look at a picture is to decode it. */
const LOOKED_AT = 3;

/** @throws Failure read.pdfScanned naming the pages without text, where one of them shows a picture instead */
async function refuseScans(source: Source, pages: readonly ReadPage[]): Promise<void> {
  const bare = pages
    .filter((page) => isBare(page.rows.map((row) => row.text).join(' ')))
    .map((page) => page.number);
  if (bare.length === 0) return;
  const pdf = await openWithPictures(source);
  try {
    for (const number of bare.slice(0, LOOKED_AT)) {
      if (await isCoveredByPictures(await pdf.getPage(number))) {
        throw fail('read.pdfScanned', { file: source.name, pages: pageRanges(bare) });
      }
    }
  } finally {
    await pdf.destroy();
  }
}

/** @throws Failure read.pdfGarbled naming the pages whose letters make no sense */
function refuseGarbled(blocks: readonly Block[], file: string): void {
  const texts = new Map<number, string>();
  for (const { text, origin } of blocks) {
    const page = origin[0]?.page ?? 1;
    texts.set(page, `${texts.get(page) ?? ''} ${text}`);
  }
  const garbled = [...texts].filter(([, text]) => isGarbled(text)).map(([page]) => page);
  if (garbled.length > 0) throw fail('read.pdfGarbled', { file, pages: pageRanges(garbled) });
}

function toResult(pages: readonly ReadPage[]): ReadResult {
  const furniture = findFurniture(pages);
  const own = pages.map((page) => page.rows.filter((row) => !furniture.has(row)));
  const columns = findTextColumns(own);
  const rows = joinCutRows(own.map((each, index) => orderRows(each, columns[index] ?? null)));
  const guessed = readLegacy(UNICODE, rows.map((row) => row.text.replaceAll('\n', ' ')).join('\n'));
  const texts = guessed.text.split('\n');
  const gaps = findGaps(rows);
  const cells = placeRuledCells(rows);
  const furnished = new FurnishedLines();
  let next = 0;
  for (const page of pages) {
    const noise = noiseOf(page, furniture);
    furnished.addNoise(noise.filter((each) => each.isHead));
    for (; rows[next]?.page === page.number; next++) {
      const { cell, goesOnAt } = rows[next] as OrderedRow;
      const place = (cell && cells.get(cell)) ?? null;
      furnished.addRow(texts[next] ?? '', gaps[next] ?? 'paragraph', goesOnAt ?? page.number, place);
    }
    furnished.addNoise(noise.filter((each) => !each.isHead));
  }
  const findings = [
    ...fontNotes(pages),
    ...orderNotes(pages),
    ...controlNotes(pages),
    ...judgeGuess(UNICODE, guessed).findings,
  ];
  return { blocks: joinRecipients(furnished.end()), frontMatter: null, findings };
}

/** The furniture of a page and what stands askew on it. */
function noiseOf(page: ReadPage, furniture: Furniture): PageNoise[] {
  const furnishing: PageNoise[] = [];
  for (const row of page.rows) {
    const reason = furniture.get(row);
    if (reason === undefined) continue;
    const last = furnishing.at(-1);
    // The rows of one note are one noise.
    if (reason === 'footnote' && last?.reason === 'footnote' && !opensNote(row)) {
      last.text += ` ${row.text.trim()}`;
    } else {
      const isHead = reason !== 'footnote' && row.baseline < page.height / 2;
      furnishing.push({ text: row.text, reason, page: page.number, isHead });
    }
  }
  const askew = page.askew.map(
    (text): PageNoise => ({
      text,
      reason: 'pageFurniture',
      page: page.number,
      isHead: false,
    }),
  );
  return [...furnishing, ...askew];
}

function fontNotes(pages: readonly ReadPage[]): Finding[] {
  const encodings = new Set(pages.flatMap((page) => page.encodings));
  return Array.from(encodings, (encoding) => report('read.legacyText', { encoding }, { severity: 'note' }));
}

function controlNotes(pages: readonly ReadPage[]): Finding[] {
  const damaged = pages.filter((page) => page.controls > 0);
  if (damaged.length === 0) return [];
  const count = damaged.reduce((sum, page) => sum + page.controls, 0);
  return [report('read.controlCharacters', { count, pages: pageRanges(damaged.map((page) => page.number)) })];
}

function orderNotes(pages: readonly ReadPage[]): Finding[] {
  const uncertain = pages.filter((page) => page.isUncertain).map((page) => page.number);
  if (uncertain.length === 0) return [];
  return [report('read.lettersOutOfOrder', { pages: pageRanges(uncertain) })];
}

/** "1-3, 7" of 1, 2, 3, 7. */
function pageRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}
