/** Tables whose lines a PDF draws are read cell by cell, from page to page. */
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readPdf } from '../../src/read/pdf/index.js';
import { plainText } from '../../src/tree/text-of.js';
import { selectAll } from '../../src/tree/visit.js';
import { makePdf, PAGE_WIDTH, type PdfPageContent } from '../support/make-pdf.js';

const EDGES = [80, 130, 330, 510];
const LEADING = 16;
const TOP = 100;

/** Cells of a row, each as the lines that the page prints. */
type PrintedRow = readonly (readonly string[])[];

/** A page with lines above a table, which begins at one height, and below it. */
function page(
  above: readonly string[],
  rows: readonly PrintedRow[],
  below: readonly string[] = [],
  edges: readonly number[] = EDGES,
): PdfPageContent {
  const texts = above.map((text, index) => ({ text, x: 80, y: 60 + index * 20 }));
  const lines: [number, number, number, number][] = [];
  let y = TOP;
  for (const row of rows) {
    const height = Math.max(...row.map((cell) => cell.length)) * LEADING + 8;
    row.forEach((cell, column) => {
      // Short cells stand in the middle of their row, as most tables have them.
      const first = y + (height - cell.length * LEADING) / 2 + 12;
      cell.forEach((text, index) => {
        texts.push({ text, x: (edges[column] as number) + 5, y: first + index * LEADING });
      });
    });
    lines.push([edges[0] as number, y, edges.at(-1) as number, y]);
    y += height;
  }
  lines.push([edges[0] as number, y, edges.at(-1) as number, y]);
  for (const x of edges) lines.push([x, TOP, x, y]);
  below.forEach((text, index) => {
    texts.push({ text, x: 80, y: y + 40 + index * 20 });
  });
  return { texts, lines };
}

const HEAD: PrintedRow = [['STT'], ['Nội dung công việc'], ['Đơn vị chủ trì']];
const FIRST: PrintedRow = [
  ['1'],
  ['Tham mưu cho cấp ủy kế hoạch', 'công tác dân vận hằng năm.'],
  ['Ban Dân vận Tỉnh ủy chủ', 'trì, các ban phối hợp'],
];
const SECOND: PrintedRow = [['2'], ['Kiểm tra việc thực hiện quy', 'chế.'], ['Ủy ban Kiểm tra']];
const ABOVE = ['Điều 1. Phân công nhiệm vụ', 'Nhiệm vụ được phân công như sau:'];
const BELOW = ['Điều 2. Hiệu lực', 'Quy chế này có hiệu lực kể từ ngày ký.'];

async function read(pages: readonly PdfPageContent[]) {
  const { blocks } = await readPdf({ name: 'bang.pdf', bytes: makePdf(pages) });
  const { tree } = parseRegulation(blocks);
  return {
    articles: selectAll(tree, 'article').map(({ number }) => number),
    clauses: selectAll(tree, 'clause').length,
    tables: selectAll(tree, 'table').map((table) =>
      table.children.map((row) => row.children.map((cell) => plainText(cell).trim())),
    ),
    noise: selectAll(tree, 'noise').map(({ value }) => value),
  };
}

const IN_CELLS = [
  ['STT', 'Nội dung công việc', 'Đơn vị chủ trì'],
  [
    '1',
    'Tham mưu cho cấp ủy kế hoạch công tác dân vận hằng năm.',
    'Ban Dân vận Tỉnh ủy chủ trì, các ban phối hợp',
  ],
  ['2', 'Kiểm tra việc thực hiện quy chế.', 'Ủy ban Kiểm tra'],
];

