/** Finds page numbers and running heads and feet: what stands at the same place on page after page. */
import { pushAll } from '../../text/push-all.js';
import type { Block } from '../block.js';
import { beginsUnit } from './begins-unit.js';
import { findFootRows } from './page-notes.js';
import type { PageRow } from './rows.js';
import { findRepeatedHeads } from './ruled-across-pages.js';

export interface PageRows {
  number: number;
  height: number;
  rows: PageRow[];
}

export type Furniture = ReadonlyMap<PageRow, NonNullable<Block['noise']>>;

/** The parts of a page, from its top and its bottom, in which numbers and running heads stand. */
const MARGIN_SHARE = 0.12;
/** How many rows at each edge can be furniture. */
const EDGE_ROWS = 3;
/** Places that differ by no more points are the same. */
const SAME_PLACE = 4;
/** A head that runs stands on so many pages at least. */
const FEWEST_PAGES = 3;
/** It stands on most pages from its first to its last: on every other one where left and right pages have their own. */
const MOST_PAGES = 0.5;

/** "12", "- 5 -", "Trang 3/10", "3/10"; not "12.", not "Khoản 12". */
const PAGE_NUMBER = /^(?:[-–]\s?)?(?:trang\s)?\d{1,4}(?:\s?\/\s?\d{1,4})?(?:\s?[-–])?$/iu;

interface EdgeRow {
  row: PageRow;
  /** Distance of the row from the edge that it stands at, negative from the bottom. */
  place: number;
  pageNumber: number;
}

/** The rows that are furniture of the pages, each with what it is. */
export function findFurniture(pages: readonly PageRows[]): Furniture {
  const furniture = new Map<PageRow, NonNullable<Block['noise']>>();
  const edges = pages.flatMap(edgeRows);
  const numbers = edges.filter((edge) => PAGE_NUMBER.test(edge.row.text.trim()));
  for (const group of groupBy(numbers, (edge) => String(numberOf(edge.row) - edge.pageNumber))) {
    const first = group[0] as EdgeRow;
    // A number in a cell may be the page's only where it goes on from page to page.
    const isOwn =
      numberOf(first.row) === first.pageNumber && group.every(({ row }) => row.cell === undefined);
    for (const edge of isOwn ? group : repeated(group, 2)) furniture.set(edge.row, 'pageNumber');
  }
  const others = edges.filter((edge) => !furniture.has(edge.row) && !beginsUnit(edge.row.text));
  for (const group of groupBy(others, wordsOf)) {
    for (const edge of repeated(group, FEWEST_PAGES, MOST_PAGES)) furniture.set(edge.row, 'runningHead');
  }
  const texts = pages.map(({ rows }) => rows.filter((row) => !furniture.has(row)));
  for (const row of findRepeatedHeads(texts)) furniture.set(row, 'runningHead');
  for (const row of findFootRows(texts)) furniture.set(row, 'footnote');
  return furniture;
}

function edgeRows(page: PageRows): EdgeRow[] {
  const margin = page.height * MARGIN_SHARE;
  const isAtTop = ({ cell }: PageRow) => cell !== undefined && cell.grid.bottom <= margin;
  const isAtBottom = ({ cell }: PageRow) => cell !== undefined && cell.grid.top >= page.height - margin;
  // Of a table, what repeats on page after page is its own, except where it stands in the margin as a whole.
  const top = page.rows
    .filter((row, index) => (row.cell === undefined ? index < EDGE_ROWS : isAtTop(row)))
    .filter((row) => row.baseline <= margin)
    .map((row): EdgeRow => ({ row, place: row.baseline, pageNumber: page.number }));
  const fromEnd = page.rows.length - EDGE_ROWS;
  const bottom = page.rows
    .filter((row, index) => (row.cell === undefined ? index >= fromEnd : isAtBottom(row)))
    .filter((row) => row.baseline >= page.height - margin)
    .map((row): EdgeRow => ({ row, place: row.baseline - page.height, pageNumber: page.number }));
  return [...top, ...bottom];
}

/** Those rows that stand at one place on so many pages, and on that share of the pages from the first to the last. */
function repeated(edges: readonly EdgeRow[], fewest: number, share = 0): EdgeRow[] {
  const stands = (run: readonly EdgeRow[]) => {
    const pages = pagesOf(run);
    return pages.size >= fewest && pages.size >= (Math.max(...pages) - Math.min(...pages) + 1) * share;
  };
  const sorted = [...edges].sort((a, b) => a.place - b.place);
  const found: EdgeRow[] = [];
  let run: EdgeRow[] = [];
  for (const edge of sorted) {
    const before = run.at(-1);
    if (before && edge.place - before.place > SAME_PLACE) {
      pushAll(found, stands(run) ? run : []);
      run = [];
    }
    run.push(edge);
  }
  return stands(run) ? [...found, ...run] : found;
}

function pagesOf(edges: readonly EdgeRow[]): Set<number> {
  return new Set(edges.map((edge) => edge.pageNumber));
}

function numberOf(row: PageRow): number {
  return Number(/\d+/.exec(row.text)?.[0] ?? Number.NaN);
}

/** A row's words, numbers aside: a running head often holds the page's number. */
function wordsOf({ row }: EdgeRow): string {
  return row.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}

function groupBy(edges: readonly EdgeRow[], keyOf: (edge: EdgeRow) => string): EdgeRow[][] {
  const groups = new Map<string, EdgeRow[]>();
  for (const edge of edges) {
    const key = keyOf(edge);
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  return [...groups.values()];
}
