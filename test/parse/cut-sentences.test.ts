/** Sentences and titles that a margin or a page cuts before capitals, and notes that begin with their raised mark. */
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { renderOutline } from '../../src/render/text/index.js';
import { selectAll } from '../../src/tree/visit.js';

const parse = (text: string) => parseRegulation(readMarkdown(text).blocks).tree;
const paragraphs = (text: string) => selectAll(parse(text), 'paragraph').map(({ value }) => value);

describe('the last words of a sentence may be capitals', () => {
  test.each(['30/2020/NĐ-CP.', 'XVII;', 'QLVB&ĐH.'])('%s', (last) => {
    const line = 'Việc ký số thực hiện theo quy định tại Điều 5 Nghị định số';
    const before = '1. Văn thư ký số.\n\n2. Cấp ủy ký số.\n\n3. Ban ký số.';
    expect(paragraphs(`Điều 1. Ký số\n\n${before}\n\n4. ${line}\n${last}`)).toContain(`${line} ${last}`);
  });

  test('codes in the next cell of a table stay by themselves', () => {
    const cell = 'Bản đồ hiện trạng điều kiện tự nhiên, dân cư';
    expect(paragraphs(`Điều 1. Bản đồ\n\nCác bản đồ.\n\n${cell}\nCG1, CG2,\nCG3`)).toContain(cell);
  });

  test('a title below a line that ends stays by itself', () => {
    expect(paragraphs('Điều 1. Ký số\n\nViệc ký số theo quy định.\nQUY ĐỊNH.')).toContain('QUY ĐỊNH.');
  });
});

test('a heading in capitals goes on in the next line of its paragraph', () => {
  expect(renderOutline(parse('I- TÌNH HÌNH\n\nMột.\n\nII- NHIỆM VỤ, GIẢI PHÁP\nCHỦ YẾU\n\nHai.'))).toContain(
    'NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU',
  );
});

test.each(['STT', 'TT', 'Số TT'.toUpperCase()])(
  'the first column of a table, %s, is no part of the heading above it',
  (head) => {
    expect(renderOutline(parse(`I- ĐỊNH MỨC LAO ĐỘNG\n${head}\nĐịnh mức\n\nMột.`))).toMatch(
      /ĐỊNH MỨC LAO ĐỘNG$/mu,
    );
  },
);

describe('the end of a page', () => {
  const lines = [
    'Tham mưu cho cấp ủy cùng cấp ban hành chủ trương về công tác dân vận',
    'của hệ thống chính trị; tổ chức kiểm tra, báo cáo Thường trực Tỉnh ủy, Ban',
  ];
  const cut = lines.join('\n');
  const page = (line: string, next: string) =>
    paragraphs(`Điều 1. Nhiệm vụ\n\n1. ${cut} Dân vận.\n\n${line}\n\n12\n\n${next}\n\n3. Việc khác.`);
  test('cuts a long clause before capitals', () => {
    expect(page(`2. ${cut}`, 'Thường vụ Tỉnh ủy xem xét.')).toContain(
      `${lines.join(' ')} Thường vụ Tỉnh ủy xem xét.`,
    );
  });
  test.each(['Mẫu I.2', 'Trong đó:', 'Thông tư số 01/2019/TT-BNV'])(
    'joins no cell or name of a form: %s',
    (next) => {
      expect(page(cut, next)).toContain(next);
    },
  );
});

describe('full-width numbers', () => {
  test.each(['Điều ２⁸． Đối tượng', 'Điều ２．⁸ Đối tượng'])(
    'the mark in %s is none of the number',
    (line) => {
      expect(renderOutline(parse(`Điều 1. Phạm vi\n\n${line}`))).toMatch(/art_2 .*Đối tượng/u);
    },
  );
});

describe('notes that begin with a raised mark', () => {
  const text =
    'Điều 1. Phạm vi\n\n1. Cấp ủy⁸ lãnh đạo công tác dân vận.\n\n⁸ Được sửa đổi năm 2024.\n\n2. Chính quyền.';
  test('is no text of the provision above it', () => {
    expect(paragraphs(text).some((value) => value.includes('sửa đổi năm 2024'))).toBe(false);
    expect(renderOutline(parse(text))).toContain('art_1__cl_2');
  });
  test('a mark that the text does not hold makes no note', () => {
    expect(paragraphs(text.replace('ủy⁸', 'ủy')).some((value) => value.includes('sửa đổi năm 2024'))).toBe(
      true,
    );
  });
});
