/** Numbers in which a scanner took one sign for another, and numbers of rows that are none of the text's own. */
import { describe, expect, test } from 'vitest';
import { selectAll } from '../../src/tree/visit.js';
import { numbers, parseParagraphs, parseWrapped } from '../support/parse-lines.js';

const HEAD = 'Điều 3. Việc';

describe('a digit before a bracket is the điểm that is due', () => {
  test.each([
    ['8) above b)', ['1. Gồm:', '8) Một việc;', 'b) Hai việc.', '2. Khác.'], ['1', '2'], ['a', 'b']],
    [
      '8) between e) and h)',
      ['1. Gồm:', ...'abcdđe'.split('').map((at) => `${at}) Việc;`), '8) Một;', 'h) Hai.', '2. Khác.'],
      ['1', '2'],
      [...'abcdđegh'],
    ],
    [
      '1) for i and l',
      [
        '1. Gồm:',
        ...'abcdđegh'.split('').map((at) => `${at}) Việc;`),
        '1) Một;',
        'k) Hai;',
        '1) Ba;',
        'm) Bốn.',
      ],
      ['1'],
      [...'abcdđeghiklm'],
    ],
    [
      '8) that ends its series',
      ['1. Gồm:', ...'abcdđe'.split('').map((at) => `${at}) Việc;`), '8) Khác.', '2. Hai.'],
      ['1', '2'],
      [...'abcdđeg'],
    ],
    ['Ð) below 2)', ['1. Gồm:', '2) Một;', 'Ð) Hai;', 'c) Ba.', '2. Khác.'], ['1', '2'], ['a', 'b', 'c']],
    [
      'Ð) for đ',
      ['1. Gồm:', ...'abcd'.split('').map((at) => `${at}) Việc;`), 'Ð) Năm.'],
      ['1'],
      [...'abcdđ'],
    ],
    [
      '3) in turn, above b)',
      ['1. Một.', '2. Gồm:', '3) Một;', 'b) Hai.', '3. Ba.'],
      ['1', '2', '3'],
      ['a', 'b'],
    ],
    ['8) above a spotted b)', ['1. Gồm:', '8) Một;', '._ b) Hai;', 'c) Ba.'], ['1'], ['a', 'b', 'c']],
  ])('%s', (_, lines, clauses, points) => {
    const tree = parseParagraphs(HEAD, ...lines, 'Điều 4. Khác');
    expect([numbers(tree, 'clause'), numbers(tree, 'point')]).toEqual([clauses, points]);
  });

  test('keeps its label as it is printed', () => {
    const tree = parseParagraphs(HEAD, '1. Gồm:', '8) Một việc;', 'b) Hai việc.');
    expect(selectAll(tree, 'point').map(({ label }) => label)).toEqual(['8)', 'b)']);
  });

  test.each([
    ['in turn', ['1. Một.', '2) Hai.', '3. Ba.'], ['1', '2', '3'], []],
    ['of a list', ['1. Gồm:', '1) Một;', '2) Hai.', '2. Khác.'], ['1', '2'], []],
    ['all khoản', ['1) Một;', '2) Hai;', '3) Ba.'], ['1', '2', '3'], []],
    ['that nothing proves', ['1. Gồm:', '8) Một việc.', '2. Khác.'], ['1', '2'], []],
    ['of a khoản behind điểm', ['5. Gồm:', 'a) Một;', '6) Hai việc.', '7. Ba.'], ['5', '6', '7'], ['a']],
    ['for Ð) that nothing proves', ['1. Gồm:', 'Ð) Một việc.', '2. Khác.', '3. Ba.'], ['1', '2', '3'], []],
    ['for parts above khoản', ['A) Chung', '1. Một.', 'B) Riêng', '1. Hai.'], ['1', '1'], []],
    ['that looks like another letter', ['1. Gồm:', '4) Một việc;', 'b) Hai.', '2. Khác.'], ['1', '2'], ['b']],
  ])('none %s', (_, lines, clauses, points) => {
    const tree = parseParagraphs(HEAD, ...lines, 'Điều 4. Khác');
    expect([numbers(tree, 'clause'), numbers(tree, 'point')]).toEqual([clauses, points]);
  });
});

