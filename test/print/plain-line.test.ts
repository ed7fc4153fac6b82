/** Nothing of a document or file name does something in a terminal, a log or a workflow. */
import { expect, test } from 'vitest';
import { plainLine } from '../../src/print/check/plain-line.js';
import { printJson } from '../../src/print/json.js';

test.each([
  ['escape sequences', 'a\u001b[31mb\u0007', 'a\ufffd[31mb\ufffd'],
  ['the second half of the control characters', '\u009b31m', '\ufffd31m'],
  ['a command of a workflow', '  ::error::x', '  : :error::x'],
  ['a command of an older runner', '##[group]x', '# #[group]x'],
  ['no command inside a line', 'Điều 1:: x ##[y]', 'Điều 1:: x ##[y]'],
])('%s', (_, text, plain) => expect(plainLine(text)).toBe(plain));

test('JSON writes the controls that it may leave as escapes of the same value', () => {
  const json = printJson({ a: 'x\u007f\u009by' });
  expect(json).toBe('{\n  "a": "x\\u007f\\u009by"\n}\n');
  expect(JSON.parse(json)).toEqual({ a: 'x\u007f\u009by' });
});