describe('a table with lines', () => {
  test('is read row by row, each cell to its end', async () => {
    const { tables, articles, clauses } = await read([page(ABOVE, [HEAD, FIRST, SECOND], BELOW)]);
    expect(tables).toEqual([IN_CELLS]);
    expect(articles).toEqual(['1', '2']);
    expect(clauses).toBe(0);
  });

  test('that is wider than its page is read with what stands beyond the edge, where its lines end', async () => {
    const wide = [80, 130, 480, PAGE_WIDTH];
    const beyond: PrintedRow = [
      ['1'],
      ['Tham mưu cho cấp ủy'],
      ['Ban Dân vận Tỉnh ủy', 'chủ trì, các ban phối hợp'],
    ];
    const cut = page(ABOVE, [HEAD, beyond], BELOW, wide);
    const { tables } = await read([
      {
        ...cut,
        texts: [
          ...cut.texts,
          { text: 'cùng cấp', x: PAGE_WIDTH + 60, y: 160 },
          { text: 'IN THỬ', x: PAGE_WIDTH + 60, y: 400 },
        ],
      },
    ]);
    expect(tables).toEqual([
      [
        ['STT', 'Nội dung công việc', 'Đơn vị chủ trì'],
        ['1', 'Tham mưu cho cấp ủy', 'Ban Dân vận Tỉnh ủy chủ trì, các ban phối hợp cùng cấp'],
      ],
    ]);
  });

  test('that goes on overleaf is one, and its head there is no text', async () => {
    const { tables, noise } = await read([page(ABOVE, [HEAD, FIRST]), page([], [HEAD, SECOND], BELOW)]);
    expect(tables).toEqual([IN_CELLS]);
    expect(noise).toEqual(['STT', 'Nội dung công việc', 'Đơn vị chủ trì']);
  });

  test('keeps a row whole that the end of a page cuts', async () => {
    const cut: PrintedRow = [['1'], ['Tham mưu cho cấp ủy kế hoạch'], ['Ban Dân vận Tỉnh ủy chủ']];
    const rest: PrintedRow = [[], ['công tác dân vận hằng năm.'], ['trì, các ban phối hợp']];
    const { tables } = await read([page(ABOVE, [HEAD, cut]), page([], [rest, SECOND], BELOW)]);
    expect(tables).toEqual([IN_CELLS]);
  });

  test('has a new row overleaf where a number or a capital begins it', async () => {
    const { tables } = await read([page(ABOVE, [HEAD, FIRST]), page([], [SECOND], BELOW)]);
    expect(tables).toEqual([IN_CELLS]);
  });

  test('is told from two at one place of two pages by the words between them', async () => {
    const { tables } = await read([
      page(ABOVE, [HEAD, FIRST]),
      page(['Bảng thứ hai'], [HEAD, SECOND], BELOW),
    ]);
    expect(tables).toHaveLength(2);
  });
});

test('lines that part no columns make no table: a frame, a rule below a heading', async () => {
  const framed = page(ABOVE, [HEAD, FIRST, SECOND], BELOW);
  const [left, right] = [80, 510];
  const lines: PdfPageContent['lines'] = [
    [left, TOP, right, TOP],
    [left, 300, right, 300],
    [left, TOP, left, 300],
    [right, TOP, right, 300],
  ];
  expect((await read([{ ...framed, lines }])).tables).toEqual([]);
  expect((await read([{ ...framed, lines: [] }])).tables).toEqual([]);
});

test('a line that runs through words parts no cells', async () => {
  const struck = page(ABOVE, [HEAD, FIRST, SECOND], BELOW);
  const lines = (struck.lines ?? []).map(([x1, y1, x2, y2]): [number, number, number, number] =>
    x1 === 330 && x2 === 330 ? [250, y1, 250, y2] : [x1, y1, x2, y2],
  );
  expect((await read([{ ...struck, lines }])).tables).toEqual([]);
});

test('lines are looked at only where they are few: a map may draw a million, and its words are read all the same', async () => {
  const ruled = page(ABOVE, [HEAD, FIRST, SECOND], BELOW);
  const map = Array.from({ length: 100_000 }, (_, at): [number, number, number, number] => [
    at % 500,
    at % 800,
    (at + 7) % 500,
    (at + 9) % 800,
  ]);
  const mapped = await read([ruled, { texts: [], lines: map }]);
  expect(mapped.tables).toEqual([]);
  expect(mapped.articles).toEqual(['1', '2']);
});