describe('a letter before a full stop is the khoản that is due', () => {
  test.each([
    ['I.', ['I. Một việc.', '2. Hai việc.', '3. Ba.'], ['1', '2', '3']],
    ['i. above điểm', ['i. Gồm:', 'a) Một;', 'b) Hai.', '2. Khác.'], ['1', '2']],
    [
      'S. after 4.',
      ['1. A.', '2. B.', '3. C.', '4. D.', 'S. Năm việc.', '6. F.'],
      ['1', '2', '3', '4', '5', '6'],
    ],
  ])('%s', (_, lines, clauses) => {
    expect(numbers(parseParagraphs(HEAD, ...lines, 'Điều 4. Khác'), 'clause')).toEqual(clauses);
  });

  test.each([
    ['a Roman outline', ['I. Một phần.', 'II. Hai phần.'], []],
    ['an outline that khoản stand in', ['I. Phần', '1. Một.', '2. Hai.'], ['1', '2']],
    ['a letter before another number', ['I. Một việc.', '3. Ba việc.'], ['3']],
  ])('none of %s', (_, lines, clauses) => {
    expect(numbers(parseParagraphs(HEAD, ...lines, 'Điều 4. Khác'), 'clause')).toEqual(clauses);
  });
});

describe('what a scanner saw beside or inside a number', () => {
  test.each([
    [
      ['1. Gồm:', 'a) Một;', '__ b) Hai việc;', '.c) Ba việc.', '2. Hai.'],
      ['1', '2'],
      ['a', 'b', 'c'],
    ],
    [
      ['1. Gồm:', '. a) Một;', 'b) Hai.', '2. Hai.'],
      ['1', '2'],
      ['a', 'b'],
    ],
    [
      ['1. Gồm:', 'a) Một;', '„ b) Hai việc;', 'c) Ba.', '2. Hai.'],
      ['1', '2'],
      ['a', 'b', 'c'],
    ],
    [['1. Gồm:', 'a) Một;', '. q) CỘNG HÒA', 'b) Hai.'], ['1'], ['a', 'b']],
    [['1. Gồm:', 'a) Một;', '. d) Bốn việc.', '2. Hai.'], ['1', '2'], ['a']],
  ])('%j', (lines, clauses, points) => {
    const tree = parseParagraphs(HEAD, ...lines, 'Điều 4. Khác');
    expect([numbers(tree, 'clause'), numbers(tree, 'point')]).toEqual([clauses, points]);
  });

  test('a gap in an amount begins no khoản', () => {
    const tree = parseParagraphs(
      HEAD,
      '1. Phạt tiền từ 500.000 đồng đến 1.000.000 đồng đối với cá nhân, từ',
      '1. 000.000 đồng đến 2.000.000 đồng đối với tổ chức;',
      '2. 1.000 đồng là mức thấp nhất.',
    );
    expect(numbers(tree, 'clause')).toEqual(['1', '2']);
  });

  test('a gap in the number of an article, where it comes next', () => {
    const articles = Array.from({ length: 10 }, (_, index) => `Điều ${index + 1}. Việc`);
    expect(numbers(parseParagraphs(...articles, 'Điều 1 1. Lưu trữ'), 'article').at(-1)).toBe('11');
    expect(numbers(parseParagraphs(...articles, 'Điều 6 1. Lưu trữ'), 'article')).toHaveLength(10);
  });
});

