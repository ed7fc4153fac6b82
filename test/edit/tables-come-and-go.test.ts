/** A table that only one of two Word files has comes and goes as a table, and paragraphs beside tables stay outside their cells. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx, paragraph, run, table } from '../support/docx-package.js';
import { linesOf, redline, textOf } from '../support/redline-files.js';

const line = (text: string): string => paragraph(run(text));
const SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
const HEAD = line('Điều 1. Phân công') + line('1. Việc của từng cơ quan có ở bảng dưới đây.');
const TAIL = line('2. Các cơ quan báo cáo kết quả trước ngày 15 tháng 12.');
const RULED = '<w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>';
const TABLE = table(
  [
    ['Việc', 'Cơ quan'],
    ['Tuyên truyền', 'Ban Dân vận chủ trì'],
    ['Giám sát', 'Mặt trận Tổ quốc'],
  ],
  RULED,
);
const [WITH, WITHOUT] = [HEAD + TABLE + TAIL, HEAD + TAIL];

const markup = (bytes: Uint8Array): string => new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);

async function redlined(base: string, target: string, into: 'base' | 'target') {
  const files = { base: docx({ body: base + SECTION }), target: docx({ body: target + SECTION }) };
  const { bytes, notes } = await redline(await textOf(files.base), await textOf(files.target), into);
  expect(notes).toEqual([]);
  const made = bytes as Uint8Array;
  expect(await linesOf(made, 'accept')).toEqual(await linesOf(files.target, 'accept'));
  expect(await linesOf(made, 'reject')).toEqual(await linesOf(files.base, 'accept'));
  return markup(made);
}

describe('a table of one text alone', () => {
  it.each([
    ['taken out, in the target', WITH, WITHOUT, 'target', 'w:del'],
    ['taken out, in the base', WITH, WITHOUT, 'base', 'w:del'],
    ['put in, in the target', WITHOUT, WITH, 'target', 'w:ins'],
    ['put in, in the base', WITHOUT, WITH, 'base', 'w:ins'],
  ] as const)('%s: each of its rows is a tracked row', async (_, base, target, into, name) => {
    const xml = await redlined(base, target, into);
    expect(xml.match(new RegExp(`<w:trPr><${name} `, 'g'))).toHaveLength(3);
  });
});

describe('paragraphs beside tables', () => {
  const [first, last] = [line('Bảng kèm theo Quy chế này.'), line('Danh sách còn lại được gửi sau.')];
  it.each([
    ['before the first', first + TABLE + TAIL, TABLE + TAIL],
    ['after the last', HEAD + TABLE + last, HEAD + TABLE],
  ])('%s are outside of its cells', async (_, more, less) => {
    for (const into of ['base', 'target'] as const) {
      await redlined(more, less, into);
      await redlined(less, more, into);
    }
  });
});

describe('rows that stand elsewhere in the other text', () => {
  const work = [
    ['Nội dung công việc', 'Cơ quan chủ trì'],
    ['Tuyên truyền, vận động nhân dân', 'Ban Tuyên giáo và Dân vận'],
    ['Tiếp công dân định kỳ', 'Văn phòng Ủy ban nhân dân'],
    ['Giám sát thực hiện dân chủ', 'Mặt trận Tổ quốc'],
  ];
  const start = line('Điều 1. Phạm vi điều chỉnh') + line('1. Các cấp ủy.') + line('2. Chính quyền các cấp.');
  const end = line('3. Cán bộ, đảng viên.') + line('4. Nhân dân trong tỉnh.') + TAIL;
  const two = start + table(work.slice(0, 3), RULED) + paragraph('') + table(work, RULED) + end;
  const moved = start + line('3. Cán bộ, đảng viên.') + table(work, RULED) + TAIL;
  it.each([
    ['two tables and one', two, start + table(work, RULED) + end],
    ['a table behind another clause', start + table(work, RULED) + end, moved],
    ['two tables and one behind another clause', two, moved],
  ])('%s: they come and go as rows, never as words between bars', async (_, one, other) => {
    for (const into of ['base', 'target'] as const) {
      expect(await redlined(one, other, into)).not.toMatch(/>[^<]* \| [^<]*</);
      expect(await redlined(other, one, into)).not.toMatch(/>[^<]* \| [^<]*</);
    }
  });
});

describe('rows of fewer cells', () => {
  const cell = (text: string, properties: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/>${properties}</w:tcPr>${paragraph(text && run(text))}</w:tc>`;
  const merged = `<w:tbl><w:tblPr>${RULED}</w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${cell('Bảng phân công chung', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('Khối đảng', '<w:vMerge w:val="restart"/>')}${cell('Ban Tổ chức', '')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('Ban Nội chính', '')}</w:tr></w:tbl>`;
  it.each(['base', 'target'] as const)('go on to the edge of the table, in the %s', async (into) => {
    const xml = await redlined(HEAD + merged + TAIL, WITH, into);
    expect(await redlined(WITH, HEAD + merged + TAIL, into)).toContain('<w:gridSpan w:val="2"/>');
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
  });
});
