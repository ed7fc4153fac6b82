/** Khoản and điểm that a converter ran together into one paragraph. */
import { describe, expect, test } from 'vitest';
import { selectAll } from '../../src/tree/visit.js';
import { numbers, parseMarkdown, parseParagraphs } from '../support/parse-lines.js';

describe('numbers that come in turn begin khoản and điểm of their own', () => {
  test.each([
    ['khoản', ['Điều 3. Việc', '1. Một việc. 2. Hai việc; 3. Ba việc.', '4. Bốn.'], ['1', '2', '3', '4'], []],
    ['điểm', ['Điều 3. Việc', '1. Gồm: a) Một; b) Hai; c) Ba.', '2. Khác.'], ['1', '2'], ['a', 'b', 'c']],
    ['điểm after điểm a', ['Điều 3. Việc', '1. Gồm:', 'a) Một; b) Hai;', 'c) Ba.'], ['1'], ['a', 'b', 'c']],
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
  ['letters that are cited', '1. Các trường hợp tại khoản 2, a) và b) khoản 3.'],
  ['one letter', '1. Hồ sơ gồm: a) Đơn đề nghị.'],
  ['what is quoted', '1. Sửa như sau: “1. Một việc. 2. Hai việc.”'],
])('no unit begins at %s', (_, ...lines) => {
  const tree = parseParagraphs('Điều 1. Việc', ...lines);
  expect(numbers(tree, 'clause')).toEqual(lines.map((_, index) => String(index + 1)));
  expect(numbers(tree, 'point')).toEqual([]);
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
