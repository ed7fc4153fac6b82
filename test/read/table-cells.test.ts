/** The text of a cell is text of the document, whatever it looks like, and no change of it goes unseen. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRegulations } from '../../src/compare/index.js';
import { withNestedUnits } from '../../src/compare/reading-order.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readDocx } from '../../src/read/docx/index.js';
import { renderText } from '../../src/render/text/index.js';
import { selectAll } from '../../src/tree/visit.js';
import { docx, paragraph, table } from '../support/docx-package.js';
import '../support/law-seed.js';
import { type Rows, readTableDocument, TABLE_FORMATS, type TableDocument } from '../support/tables.js';

const ABOVE = [
  'Điều 1. Thuế suất',
  'Biểu thuế suất áp dụng từ',
  'Điều 2. Mức thuế',
  'Mức thuế theo bảng sau',
];
const BELOW = [
  'theo quy định của Chính phủ.',
  'Điều 3. Hiệu lực',
  'Luật này có hiệu lực từ ngày 01 tháng 7 năm 2026.',
];

/** What cells of a tariff hold: names, and numbers that look like those of pages. */
const cell = fc.oneof(
  fc.constantFrom(
    'Gạo tẻ',
    'Xăng RON 92',
    'Rượu từ 20 độ trở lên',
    'Từ 01 đến 05',
    '-',
    '5%',
    '1.000',
    'Tin',
  ),
  fc.integer({ min: 1, max: 200 }).map(String),
);
const rows = fc
  .tuple(fc.integer({ min: 3, max: 5 }), fc.integer({ min: 2, max: 6 }))
  .chain(([columns, count]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: count,
      maxLength: count,
    }),
  );

const documentWith = (body: Rows): TableDocument => ({ above: ABOVE, rows: body, below: BELOW });
const treeOf = (body: Rows, format: (typeof TABLE_FORMATS)[number]) =>
  parseRegulation(readTableDocument(documentWith(body), format)).tree;

/** Another letter or digit at one place; "-" stays what no word is made of. */
function edited(body: Rows, row: number, column: number, place: number): Rows | null {
  const text = body[row]?.[column] ?? '';
  const at = place % text.length;
  const letter = text.charAt(at);
  if (!/[\p{L}\d]/u.test(letter)) return null;
  const other = /\d/.test(letter) ? String((Number(letter) + 1) % 10) : letter === 'k' ? 'h' : 'k';
  const changed = text.slice(0, at) + other + text.slice(at + 1);
  return body.map((cells, index) => (index === row ? cells.with(column, changed) : cells));
}

describe.each(TABLE_FORMATS)('a table in %s', (format) => {
  test('has no noise in it', () => {
    fc.assert(
      fc.property(rows, (body) => selectAll(treeOf(body, format), 'noise').length === 0),
      { numRuns: 60 },
    );
  });

  test('shows every change of a letter or digit of a cell', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(), fc.nat(), (body, row, column, place) => {
        const changed = edited(body, row % body.length, column % (body[0]?.length ?? 1), place);
        fc.pre(changed !== null);
        const [base, target] = [treeOf(body, format), treeOf(changed as Rows, format)];
        expect(renderText(target)).not.toBe(renderText(base));
        const { articles, headings, decision } = compareRegulations(base, target);
        const seen = [...articles, ...headings, ...decision].flatMap(withNestedUnits);
        expect(seen.some(({ status }) => status !== 'same')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

const places = (blocks: readonly { text: string; cell?: unknown }[]) =>
  blocks.map(({ text, cell }) => [text, cell]);

describe('where cells stand', () => {
  test('cells of a Word table span columns and rows', () => {
    const body =
      '<w:tbl><w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr>' +
      '<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>Tên hàng</w:t></w:r></w:p></w:tc>' +
      '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Thuế suất</w:t></w:r></w:p></w:tc></w:tr>' +
      '<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>' +
      '<w:tc><w:p><w:r><w:t>2025</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2026</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    expect(places(readDocx({ name: 'a.docx', bytes: docx(body) }).blocks)).toEqual([
      ['Tên hàng', { table: 1, row: 1, column: 1, rowSpan: 2 }],
      ['Thuế suất', { table: 1, row: 1, column: 2, columnSpan: 2 }],
      ['2025', { table: 1, row: 2, column: 2 }],
      ['2026', { table: 1, row: 2, column: 3 }],
    ]);
  });

  test('a table inside a cell gives lines of that cell, and is said', () => {
    const inner = table([['5', '7']], '<w:tblBorders><w:insideV w:val="single"/></w:tblBorders>');
    const outer = table(
      [
        ['Gạo', inner + paragraph('')],
        ['Ngô', '3'],
      ],
      '<w:tblBorders><w:insideV w:val="single"/></w:tblBorders>',
    );
    const { blocks, findings } = readDocx({ name: 'a.docx', bytes: docx(outer) });
    expect(blocks.map(({ text, cell }) => [text, cell?.table, cell?.row, cell?.column])).toEqual([
      ['Gạo', 1, 1, 1],
      ['5', 1, 1, 2],
      ['7', 1, 1, 2],
      ['Ngô', 1, 2, 1],
      ['3', 1, 2, 2],
    ]);
    expect(findings.map(({ ruleId }) => ruleId)).toContain('read.docx.nestedTables');
  });
});
