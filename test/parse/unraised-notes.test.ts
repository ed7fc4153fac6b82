/** Marks of notes that lost their raise, as programs print them that take the plain text out of a consolidated text. */
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { selectAll } from '../../src/tree/visit.js';
import { numbers, parseMarkdown, parseWrapped } from '../support/parse-lines.js';
import { withoutPlaces } from '../support/seeds.js';

const notes = (...lines: string[]) => [
  '',
  ...lines,
  '',
  '',
  'CÔNG BÁO/Số 469 + 470/Ngày 25-3-2021',
  '45',
  '',
];
const note = (number: number, unit = 'Khoản') =>
  `${number} ${unit} này được sửa đổi, bổ sung theo quy định tại khoản 1 Điều 1 của Luật số`;

describe('a number that a note answers is its mark', () => {
  const tree = parseWrapped(
    'Điều 2. Giải thích từ ngữ và áp dụng pháp luật về bảo hiểm y tế1',
    '1.2 Bảo hiểm y tế là hình thức bảo hiểm bắt buộc được áp dụng với các đối',
    'tượng theo quy định của Luật này.',
    '2. Xây dựng chiến lược,3 kế hoạch tổng thể:',
    ...notes(note(1, 'Điều'), note(2), '46/2014/QH13.', note(3, 'Cụm từ “a”')),
    'a)4 Chiến lược phát triển;',
    'b) Kế hoạch.',
    '10.5 (được bãi bỏ)',
    'Điều 3.6 Nguyên tắc',
    '1. Một.',
    'Chương II',
    'ĐIỀU KHOẢN THI HÀNH7',
    ...notes(note(4, 'Điểm'), note(5), note(6, 'Điều'), note(7, 'Chương')),
    'Điều 4. Hiệu lực',
  );
  const marks = selectAll(tree, 'noise').filter(({ reason }) => reason === 'noteMark');

  test('and no part of a number, a word or a heading', () => {
    expect(selectAll(tree, 'article').map(({ label, heading }) => [label, heading])).toEqual([
      ['Điều 2.', 'Giải thích từ ngữ và áp dụng pháp luật về bảo hiểm y tế'],
      ['Điều 3.', 'Nguyên tắc'],
      ['Điều 4.', 'Hiệu lực'],
    ]);
    expect(numbers(tree, 'clause')).toEqual(['1', '2', '10', '1']);
    expect(numbers(tree, 'point')).toEqual(['a', 'b']);
    expect(selectAll(tree, 'chapter').map(({ heading }) => heading)).toEqual(['ĐIỀU KHOẢN THI HÀNH']);
    expect(marks.map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  test('and tied to its note, which holds all its lines', () => {
    const found = selectAll(tree, 'note');
    expect(found.map(({ value }) => value.slice(0, 7))).toEqual([
      '1 Điều ',
      '2 Khoản',
      '3 Cụm t',
      '4 Điểm ',
      '5 Khoản',
      '6 Điều ',
      '7 Chươn',
    ]);
    expect(found[1]?.value).toMatch(/Luật số 46\/2014\/QH13\.$/);
    expect(found[1]?.data?.at?.mark).toBe('2');
  });
});

test('a note goes on below the rule of the next page, and what it quotes is no article; the text comes back from Markdown', () => {
  const rule = ' '.repeat(42);
  const tree = parseWrapped(
    'Điều 1. Phạm vi',
    '1.2 Một.',
    rule,
    '1 Văn bản này được hợp nhất từ hai Nghị định.',
    note(2),
    'Điều 2. Hiệu lực thi hành',
    ...notes(),
    'Điều 2. Trách nhiệm',
    '1. Hai.',
    rule,
    'Điều 3. Trách nhiệm thi hành',
    '1. Nghị định này.',
    ...notes(),
    'Điều 3. Tổ chức,3 thực hiện',
    rule,
    '3 Cụm từ “a” được bãi bỏ.',
  );
  expect(numbers(tree, 'article')).toEqual(['1', '2', '3']);
  expect(numbers(tree, 'clause')).toEqual(['1', '1']);
  const back = parseMarkdown(renderMarkdown(tree));
  expect(withoutPlaces(back)).toEqual(withoutPlaces(tree));
});

test('marks that could not be found hide none of the pages below', () => {
  const tree = parseWrapped(
    'Điều 1. Phạm vi',
    '1.1 Một.',
    '2. Hai.',
    ...notes(note(1), note(2), note(3), note(4), note(5), note(6)),
    '3.7 Ba.',
    ...notes(note(7)),
    '4. Bốn.',
  );
  expect(numbers(tree, 'clause')).toEqual(['1', '2', '3', '4']);
});

test('a number below a khoản, a code and a number that no note has stay text', () => {
  const tree = parseWrapped(
    'Điều 1. Phạm vi',
    '1. Tổ chức:',
    '1.1 Kinh phí;',
    '1.2 Nhân sự theo Luật số 46/2014/QH13 và khu A2.',
    '2.9 Điều kiện khác.',
    ...notes(note(1), note(2), note(3)),
    'Điều 2. Hiệu lực',
  );
  expect(selectAll(tree, 'noise').filter(({ reason }) => reason === 'noteMark')).toEqual([]);
  expect(selectAll(tree, 'note')).toHaveLength(3);
});

/** How an amending text came into force, as the note of a consolidated text quotes it. */
const announced = (number: number, article: number) => [
  `${number} Điều ${article} của Thông tư số 40/2025/TT-BTC ngày 13 tháng 6 năm 2025 sửa đổi, bổ sung một số`,
  'điều của các Thông tư, có hiệu lực kể từ ngày 01 tháng 7 năm 2025 quy định như sau:',
];

describe('a note that quotes how an amending text came into force', () => {
  test('is one by its words, without marks around what it quotes', () => {
    const tree = parseWrapped(
      'Điều 8. Hiệu lực thi hành1',
      '',
      ...announced(1, 3),
      'Điều 3. Điều khoản thi hành',
      '1. Thông tư này có hiệu lực kể từ ngày 01 tháng 7 năm 2025.',
      '2. Bãi bỏ quy định khác.',
      ...notes(),
      '1. Thông tư này có hiệu lực kể từ ngày ký.',
      '2. Các đơn vị chịu trách nhiệm thi hành.',
    );
    expect(selectAll(tree, 'article').map(({ label, heading }) => [label, heading])).toEqual([
      ['Điều 8.', 'Hiệu lực thi hành'],
    ]);
    expect(numbers(tree, 'clause')).toEqual(['1', '2']);
    expect(selectAll(tree, 'note')).toHaveLength(1);
    expect(withoutPlaces(parseMarkdown(renderMarkdown(tree)))).toEqual(withoutPlaces(tree));
  });

  test('and goes on below the text of the next page, in its sentence or with its next number', () => {
    const tree = parseWrapped(
      'Điều 15. Trách nhiệm',
      '1. Một.',
      'Chương V',
      'ĐIỀU KHOẢN THI HÀNH1',
      '',
      ...announced(1, 3),
      '“Điều 3. Điều khoản chuyển tiếp',
      'Các hồ sơ đã nộp thì thực hiện theo quy định về chứng',
      ...notes(),
      'Điều 16. Hiệu lực thi hành',
      'Thông tư này có hiệu lực kể từ ngày ký.',
      '',
      'chỉ kỹ năng nghề quốc gia.',
      'Điều 4. Điều khoản thi hành',
      '1. Thông tư này có hiệu lực từ ngày 15 tháng 02 năm 2020.',
      ...notes(),
      'Điều 17. Trách nhiệm thi hành',
      '1. Vụ trưởng:',
      '',
      '2. Trong quá trình thực hiện, nếu có vướng mắc thì phản ánh.”.',
      ...notes(),
      'a) Phối hợp;',
      'b) Kiểm tra.',
    );
    expect(numbers(tree, 'article')).toEqual(['15', '16', '17']);
    expect(numbers(tree, 'clause')).toEqual(['1', '1']);
    expect(numbers(tree, 'point')).toEqual(['a', 'b']);
    const quoted = selectAll(tree, 'note').map(({ value }) => value);
    expect(quoted.join(' ')).toMatch(/chứng .*chỉ kỹ năng nghề .* 2\. Trong quá trình/u);
  });

  test('fills a page of its own where only it goes on with the first line', () => {
    const tree = parseWrapped(
      'Điều 10. Hiệu lực thi hành1',
      '',
      ...announced(1, 2),
      'Điều 2. Hiệu lực',
      '1. Nghị định này có hiệu lực từ ngày ký.',
      '2. Việc xác định quỹ tiền lương sáp nhập này',
      ...notes('trong giai đoạn này tại công ty.', '3. Các Bộ trưởng chịu trách nhiệm.').slice(1),
      '1. Nghị định này có hiệu lực từ ngày 10.',
    );
    expect(numbers(tree, 'article')).toEqual(['10']);
    expect(numbers(tree, 'clause')).toEqual(['1']);
  });

  test('is told from text that goes on with the next number itself, and from an instruction', () => {
    const tree = parseWrapped(
      'Điều 1. Phạm vi',
      '1. Một:',
      'a) Việc thứ nhất;1',
      '',
      note(1, 'Điểm'),
      'đã được sửa đổi',
      ...notes(),
      'b) Việc thứ hai.',
      '',
      '2. Hai.',
      'Điều 2. Sửa đổi',
      '',
      '2 Thông tư số 40/2025/TT-BTC được sửa đổi như sau:',
    );
    expect(numbers(tree, 'clause')).toEqual(['1', '2']);
    expect(numbers(tree, 'point')).toEqual(['a', 'b']);
    expect(selectAll(tree, 'note')).toHaveLength(1);
  });
});

test('a mark that stands before the dot is no part of the number, and a number that comes next is one', () => {
  const tree = parseWrapped(
    'Điều 1. Phạm vi1',
    '12. (được bãi bỏ)',
    '2. Hai.',
    '33. (được bãi bỏ)',
    ...notes(note(1, 'Điều'), note(2), note(3)),
    'Điều 2. Các việc',
    ...Array.from({ length: 12 }, (_, index) => `${index + 1}. Việc ${index + 1}.`),
  );
  const own = Array.from({ length: 12 }, (_, index) => String(index + 1));
  expect(numbers(tree, 'clause')).toEqual(['1', '2', '3', ...own]);
});

test('an exponent of a unit is no mark', () => {
  const tree = parseWrapped(
    '1. Xe có dung tích trên 125 cm3;',
    '2.3 Hai.',
    ...notes(note(1), note(2), note(3)),
  );
  expect(selectAll(tree, 'noise').filter(({ reason }) => reason === 'noteMark')).toHaveLength(1);
});

test('a text without notes is left as it is', () => {
  const tree = parseWrapped('Điều 1. Phạm vi', '1.2 Bảo hiểm.', '17 Khoản này được sửa đổi theo quy định.');
  expect(selectAll(tree, 'note')).toEqual([]);
});