describe('rows of a table that the source does not tell as one', () => {
  const table = ['Chức danh', '1. Hạng nhất 70', '2. Hạng nhì 60', '3. Hạng ba 50'];
  const items = (tree: ReturnType<typeof parseParagraphs>) =>
    selectAll(tree, 'item').map(({ label }) => label);

  test('are no khoản, where those go on below', () => {
    const tree = parseParagraphs(HEAD, '1. Mức lương như sau', ...table, '2. Loại công ty.', '3. Công ty.');
    expect([numbers(tree, 'clause'), items(tree)]).toEqual([
      ['1', '2', '3'],
      ['1.', '2.', '3.'],
    ]);
  });

  test.each([
    ['below a later khoản', ['1. Một.', '2. Mức lương', ...table, '3. Loại công ty.'], ['1', '2', '3']],
    ['with a dash', ['1. Biểu thuế sau đây', 'Xì gà', '75 - Từ năm 2027: 20.000', '2. Hai.'], ['1', '2']],
  ])('%s', (_, lines, clauses) => {
    expect(numbers(parseParagraphs(HEAD, ...lines, 'Điều 4. Khác'), 'clause')).toEqual(clauses);
  });

  test('a number that was printed twice stays a khoản', () => {
    expect(numbers(parseParagraphs(HEAD, '1. Một.', '1. Hai.', '2. Ba.'), 'clause')).toEqual(['1', '1', '2']);
    expect(numbers(parseParagraphs(HEAD, '1. Một.', '1. Hai.', '2. Ba.', '3. Bốn.'), 'clause')).toEqual([
      '1',
      '1',
      '2',
      '3',
    ]);
  });

  test('khoản with a dash go on in turn', () => {
    expect(numbers(parseParagraphs(HEAD, '1- Một.', '2- Hai.', '4- Bốn.'), 'clause')).toEqual([
      '1',
      '2',
      '4',
    ]);
    expect(numbers(parseParagraphs(HEAD, '1. Một.', '2- Hai.', '3. Ba.'), 'clause')).toEqual(['1', '2', '3']);
  });
});

describe('a khoản whose number a scanner spotted, below the number of its page', () => {
  const FIRST = '1. Phạt tiền đối với hành vi vi phạm điều ước quốc tế mà Việt Nam là thành viên.';
  const clauses = (...lines: string[]) =>
    numbers(parseWrapped(HEAD, FIRST, ...lines, 'hoặc chấp nhận hành vi đó.', 'Điều 4. Khác'), 'clause');

  test.each([
    [['15', '` 2. Phạt tiền đối với hành vi gửi']],
    [['28 -', '.2. Phạt tiền đối với hành vi gửi']],
    [[', __2. Phạt tiền đối với hành vi gửi']],
    [['2‹ Phạt tiền đối với hành vi gửi']],
  ])('%j', (lines) => {
    expect(clauses(...lines)).toEqual(['1', '2']);
  });

  test('not one out of turn, nor where the sentence before is open', () => {
    expect(clauses('15', '` 7. Phạt tiền đối với hành vi gửi')).toEqual(['1']);
    const open = '1. Phạt tiền đối với hành vi vi phạm điều ước quốc tế mà Việt Nam nêu tại mục';
    const tree = parseWrapped(
      HEAD,
      open,
      '` 2. Phạt tiền của bảng kèm theo hành vi vi phạm điều ước quốc tế mà Việt Nam',
      'hoặc chấp nhận hành vi đó.',
      'Điều 4. Khác',
    );
    expect(numbers(tree, 'clause')).toEqual(['1']);
  });
});

test.each(["'Điều 4. Khác", "' Điều 4. Khác", 'ˆ Điều 4. Khác', '. Điều 4. Khác', '_Điều 4. Khác'])(
  'an article behind a spot is one where it comes next: %s',
  (line) => {
    expect(numbers(parseParagraphs(HEAD, '1. Một việc.', line, 'Điều 5. Cuối'), 'article')).toEqual([
      '3',
      '4',
      '5',
    ]);
  },
);

test.each(["'Điều 4. Khác' là tên gọi.", "'Điều 9. Khác", '. Điều 9. Khác'])(
  'not where it is quoted or out of turn: %s',
  (line) => {
    expect(numbers(parseParagraphs(HEAD, '1. Một việc.', line, 'Điều 4. Cuối'), 'article')).toEqual([
      '3',
      '4',
    ]);
  },
);

test.each([
  ['Điều 5, Điều kiện thực hiện', ['3', '4', '5', '6']],
  ['Điều 5, Khoản chi', ['3', '4', '5', '6']],
  ['Điều 5, Điều 6', ['3', '4', '6']],
  ['Điều 5, Điểm a khoản 1', ['3', '4', '6']],
])('a comma for the full stop of an article: %s', (line, articles) => {
  const tree = parseParagraphs(
    HEAD,
    'Nội dung.',
    'Điều 4. Bốn',
    'Nội dung.',
    line,
    'Nội dung.',
    'Điều 6. Sáu',
    'Nội dung.',
  );
  expect(numbers(tree, 'article')).toEqual(articles);
});
