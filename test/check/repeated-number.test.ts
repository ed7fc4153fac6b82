/** How much a number that stands twice proves. */
import { expect, test } from 'vitest';
import rule from '../../src/check/rules/structure/no-repeated-number.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { runRulesOn } from '../support/run-rule.js';

const severities = (markdown: string): string[] =>
  runRulesOn([rule], parseRegulation(readMarkdown(markdown).blocks).tree).map(({ severity }) => severity);

const article = (...clauses: string[]): string => ['Điều 1. Nhiệm vụ', ...clauses].join('\n\n');

test('two provisions that say different things under one number are an error', () => {
  expect(severities(article('1. Tham mưu.', '2. Báo cáo.', '2. Kiểm tra.'))).toEqual(['error']);
});

test('a provision that is printed twice over is noted, for nobody numbers so', () => {
  const twice = '2. Các ngành sau đây:';
  expect(severities(article('1. Tham mưu.', twice, twice, '3. Kiểm tra.'))).toEqual(['note']);
});

test('so is one whose second line alone has what comes below it, broken over lines', () => {
  const [first, again] = ['2. Sửa đổi, bổ sung Điều 10 như sau:', '2. Sửa đổi,'];
  const lines = ['1. Tham mưu.', first, again, 'bổ sung Điều 10 như sau:', 'Nội dung mới.', '3. Kiểm tra.'];
  expect(severities(article(...lines))).toEqual(['note']);
});

test('a word in common is no line in common', () => {
  const clauses = ['1. Tham mưu.', '2. Báo cáo cấp ủy.', '2. Báo cáo Ủy ban nhân dân.', '3. Kiểm tra.'];
  expect(severities(article(...clauses))).toEqual(['error']);
});
