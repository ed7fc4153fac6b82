/** Khoản and điểm that a converter ran together into one paragraph. */
import { describe, expect, test } from 'vitest';
import { selectAll } from '../../src/tree/visit.js';
import { numbers, parseMarkdown, parseParagraphs } from '../support/parse-lines.js';

describe('numbers that come in turn begin khoản and điểm of their own', () => {
  test.each([
    ['khoản', ['Điều 3. Việc', '1. Một việc. 2. Hai việc; 3. Ba việc.', '4. Bốn.'], ['1', '2', '3', '4'], []],
    ['điểm', ['Điều 3. Việc', '1. Gồm: a) Một; b) Hai; c) Ba.', '2. Khác.'], ['1', '2'], ['a', 'b', 'c']],
    ['điểm after điểm a', ['Điều 3. Việc', '1. Gồm:', 'a) Một; b) Hai;', 'c) Ba.'], ['1'], ['a', 'b', 'c']],
    [
      'khoản glued to a full stop',
      ['Điều 9. Việc', '1. Không để xảy ra tiêu cực.2. Giao Thường trực.', '3. Đề nghị.'],
      ['1', '2', '3'],
      [],
    ],
    [
      'khoản 1 glued to a colon',
      ['Điều 9. Việc', 'Các biện pháp sau:1. Buộc chấm dứt;', '2. Buộc xin lỗi.'],
      ['1', '2'],
      [],
    ],
    [
      'khoản 1 glued to the heading',
      ['Điều 9. Hiệu lực thi hành1. Luật này có hiệu lực.', '2. Luật Việc làm hết hiệu lực.'],
      ['1', '2'],
      [],
    ],
    [
      'khoản without a mark before it',
      ['Điều 9. Việc', '1. Ngầm hóa.', 'Kế hoạch được phê duyệt 2. Việc ngầm hóa.', '3. Công trình.'],
      ['1', '2', '3'],
      [],
    ],
    [
      'điểm glued to a semicolon',
      ['Điều 9. Việc', '1. Gồm:', 'a) Đơn;', 'b) Ảnh chụp;c) Giấy uỷ quyền;', 'd) Tài liệu.'],
      ['1'],
      ['a', 'b', 'c', 'd'],
    ],
    [
      'điểm in a dash above điểm c',
      ['Điều 9. Việc', '1. Hội đồng', '- Cấp cơ sở gồm: a) Chủ tịch; b) Phó Chủ tịch;', 'c) Ủy viên.'],
      ['1'],
      ['a', 'b', 'c'],
    ],
    [
      'điểm below a label that stands alone',
      ['Điều 9. Việc', '1. Gồm:', 'a)', 'Đào kênh. b) Các biện pháp khác.'],
      ['1'],
      ['a', 'b'],
    ],
    [
      'điểm f of a Latin series',
      [
        'Điều 9. Việc',
        '1. Gồm:',
        ...'abcdđ'.split('').map((at) => `${at}) Việc;`),
        'e) Cấm. f) Người qua đời;',
        'g) Khác.',
      ],
      ['1'],
      [...'abcdđefg'],
    ],
    ['khoản 7 above Điều 7', ['Điều 6. Việc', '6. Một việc. 7. Hai việc.', 'Điều 7. Khác'], ['6', '7'], []],
  ])('%s', (_, lines, clauses, points) => {
    const tree = parseParagraphs(...lines);
    expect(numbers(tree, 'clause')).toEqual(clauses);
    expect(numbers(tree, 'point')).toEqual(points);
  });
});

test.each([
  ['a number that is cited', '1. Theo khoản 1. 2 người được cử.'],
  ['a number out of turn', '1. Theo Mẫu số 5. 6. Xã nộp hồ sơ.'],
  ['the number of the next line', '1. Theo Mẫu số 1. 2. Xã nộp hồ sơ.', '2. Hai.'],
  ['the number of a form between two khoản', '1. Theo mẫu.', 'Nộp theo loại 2. Hồ sơ gồm đơn.', '3. Ba.'],
  ['a khoản that is cited between two', '1. Việc theo khoản 2. Xã nộp.', '3. Ba.'],
  ['a number in two places', '1. Lần đầu.2. Xã nộp.2. Xã nhận.', '3. Ba.'],
  ['the quoted text between two', '1. Sửa như sau: “Một.2. Hai.”', '3. Ba.'],
  ['letters that are cited', '1. Các trường hợp tại khoản 2, a) và b) khoản 3.'],
  ['one letter', '1. Hồ sơ gồm: a) Đơn đề nghị.'],
  ['what is quoted', '1. Sửa như sau: “1. Một việc. 2. Hai việc.”'],
])('no unit begins at %s', (_, ...lines) => {
  const tree = parseParagraphs('Điều 1. Việc', ...lines);
  const printed = lines.flatMap((line) => /^(\d)\. /.exec(line)?.[1] ?? []);
  expect(numbers(tree, 'clause')).toEqual(printed);
  expect(numbers(tree, 'point')).toEqual([]);
});

test('articles glued to the heading of a division, or to the word before them', () => {
  const lines = [
    'Điều 23. Một',
    '1. Việc.',
    'Mục 1. MỘT TÚI HỒ SƠĐiều 24. Quy trình',
    '1. Việc.',
    'Điều 25. Ba',
  ];
  expect(numbers(parseParagraphs(...lines), 'article')).toEqual(['23', '24', '25']);
  const decision = ['QUYẾT ĐỊNH:Điều 1. Ban hành quy chế.', 'Điều 2. Hiệu lực.'];
  expect(numbers(parseParagraphs(...decision), 'article')).toEqual(['1', '2']);
  const cited = ['Điều 4. Việc theo tại Điều 5. Cơ quan khác.', 'Điều 6. Khác'];
  expect(numbers(parseParagraphs(...cited), 'article')).toEqual(['4', '6']);
});

test('a table of one column is a frame around text', () => {
  const tree = parseMarkdown('|  |\n|---|\n| Điều 1. Một |\n| 1. Việc. |\n| 2. Khác. |\n| Điều 2. Hai |');
  expect(numbers(tree, 'article')).toEqual(['1', '2']);
  expect(numbers(tree, 'clause')).toEqual(['1', '2']);
});

test('anchors of converters are no text and hide no heading', () => {
  const tree = parseMarkdown(
    '<span id="page-1-0"></span>#### **Điều 1. Một**\n\n<a id="k1"></a>- 1. Việc.\n- <span id="k2"></span>2. Khác.',
  );
  expect(selectAll(tree, 'article').map(({ heading }) => heading)).toEqual(['Một']);
  expect(numbers(tree, 'clause')).toEqual(['1', '2']);
});
