/** Tables drawn with "+", "-" and "|", as Pandoc writes them into Markdown and plain text. */
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { readPlainText } from '../../src/read/txt/read-plain-text.js';

const READERS = { Markdown: readMarkdown, text: readPlainText };
type Reader = keyof typeof READERS;

const MASTHEAD = `+---------------------+------------------------------------+
| QUỐC HỘI            | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
| ------------------- | Độc lập - Tự do - Hạnh phúc        |
|                     |                                    |
| Luật số:            | Hà Nội, ngày 20 tháng 6 năm 2017   |
| 13/2017/QH14        |                                    |
+=====================+====================================+
+---------------------+------------------------------------+`;

const TARIFF = `+-----------+-----------+
| Tên hàng  | Thuế suất |
+===========+===========+
| Gạo tẻ    | 5%        |
| loại một  |           |
+-----------+-----------+`;

describe.each(Object.keys(READERS) as Reader[])('in %s', (reader) => {
  const read = (text: string) =>
    READERS[reader](text).blocks.map(({ text: line, cell, origin }) => ({
      line,
      place: cell && [cell.table, cell.row, cell.column, cell.isLayout ?? false],
      at: origin[0]?.line,
    }));

  test('a masthead is read column after column, line by line, its wrapped words joined', () => {
    expect(read(MASTHEAD).map(({ line }) => line)).toEqual([
      'QUỐC HỘI',
      '-------------------',
      'Luật số: 13/2017/QH14',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Hà Nội, ngày 20 tháng 6 năm 2017',
    ]);
    expect(read(MASTHEAD).every(({ place }) => place?.[3] === true)).toBe(true);
  });

  test('a table of data has its cells, between the texts around it', () => {
    expect(read(`Biểu thuế:\n\n${TARIFF}\n\nĐiều 2. Hiệu lực`)).toEqual([
      { line: 'Biểu thuế:', place: undefined, at: 1 },
      { line: 'Tên hàng', place: [1, 1, 1, false], at: 4 },
      { line: 'Thuế suất', place: [1, 1, 2, false], at: 4 },
      { line: 'Gạo tẻ loại một', place: [1, 2, 1, false], at: 6 },
      { line: '5%', place: [1, 2, 2, false], at: 6 },
      { line: 'Điều 2. Hiệu lực', place: undefined, at: 10 },
    ]);
  });

  test.each([
    ['a row that spans columns', '+---+---+\n| một hai   |\n+---+---+'],
    ['a table that never ends', '+---+---+\n| a | b |\nxong'],
    ['an item of a list', '+ Một việc'],
    ['a rule', '+-----'],
  ])('%s stays as it is written', (_, text) => {
    const shown = read(text).map(({ line }) => line.replace(/\s+/g, ' '));
    expect(shown.join(' ')).toBe(text.replace(/\s+/g, ' '));
  });
});
