/** Rows of tables in the page of a comparison: cells beside each other, each with its own marks. */
import { expect, test } from 'vitest';
import { compareRegulations } from '../../src/compare/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { renderHtml } from '../../src/render/html/render-html.js';
import { HTML_OPTIONS } from '../support/html-report.js';
import { type Rows, readTableDocument } from '../support/tables.js';

const above = ['Điều 1. Thuế suất', '1. Mức thuế theo bảng sau:'];
const below = ['2. Chính phủ quy định chi tiết Điều này.'];
const treeOf = (rows: Rows) => parseRegulation(readTableDocument({ above, rows, below }, 'docx')).tree;

const cellsIn = (html: string): string[] =>
  [...html.matchAll(/<div class=cells style="([^"]*)">(.*?)<\/div>/gs)].map(
    ([, style = '', inside = '']) =>
      `${style.match(/\d+fr/g)?.length}: ${inside.replace(/<(ins|del)[^>]*>/g, '<$1>')}`,
  );

test('a row is printed cell by cell, with a column that came in', () => {
  const base = treeOf([
    ['Tên hàng', 'Thuế'],
    ['Gạo', '5'],
  ]);
  const target = treeOf([
    ['Tên hàng', 'Thuế', 'Ghi chú'],
    ['Gạo', '7', 'mới'],
  ]);
  expect(cellsIn(renderHtml(compareRegulations(base, target), HTML_OPTIONS))).toEqual([
    '2: <span>Tên hàng</span><span>Thuế</span>',
    '3: <span>Tên hàng</span><span>Thuế</span><span><ins>Ghi chú</ins></span>',
    '2: <span>Gạo</span><span><del>5</del></span>',
    '3: <span>Gạo</span><span><ins>7</ins></span><span><ins>mới</ins></span>',
  ]);
});
