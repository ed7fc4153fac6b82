/** Notes below the signature of a consolidated text: the articles that they quote are none of its own, with marks around them or without. */
import { expect, test } from 'vitest';
import { selectAll } from '../../src/tree/visit.js';
import { numbers, parseParagraphs } from '../support/parse-lines.js';

const BODY = [
  'Điều 1. Phạm vi[1]',
  '1. Một.',
  'Điều 2. Hiệu lực thi hành[2]',
  '1. Hai.',
  'XÁC THỰC VĂN BẢN HỢP NHẤT',
  'KT. BỘ TRƯỞNG',
  'THỨ TRƯỞNG',
  'Nguyễn Văn A',
];
const NOTE =
  '[2] Điều 2 và Điều 3 của Nghị định số 5/2021/NĐ-CP, có hiệu lực kể từ ngày 01 tháng 7 năm 2021 quy định như sau:';
const QUOTED = [
  'Điều 2. Điều khoản chuyển tiếp',
  '1. Hồ sơ đã nộp.',
  'Điều 3. Hiệu lực',
  '1. Nghị định này có hiệu lực.',
];

test.each([
  ['without marks', QUOTED],
  ['inside marks', [`“${QUOTED[0]}`, ...QUOTED.slice(1, 3), `${QUOTED[3]}”.`]],
])('quoted %s', (_, quoted) => {
  const tree = parseParagraphs(
    ...BODY,
    '[1] Điều này được sửa đổi.',
    NOTE,
    ...quoted,
    '[3] Khoản này được bãi bỏ.',
  );
  expect(numbers(tree, 'article')).toEqual(['1', '2']);
  expect(numbers(tree, 'clause')).toEqual(['1', '1']);
  expect(selectAll(tree, 'quotation')).toHaveLength(1);
});

test('an appendix below ends them, and an article above the signature is the text’s own', () => {
  const tree = parseParagraphs(...BODY, NOTE, ...QUOTED, 'PHỤ LỤC I', 'BIỂU MẪU', 'Điều 1. Bên A');
  expect(numbers(tree, 'appendix')).toEqual(['I']);
  const own = parseParagraphs(
    'Điều 1. Việc',
    '1. Một.',
    NOTE.replace('[2]', '2.'),
    'Điều 2. Việc khác',
    '1. Hai.',
  );
  expect(numbers(own, 'article')).toEqual(['1', '2']);
});
