/** Numbers that a scanner took for others of the same kind, each between the two that prove what it was. */
import { describe, expect, test } from 'vitest';
import { selectAll } from '../../src/tree/visit.js';
import { numbers, parseParagraphs } from '../support/parse-lines.js';

const HEAD = 'Điều 1. Việc';
const END = 'Điều 2. Khác';

const clauses = (...list: number[]) => list.map((number) => `${number}. Việc của cơ quan.`);
const points = (letters: string) => [...letters].map((letter) => `${letter}) Việc của cơ quan;`);

describe('a letter that looks like the điểm that is due', () => {
  test.each([
    ['e for c', 'abed', 'abcd'],
    ['đ for d', 'abcđđe', 'abcdđe'],
    ['o for c', 'abod', 'abcd'],
    ['q for g', 'abcdđeqh', 'abcdđegh'],
    ['l for i', 'abcdđeghlkl', 'abcdđeghikl'],
  ])('%s', (_, printed, read) => {
    const tree = parseParagraphs(HEAD, '1. Gồm:', ...points(printed), '2. Khác.', END);
    expect(numbers(tree, 'point').join('')).toBe(read);
    expect(selectAll(tree, 'point').map(({ label }) => label)).toEqual(
      [...printed].map((letter) => `${letter})`),
    );
  });

  test.each([
    ['is due itself', 'abcdđe'],
    ['ends its series', 'abcđ'],
    ['stands before another letter', 'abek'],
    ['looks like no other', 'abkd'],
    ['is a second d', 'abcdde'],
  ])('stays what it is where it %s', (_, printed) => {
    const tree = parseParagraphs(HEAD, '1. Gồm:', ...points(printed), '2. Khác.', END);
    expect(numbers(tree, 'point').join('')).toBe(printed);
  });
});

describe('a digit that looks like the khoản that is due', () => {
  test.each([
    ['1 for 7', [1, 2, 3, 4, 5, 6, 1, 8], [1, 2, 3, 4, 5, 6, 7, 8]],
    ['5 for 8', [1, 2, 3, 4, 5, 6, 7, 5, 9], [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['3 for 5', [1, 2, 3, 4, 3, 6], [1, 2, 3, 4, 5, 6]],
  ])('%s', (_, printed, read) => {
    const tree = parseParagraphs(HEAD, ...clauses(...printed), END);
    expect(numbers(tree, 'clause').map(Number)).toEqual(read);
  });

  test.each([
    ['of a khoản that was left out', [1, 2, 4, 5]],
    ['of a khoản printed twice', [1, 2, 3, 3, 4]],
    ['that nothing comes after', [1, 2, 3, 4, 5, 6, 1]],
    ['that looks like another', [1, 2, 9, 4]],
  ])('not one %s', (_, printed) => {
    const tree = parseParagraphs(HEAD, ...clauses(...printed), END);
    expect(numbers(tree, 'clause').map(Number)).toEqual(printed);
  });
});

describe('a digit that looks like that of the article that is due', () => {
  const articles = (...list: number[]) => list.map((number) => `Điều ${number}. Việc của cơ quan`);

  test('Điều 5 between Điều 7 and Điều 9 is Điều 8', () => {
    const tree = parseParagraphs(...articles(1, 2, 3, 4, 5, 6, 7, 5, 9));
    expect(numbers(tree, 'article').map(Number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test.each([
    ['left out', [1, 2, 3, 5, 6]],
    ['the last', [1, 2, 3, 4, 5, 6, 7, 5]],
    ['the first of another text', [1, 2, 3, 4, 5, 6, 1, 2]],
  ])('not where it is %s', (_, printed) => {
    expect(numbers(parseParagraphs(...articles(...printed)), 'article').map(Number)).toEqual(printed);
  });
});
