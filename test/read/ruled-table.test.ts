/** Tables whose columns a line of hyphens marks, as Pandoc writes those of a Word file. */
import { describe, expect, test } from 'vitest';
import { markdownBlocks } from '../../src/read/markdown/markdown-blocks.js';
import { ruledTables } from '../../src/read/markdown/ruled-table.js';
import { numbers, parseMarkdown } from '../support/parse-lines.js';

const cells = (...lines: string[]) =>
  markdownBlocks(lines.join('\n')).map(({ text, cell }) => (cell ? [cell.row, cell.column, text] : text));

const SIMPLE = ['  TT   Nội dung            Mức chi', '  ---- ------------------- ---------'];
const ROWS = ['  1.   Hội nghị cấp tỉnh     100.000', '  2.   Hội nghị **cấp xã**'];

describe('a table under a line of hyphens', () => {
  test('has a head and a row on each line', () => {
    expect(cells('1. Mức chi:', '', ...SIMPLE, ...ROWS, '', '2. Khác.')).toEqual([
      '1. Mức chi:',
      [1, 1, 'TT'],
      [1, 2, 'Nội dung'],
      [1, 3, 'Mức chi'],
      [2, 1, '1.'],
      [2, 2, 'Hội nghị cấp tỉnh'],
      [2, 3, '100.000'],
      [3, 1, '2.'],
      [3, 2, 'Hội nghị cấp xã'],
      '2. Khác.',
    ]);
  });

  test('has rows of several lines between two edges', () => {
    const edge = '-'.repeat(34);
    const rows = [
      ' 1.    Chi hỗ trợ cho   Theo quy',
      '       đại biểu         định',
      '',
      ' 2.    Chi khác         Không',
    ];
    expect(
      cells(edge, ' TT    Nội dung         Ghi chú', '------ ---------------- ----------', ...rows, edge, ''),
    ).toEqual([
      [1, 1, 'TT'],
      [1, 2, 'Nội dung'],
      [1, 3, 'Ghi chú'],
      [2, 1, '1.'],
      [2, 2, 'Chi hỗ trợ cho đại biểu'],
      [2, 3, 'Theo quy định'],
      [3, 1, '2.'],
      [3, 2, 'Chi khác'],
      [3, 3, 'Không'],
    ]);
  });

  test('may have no head, and stand in an item', () => {
    const ruler = '    ------ ----------------';
    expect(cells('1.  Gồm:', '', ruler, '    a)     Một', '', '    b)     Hai', ruler, '', 'Hết.')).toEqual([
      '1. Gồm:',
      [1, 1, 'a)'],
      [1, 2, 'Một'],
      [2, 1, 'b)'],
      [2, 2, 'Hai'],
      'Hết.',
    ]);
  });

  test('gives the article no khoản', () => {
    const tree = parseMarkdown(
      ['**Điều 1.** Mức', '', '1. Mức chi:', '', ...SIMPLE, ...ROWS, '', '2. Khác.'].join('\n'),
    );
    expect(numbers(tree, 'clause')).toEqual(['1', '2']);
  });

  test.each([
    ['a rule', ['Một việc', '', '-----', '', '1. Hai việc của cơ quan.']],
    ['words between the columns', ['Một việc của cơ quan', '---- ----', '1. Hai việc của cơ quan.']],
    ['a rule that nothing closes', ['', '---- ----', '1. Hai việc của cơ quan.']],
  ])('is not %s', (_, lines) => {
    expect(markdownBlocks(lines.join('\n')).every(({ cell }) => cell === undefined)).toBe(true);
  });

  test.each([
    ['at the margin', 0],
    ['set in', 2],
    ['as deep as code', 6],
  ])('loses no word %s', (_, indent) => {
    const table = [...SIMPLE, ...ROWS].map((line) => ' '.repeat(indent) + line.slice(2));
    const text = ['Mức chi:', '', ...table, '', 'Khác.'].join('\n');
    const letters = (of: string) => of.replace(/[^\p{L}\d]/gu, '');
    expect(
      letters(
        markdownBlocks(text)
          .map((block) => block.text)
          .join(''),
      ),
    ).toBe(letters(text));
  });
});

test.each([
  ['rulers alone', '---- ----\n'],
  ['tables without an end', 'TT  A\n---- ----\n1.  a\n'],
  ['rulers between words', 'TT A\n---- ----\nmột hai ba\n\n'],
])('%s take a time that grows with their number', (_, piece) => {
  const time = (count: number) => {
    const text = piece.repeat(count);
    const start = process.cpuUsage();
    ruledTables(text);
    return process.cpuUsage(start).user / 1000;
  };
  time(500);
  expect(time(20_000)).toBeLessThan(2000);
});
