/** Tables of data as nodes: what is one, what its grid is, and that every format brings it back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readDocx } from '../../src/read/docx/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { renderOutline, renderText } from '../../src/render/text/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { treeSchema } from '../../src/tree/schema.js';
import { columnCount, placedCells } from '../../src/tree/table-grid.js';
import { selectAll } from '../../src/tree/visit.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { nonBlank, withoutPlaces } from '../support/seeds.js';
import { readTableDocument, TABLE_FORMATS } from '../support/tables.js';

const parseMarkdown = (text: string): Document => parseRegulation(readMarkdown(text).blocks).tree;
const throughDocx = async (tree: Document): Promise<Document> => {
  const bytes = await renderDocx(tree, { rules: loadRuleSet('hd36'), date: '2026-11-21', title: 'Văn bản' });
  return parseRegulation(readDocx({ name: 'a.docx', bytes }).blocks).tree;
};

const ABOVE = ['Điều 1. Thuế suất', '1. Mức thuế theo bảng sau:'];
const BELOW = ['2. Chính phủ quy định chi tiết Điều này.'];

interface RandomCell {
  text: string[];
  columnSpan: number;
  rowSpan: number;
}
const words = fc.constantFrom(
  'Gạo tẻ',
  '12',
  '5%',
  'a | b',
  '1. Xăng',
  '- dầu',
  'a) Rượu <20 độ>',
  'm²',
  '# 3',
  'Lúa & ngô',
  '\\|',
);
const randomCell: fc.Arbitrary<RandomCell> = fc.record({
  text: fc.array(words, { maxLength: 2 }),
  columnSpan: fc.constantFrom(1, 1, 1, 2),
  rowSpan: fc.constantFrom(1, 1, 1, 2, 3),
});
const grid = fc.array(fc.array(randomCell, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 5 });

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const asHtml = (rows: readonly RandomCell[][]): string =>
  [
    '<table border="1">',
    ...rows.map((cells) => {
      const inner = cells.map(
        ({ text, columnSpan, rowSpan }) =>
          `<td colspan="${columnSpan}" rowspan="${rowSpan}">${text.map(escaped).join('<br>')}</td>`,
      );
      return `<tr>${inner.join('')}</tr>`;
    }),
    '</table>',
  ].join('\n');
const documentWith = (table: string): string => [...ABOVE, table, ...BELOW].join('\n\n');

describe('a table of any shape', () => {
  test('loses no character, keeps to the schema, and comes back from Markdown', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const tree = parseMarkdown(documentWith(asHtml(rows)));
        const text = [...ABOVE, ...rows.flat().flatMap((cell) => cell.text), ...BELOW].join('');
        expect(nonBlank(renderText(tree))).toBe(nonBlank(text));
        expect(treeSchema.safeParse(JSON.parse(JSON.stringify(tree))).error).toBeUndefined();
        expect(withoutPlaces(parseMarkdown(renderMarkdown(tree)))).toEqual(withoutPlaces(tree));
      }),
      { numRuns: 60 },
    );
  });

  test('comes back from Word', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const tree = parseMarkdown(documentWith(asHtml(rows)));
        expect(withoutPlaces(await throughDocx(tree))).toEqual(withoutPlaces(tree));
      }),
      { numRuns: 12 },
    );
  });

  test('gives each cell a place of its own', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        for (const table of selectAll(parseMarkdown(documentWith(asHtml(rows))), 'table')) {
          const taken = placedCells(table).map(({ row, column }) => `${row} ${column}`);
          expect(new Set(taken).size).toBe(taken.length);
          expect(Math.max(...placedCells(table).map(({ column }) => column))).toBeLessThanOrEqual(
            columnCount(table),
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});

const TARIFF = [
  ['STT', 'Tên hàng', 'Thuế suất'],
  ['1', 'Gạo', '5'],
  ['2', 'Ngô', '7'],
];

test.each(TABLE_FORMATS)('a tariff in %s is one table under its clause', (format) => {
  const { tree } = parseRegulation(readTableDocument({ above: ABOVE, rows: TARIFF, below: BELOW }, format));
  expect(renderOutline(tree)).toBe(
    [
      'art_1  Điều 1.  Thuế suất',
      '  art_1__cl_1  1.',
      '    art_1__cl_1__table_1  bảng  3 × 3',
      '  art_1__cl_2  2.',
      '',
    ].join('\n'),
  );
  const cells = selectAll(tree, 'cell').map((cell) => [
    cell.children.map(({ value }) => value).join(),
    cell.isHeader,
  ]);
  expect(cells.slice(0, 4)).toEqual([
    ['STT', true],
    ['Tên hàng', true],
    ['Thuế suất', true],
    ['1', undefined],
  ]);
});

test.each([
  [
    'the articles of the document',
    [
      ['Số', 'Nội dung'],
      ['1', 'Điều 2. Hiệu lực'],
      ['2', 'Điều 3. Thi hành'],
    ],
  ],
  [
    'its masthead',
    [
      ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['Số: 1/QĐ-UBND', 'Độc lập - Tự do - Hạnh phúc'],
    ],
  ],
  [
    'recipients',
    [
      ['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN'],
      ['- Như Điều 3;', 'CHỦ TỊCH'],
    ],
  ],
  ['one column', [['Ghi chú'], ['Không tính']]],
  ['one row', [['Ghi chú', 'Không tính']]],
])('a table with %s is read as lines', (_, rows) => {
  const { tree } = parseRegulation(readTableDocument({ above: ABOVE, rows, below: [] }, 'html'));
  expect(selectAll(tree, 'table')).toEqual([]);
  expect(nonBlank(renderText(tree))).toBe(nonBlank([...ABOVE, ...rows.flat()].join('')));
});
