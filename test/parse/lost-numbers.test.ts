/** Numbers of which a scanner lost the letter or digit, each between the two that prove what it was. */
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { selectAll } from '../../src/tree/visit.js';
import { numbers, parseMarkdown, parseParagraphs } from '../support/parse-lines.js';
import { withoutPlaces } from '../support/seeds.js';

const HEAD = 'Điều 1. Việc';
const END = 'Điều 2. Khác';
const points = (...labels: string[]) => labels.map((label) => `${label} Buộc nộp đủ số tiền;`);
const clauses = (...labels: string[]) => labels.map((label) => `${label} Trong thời hạn.`);

describe('the letter of a điểm that is gone', () => {
  test.each([
    ['in the middle', ['a)', 'b)', ')', 'd)'], 'abcd'],
    ['with a sign in its place', ['a)', '#)', 'c)'], 'abc'],
    ['with a mark in its place', ['a)', 'b)', '")', 'd)'], 'abcd'],
    ['at the head of the series', [')', 'b)', 'c)'], 'abc'],
    ['above a đ that was a d', ['a)', 'b)', ')', 'đ)', 'e)'], 'abcđe'],
    ['behind a spot', ['_ 8)', 'b)', 'c)'], 'abc'],
  ])('%s', (_, labels, read) => {
    const tree = parseParagraphs(HEAD, '1. Gồm:', ...points(...labels), '2. Khác.', END);
    expect(numbers(tree, 'point').join('')).toBe(read);
    expect(selectAll(tree, 'point').map(({ label }) => label)).toEqual(labels);
    expect(withoutPlaces(parseMarkdown(renderMarkdown(tree)))).toEqual(withoutPlaces(tree));
  });

  test.each([
    ['is between two that follow one another', ['a)', 'b)', '*)', 'c)'], 'abc'],
    ['is the last', ['a)', 'b)', ')'], 'ab'],
    ['is before another letter', ['a)', 'b)', ')', 'k)'], 'abk'],
  ])('is none where the sign %s', (_, labels, read) => {
    const tree = parseParagraphs(HEAD, '1. Gồm:', ...points(...labels), '2. Khác.', END);
    expect(numbers(tree, 'point').join('')).toBe(read);
  });
});

describe('the digit of a khoản that is gone', () => {
  test.each([
    ['before a full stop', ['1.', '2.', '.', '4.'], ['1', '2', '3', '4']],
    ['with a sign in its place', ['1.', '§.', '3.'], ['1', '2', '3']],
  ])('%s', (_, labels, read) => {
    expect(numbers(parseParagraphs(HEAD, ...clauses(...labels), END), 'clause')).toEqual(read);
  });

  test.each([
    ['none is missing', ['1.', '.', '2.']],
    ['it would be the last', ['1.', '2.', '.']],
  ])('is none where %s', (_, labels) => {
    const tree = parseParagraphs(HEAD, ...clauses(...labels), END);
    expect(numbers(tree, 'clause')).toEqual(labels.filter((label) => label !== '.').map((label) => label[0]));
  });
});
