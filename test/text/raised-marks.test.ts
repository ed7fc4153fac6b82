/** Which raised or bracketed signs are marks of notes, and which are exponents, units and numbers of forms. */
import { describe, expect, test } from 'vitest';
import { findNoteMarks, raise } from '../../src/text/raised-marks.js';

const marksOf = (text: string) => findNoteMarks(text).map(({ start, end }) => text.slice(start, end));

describe('a mark of a note', () => {
  test.each([
    ['Điều 3⁸. Hiệu lực', ['⁸']],
    ['Điều 3.⁸ Hiệu lực', ['⁸']],
    ['Điều 10⁶. Hiệu lực', ['⁶']],
    ['1.⁴ Các cấp ủy', ['⁴']],
    ['1⁴. Các cấp ủy', ['⁴']],
    ['a)⁷ Đảng bộ', ['⁷']],
    ['đ⁷) Đảng bộ', ['⁷']],
    ['Chương II¹² QUY ĐỊNH CHUNG', ['¹²']],
    ['Tỉnh ủy lãnh đạo công tác dân vận³ và', ['³']],
    ['theo Nghị định số 30/2020/NĐ-CP¹;', ['¹']],
    ['Luật số 80/2015/QH13⁵ và khoản 2⁶ Điều 3⁷ của Luật', ['⁵', '⁶', '⁷']],
    ['ban hành năm 2020³', ['³']],
    ['ngày 15/6/2020²', ['²']],
    ['“vận động”⁵', ['⁵']],
    ['các cơ quan (nếu có)⁵', ['⁵']],
    ['các cơ quan⁵,⁶ và', ['⁵,⁶']],
    ['các cơ quan⁽³⁾ và', ['⁽³⁾']],
    ['Điều 4.[1] Giải thích', ['[1]']],
    ['Điều 5 [2]. Đối tượng', [' [2]']],
    ['3. [6] Cấp ủy', [' [6]']],
    ['a)[^6] Đảng bộ', ['[^6]']],
    ['công tác dân vận[12], phối hợp[^ghi-chu]', ['[12]', '[^ghi-chu]']],
    ['Điều 7.[3][4] Phạm vi', ['[3]', '[4]']],
    ['Điều 2⁵. [3] Đối tượng[4]', ['⁵', ' [3]', '[4]']],
    ['Điều 2[5]. [3] Đối tượng', ['[5]', ' [3]']],
  ])('%s', (text, marks) => {
    expect(marksOf(text)).toEqual(marks);
  });
});

describe('no mark of a note', () => {
  test.each([
    'Chi bộ rộng 20 m² và 30 m³',
    'mật độ 500 người/km², giá 2.000 đồng/m²',
    '10⁶ đồng, 5 x 10³, 2³ = 8, 10⁻⁶',
    'a² + b² = c²',
    '(a + b)² ≥ 0',
    'ion Ca²⁺',
    '[4] = [1] + [2]',
    'cột (5)=[3]x[2]',
    '[01] Kỳ tính thuế',
    'kê vào chỉ tiêu [25] của tờ khai',
    '[cần bổ sung: họ và tên người ký]',
    '[3] Luật này được sửa đổi',
    '⁵ Khoản này được bổ sung',
    '[^3]: Điều này sửa đổi.',
  ])('%s', (text) => {
    expect(marksOf(text)).toEqual([]);
  });
});

test.each([
  ['4', '⁴'],
  ['(12)', '⁽¹²⁾'],
  ['-6', '⁻⁶'],
  ['a', 'a'],
  ['o', 'o'],
  ['[3]', '[3]'],
  ['*', '*'],
])('raised %s is %s', (text, raised) => {
  expect(raise(text)).toBe(raised);
});
