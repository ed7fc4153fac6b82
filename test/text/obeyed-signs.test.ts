import { expect, test } from 'vitest';
import { printCsv } from '../../src/print/csv.js';
import { printJson } from '../../src/print/json.js';
import { showObeyedInLines } from '../../src/text/obeyed-signs.js';

test.each([
  ['a\u001b]0;x\u0007b', 'a\ufffd]0;x\ufffdb'],
  ['a\rb\u009b1m\u202eexe', 'a\ufffdb\ufffd1m\ufffdexe'],
  ['\u001b[31mđỏ\u001b[0m', '\ufffd[31mđỏ\ufffd[0m'],
  ['một\r\n\thai\n', 'một\r\n\thai\n'],
])('%j shows as %j', (given, shown) => {
  expect(showObeyedInLines(given)).toBe(shown);
});

test('JSON writes them as escapes, which are the same values', () => {
  const value = { name: 'a\u001b[31m\u009b\u202eb' };
  expect(printJson(value)).toContain('"a\\u001b[31m\\u009b\\u202eb"');
  expect(JSON.parse(printJson(value))).toEqual(value);
  expect(showObeyedInLines(printJson(value))).toBe(printJson(value));
});

test('a cell of a table shows them, and keeps its lines', () => {
  expect(printCsv([['a\u001b[31m.docx', 'một\nhai']])).toBe('\ufeffa\ufffd[31m.docx,"một\nhai"\r\n');
});
