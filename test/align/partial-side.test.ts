/** Which of two texts only answers some duties of the other. */
import { expect, test } from 'vitest';
import { alignTrees } from '../../src/align/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';

const treeOf = (...lines: string[]) => parseRegulation(readMarkdown(lines.join('\n\n')).blocks).tree;
const GUIDE = [
  'HƯỚNG DẪN',
  'I. TRÌNH BÀY VĂN BẢN',
  '1. Từ “Điều” và tên điều được trình bày bằng chữ in thường, kiểu chữ đứng, đậm.',
  '2. Khoản được trình bày bằng chữ số Ả Rập, sau số thứ tự có dấu chấm.',
  'II. VÍ DỤ MINH HỌA',
];
const REPORT = ['BÁO CÁO', '1. Đã trình bày tên điều bằng chữ in thường, kiểu chữ đứng, đậm.'];

test('a text that shows once how an article is printed is not made of articles', () => {
  const shown = treeOf(...GUIDE, 'Điều 1. Bản sao văn bản');
  const told = treeOf(...GUIDE, 'Bản sao văn bản');
  expect(alignTrees(shown, told).partial).toBeNull();
  expect(alignTrees(told, shown).partial).toBeNull();
});

test('a report answers the articles of a regulation', () => {
  const regulation = treeOf('QUY CHẾ', 'Điều 1. Trình bày', GUIDE[2] as string, GUIDE[3] as string);
  expect(alignTrees(regulation, treeOf(...REPORT)).partial).toBe('target');
  expect(alignTrees(treeOf(...REPORT), regulation).partial).toBe('base');
});
