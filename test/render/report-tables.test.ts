/** Rows of a table that differ, as a table in Markdown and at a terminal. */
import { expect, test } from 'vitest';
import { compareRegulations } from '../../src/compare/index.js';
import { renderTerminal } from '../../src/print/comparison/render-terminal.js';
import { messages as catalogue } from '../../src/render/comparison/messages.vi.js';
import { renderComparisonMarkdown } from '../../src/render/markdown/comparison/render-markdown.js';
import { docx, paragraph, run, table } from '../support/docx-package.js';
import { phrases } from '../support/phrases.js';
import { textOf } from '../support/redline-files.js';

const RULED =
  '<w:tblPr><w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>';
const HEAD = ['STT', 'Nhóm hàng hóa', 'Thuế suất'];
const file = (...rows: string[][]) =>
  docx(
    [
      paragraph(run('Điều 1. Biểu thuế')),
      paragraph(run('Thuế suất theo bảng sau:')),
      table([HEAD, ...rows], RULED),
      paragraph(run('Điều 2. Hiệu lực thi hành')),
    ].join(''),
  );
const compared = async (base: Uint8Array, target: Uint8Array) => {
  const [one, other] = [await textOf(base), await textOf(target)];
  return compareRegulations(one.tree, other.tree, { phrases, isOneFormat: true });
};
const ROWS = [
  ['1', 'Thuốc lá điếu', '75%'],
  ['2', 'Rượu từ 20 độ trở lên', '65%'],
  ['3', 'Xe ô tô dưới 24 chỗ', '45%'],
];
const OTHER = [
  ['1', 'Thuốc lá điếu, a|b', '80%'],
  ['2', 'Rượu từ 20 độ trở lên', '65%'],
  ['3', 'Nước giải khát có đường', '10%'],
  ['4', 'Xe ô tô dưới 24 chỗ', '45%'],
];

test('Markdown has a row of a table for each, a bar of a text escaped', async () => {
  const comparison = await compared(file(...ROWS), file(...OTHER));
  const markdown = renderComparisonMarkdown(comparison, { catalogue, hidden: new Set() });
  const rows = markdown.split('\n').filter((line) => line.startsWith('| ') && line.includes('dòng'));
  expect(markdown).toContain('| Dòng | STT | Nhóm hàng hóa | Thuế suất | Khác |');
  expect(rows.filter((row) => row.startsWith('| dòng'))).toEqual([
    expect.stringMatching(
      /^\| dòng 2 bảng 1 \| 1 \| Thuốc lá điếu<ins>, a\\\|b<\/ins> \| <del>75%<\/del><ins>80%<\/ins> \| /,
    ),
    expect.stringMatching(
      /^\| dòng 4 bảng 1 \| <ins>3<\/ins> \| <ins>Nước giải khát có đường<\/ins> \| <ins>10%<\/ins> \| thêm /,
    ),
    expect.stringMatching(
      /^\| dòng 5 bảng 1 .* \| <del>3<\/del><ins>4<\/ins> \| Xe ô tô dưới 24 chỗ \| 45% \| /,
    ),
  ]);
});

test('a terminal has the cells under the words of their columns, and lines where it is narrow', async () => {
  const comparison = await compared(file(...ROWS), file(...OTHER));
  const at = (width: number) =>
    renderTerminal(comparison, { catalogue, hidden: new Set(), colour: false, width });
  const lines = at(100).split('\n');
  const head = lines.find((line) => line.trim().startsWith('STT')) ?? '';
  const row = lines.find((line) => line.includes('[-75%-]{+80%+}')) ?? '';
  expect(row.indexOf('[-75%-]')).toBe(head.indexOf('Thuế suất'));
  expect(at(20)).toContain('|');
  for (const width of [100, 60, 20])
    for (const line of at(width).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
});

test('a table that came or went whole is one, without a word more on each row', async () => {
  const more = docx(
    [
      paragraph(run('Điều 1. Biểu thuế')),
      table([HEAD, ...ROWS], RULED),
      paragraph(run('Danh mục ban hành kèm theo:')),
      table(
        [
          ['Số', 'Nội dung', 'Thời hạn'],
          ['1', 'Tiếp công dân', 'hằng tuần'],
        ],
        RULED,
      ),
      paragraph(run('Điều 2. Hiệu lực thi hành')),
    ].join(''),
  );
  const less = docx(
    [
      paragraph(run('Điều 1. Biểu thuế')),
      table([HEAD, ...ROWS], RULED),
      paragraph(run('Điều 2. Hiệu lực thi hành')),
    ].join(''),
  );
  const markdown = renderComparisonMarkdown(await compared(less, more), { catalogue, hidden: new Set() });
  expect(markdown).toContain(
    '| <ins>Số</ins> | <ins>Nội dung</ins> | <ins>Thời hạn</ins> |\n| --- | --- | --- |\n| <ins>1</ins> | <ins>Tiếp công dân</ins> | <ins>hằng tuần</ins> |',
  );
});
