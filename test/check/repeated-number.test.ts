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
