/** How real texts print the numbers of provisions, and what only looks like one. */
import { describe, expect, test } from 'vitest';
import { markerOf } from '../../src/parse/structures/index.js';
import { selectAll } from '../../src/tree/visit.js';
import { numbers, parseParagraphs } from '../support/parse-lines.js';

const kindAndLabel = (text: string) => {
  const marker = markerOf(text);
  return marker && [marker.kind, marker.number, marker.label];
};

describe('an article', () => {
  test.each([
    ['Điều 9. Phạm vi', '9', 'Điều 9.'],
    ['ĐIỀU 9: PHẠM VI', '9', 'ĐIỀU 9:'],
    ['Điều 9.- Phạm vi', '9', 'Điều 9.-'],
    ['Điều 9. - Phạm vi', '9', 'Điều 9. -'],
    ['Điều 9/ Phạm vi', '9', 'Điều 9/'],
    ['Điều 10a[12]. Phạm vi', '10a', 'Điều 10a[12].'],
    ['Điểu 9. Phạm vi', '9', 'Điểu 9.'],
    ['Diều 9. Phạm vi', '9', 'Diều 9.'],
    ['Đ iều 9. Phạm vi', '9', 'Đ iều 9.'],
    ['điều 9. Phạm vi', '9', 'điều 9.'],
    ['Điền 9. Phạm vi', '9', 'Điền 9.'],
  ])('%s', (text, number, label) => {
    expect(kindAndLabel(text)).toEqual(['article', number, label]);
  });

  test.each(['Điều 5), sổ gốc cấp giấy', 'Điều này quy định', 'Điều 5 của Luật này', 'Điều 5, Điều 6'])(
    'not: %s',
    (text) => {
      expect(markerOf(text)).toBeNull();
    },
  );

  test('whose word is misread counts only where it comes next', () => {
    const tree = parseParagraphs(
      'Điều 1. Một',
      'Điểu 2. Hai',
      'điều 7. Trích dẫn',
      'Điền 3. Ba',
      'Điền 8. vào mẫu',
    );
    expect(numbers(tree, 'article')).toEqual(['1', '2', '3']);
  });
});

describe('a division', () => {
  test.each([
    ['Chương I - QUY ĐỊNH CHUNG', 'chapter', 'I', 'Chương I -'],
    ['MỤC 2 – TRÁCH NHIỆM', 'section', '2', 'MỤC 2 –'],
    ['PHỤ LỤC II-1', 'appendix', 'II-1', 'PHỤ LỤC II-1'],
    ['PHỤ LỤC I - DANH MỤC', 'appendix', 'I', 'PHỤ LỤC I -'],
    ['PHỤ LỤC (Kèm theo Quyết định số 05)', 'appendix', null, 'PHỤ LỤC'],
    ['Phụ lục III (kèm theo Quyết định này)', 'appendix', 'III', 'Phụ lục III'],
    ['Phần thứ nhất NHỮNG QUY ĐỊNH CHUNG', 'part', 'thứ nhất', 'Phần thứ nhất'],
    ['Phần thứ mười một', 'part', 'thứ mười một', 'Phần thứ mười một'],
  ])('%s', (text, kind, number, label) => {
    expect(kindAndLabel(text)).toEqual([kind, number, label]);
  });

  test.each([
    'MỤC ĐÍCH, YÊU CẦU',
    'MỤC LỤC',
    'PHẦN CHUNG',
    'Chương II Nghị định này',
    'Phụ lục V Quyết định này.',
    'Phụ lục (nếu có) được trình bày canh giữa, bằng chữ in hoa.',
    'Phần II Thông tư số 04/2008/TT-BNV',
  ])('not: %s', (text) => {
    expect(markerOf(text)).toBeNull();
  });

  test('"PHỤ LỤC CÁC MẪU" has no number C', () => {
    expect(kindAndLabel('PHỤ LỤC CÁC MẪU')).toEqual(['appendix', null, 'PHỤ LỤC']);
  });
});

describe('khoản and điểm', () => {
  test.each([
    ['1- “Văn bản” là thông tin', 'arabic', '1', '1-'],
    ['5.- Sở Nội vụ', 'arabic', '5', '5.-'],
    ['6[2]. Sở Nội vụ', 'arabic', '6', '6[2].'],
    ['đ- Sở Nội vụ', 'letter', 'đ', 'đ-'],
    ['a/ Sở Nội vụ', 'letter', 'a', 'a/'],
    ['b)[3] Sở Nội vụ', 'letter', 'b', 'b)'],
  ])('%s', (text, kind, number, label) => {
    expect(kindAndLabel(text)).toEqual([kind, number, label]);
  });

  test.each(['360-QĐ/BTGTW', '12-NQ-TW', 'x.x;', 'v.v.', 'm/s là đơn vị'])('not: %s', (text) => {
    expect(markerOf(text)).toBeNull();
  });
});

test('an amended article between two apostrophes is quoted', () => {
  const tree = parseParagraphs(
    'Điều 1. Sửa đổi, bổ sung một số điều:',
    '1. Điều 1 được sửa đổi, bổ sung như sau:',
    "''Điều 1. Văn bản quy phạm pháp luật",
    "1. Văn bản do Quốc hội ban hành.''",
    '2. Điều 5 được sửa đổi, bổ sung như sau:',
    "''Điều 5. Ngôn ngữ",
    "Ngôn ngữ là tiếng Việt.''",
    'Điều 2. Hiệu lực',
  );
  expect(numbers(tree, 'article')).toEqual(['1', '2']);
  expect(numbers(tree, 'clause')).toEqual(['1', '2']);
  expect(selectAll(tree, 'quotation')).toHaveLength(2);
});
