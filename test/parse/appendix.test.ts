/** Appendices and the forms in them, whose articles are not the document's. */
import { expect, test } from 'vitest';
import { selectAll } from '../../src/tree/visit.js';
import { numbers, parseParagraphs } from '../support/parse-lines.js';

const DECREE = [
  'NGHỊ ĐỊNH',
  'Điều 1. Phạm vi',
  'Điều 2. Hiệu lực',
  'TM. CHÍNH PHỦ',
  'THỦ TƯỚNG',
  'Nguyễn Văn An',
];
const FORM = ['QUYẾT ĐỊNH', 'Điều 1. Cấp giấy phép cho ……', 'Điều 2. Quyết định có hiệu lực.'];
const eIds = (tree: ReturnType<typeof parseParagraphs>) => selectAll(tree, 'article').map((node) => node.eId);

test('articles of a form stand under its appendix, numbered or not', () => {
  expect(eIds(parseParagraphs(...DECREE, 'PHỤ LỤC II', ...FORM))).toEqual([
    'art_1',
    'art_2',
    'app_II__art_1',
    'app_II__art_2',
  ]);
  expect(eIds(parseParagraphs(...DECREE, 'PHỤ LỤC', 'BIỂU MẪU', ...FORM))).toEqual([
    'art_1',
    'art_2',
    'app__art_1',
    'app__art_2',
  ]);
});

test('a form below the signature is an appendix of its own', () => {
  const tree = parseParagraphs(...DECREE, 'Mẫu số 01', ...FORM, 'Mẫu số 02/GP', ...FORM);
  expect(numbers(tree, 'appendix')).toEqual(['01', '02']);
  expect(eIds(tree).slice(2)).toEqual(['app_01__art_1', 'app_01__art_2', 'app_02__art_1', 'app_02__art_2']);
});

test('a form that is named above the signature is text', () => {
  const tree = parseParagraphs('NGHỊ ĐỊNH', 'Điều 1. Hồ sơ theo mẫu sau', 'Mẫu số 01', 'Điều 2. Hiệu lực');
  expect(numbers(tree, 'appendix')).toEqual([]);
});

test('the next article shows that an appendix was only cited', () => {
  const tree = parseParagraphs(
    'NGHỊ ĐỊNH',
    'Điều 1. Danh mục',
    'Danh mục được quy định ở bảng sau.',
    'Phụ lục III',
    'Điều 2. Hồ sơ',
    '1. Đơn đề nghị.',
    'PHỤ LỤC I',
    ...FORM,
  );
  expect(eIds(tree)).toEqual(['art_1', 'art_2', 'app_I__art_1', 'app_I__art_2']);
});

test('a provision right under an appendix without a number keeps its own', () => {
  const tree = parseParagraphs(...DECREE, 'PHỤ LỤC', '1. Danh mục cơ quan', '2. Danh mục đơn vị');
  expect(selectAll(tree, 'appendix').map((node) => node.label)).toEqual(['PHỤ LỤC']);
  expect(selectAll(tree, 'item').map((node) => node.number)).toEqual(['1', '2']);
});

test('a number alone under the word is the number of the appendix', () => {
  expect(numbers(parseParagraphs(...DECREE, 'PHỤ LỤC', 'II', 'BIỂU MẪU'), 'appendix')).toEqual(['II']);
});

test('a line above a text that names its appendix holds no article of the text', () => {
  const page = [
    'Toàn văn:',
    'Phụ lục: Danh mục địa bàn áp dụng',
    'NGHỊ ĐỊNH',
    'Căn cứ Luật Tổ chức Chính phủ;',
  ];
  expect(eIds(parseParagraphs(...page, 'Điều 1. Phạm vi', 'Điều 2. Hiệu lực'))).toEqual(['art_1', 'art_2']);
  // A form in an appendix may have recitals too, but the text's own articles stand before it.
  const form = ['QUYẾT ĐỊNH', 'Căn cứ Luật Đất đai;', 'Điều 1. Giao đất', 'Điều 2. Hiệu lực'];
  expect(eIds(parseParagraphs(...DECREE, 'PHỤ LỤC II', ...form)).slice(2)).toEqual([
    'app_II__art_1',
    'app_II__art_2',
  ]);
});

test('an article that comes next leaves a list that ends in the name of an appendix', () => {
  const list = (...lines: string[]) =>
    parseParagraphs('THÔNG TƯ', 'Điều 1. Danh mục nghề', '1 Nuôi trồng thủy sản', 'Phụ lục 20b', ...lines);
  const heading = 'Thông tư này có hiệu lực từ ngày 14 tháng 02 năm 2024.';
  expect(eIds(list(`Điều 2. ${heading}`, 'Điều 3. Trách nhiệm'))).toEqual(['art_1', 'art_2', 'art_3']);
  expect(eIds(list('Điều 2 Thông tư này có hiệu lực.'))).toEqual(['art_1']);
  expect(eIds(list(`Điều 5. ${heading}`))).toEqual(['art_1']);
});
