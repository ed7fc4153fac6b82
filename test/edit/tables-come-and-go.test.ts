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
