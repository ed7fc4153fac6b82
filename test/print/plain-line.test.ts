/** Nothing of a document or file name does something in a terminal, a log or a workflow. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainLine } from '../../src/print/check/plain-line.js';
import { printJson } from '../../src/print/json.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

test.each([
  ['escape sequences', 'a\u001b[31mb\u0007', 'a\ufffd[31mb\ufffd'],
  ['the second half of the control characters', '\u009b31m', '\ufffd31m'],
  ['signs that turn the direction of a name', 'x\u202edm.exe\u2066', 'x\ufffddm.exe\ufffd'],
  ['a command of a workflow', '  ::error::x', '  : :error::x'],
  ['a command of an older runner', '##[group]x', '# #[group]x'],
  ['no command inside a line', 'Điều 1:: x ##[y]', 'Điều 1:: x ##[y]'],
])('%s', (_, text, plain) => expect(plainLine(text)).toBe(plain));

test('JSON writes the controls that it may leave as escapes of the same value', () => {
  const json = printJson({ a: 'x\u007f\u009by' });
  expect(json).toBe('{\n  "a": "x\\u007f\\u009by"\n}\n');
  expect(JSON.parse(json)).toEqual({ a: 'x\u007f\u009by' });
});

test.each(['stylish', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'])(
  'a name of a file in %s',
  async (format) => {
    const directory = temporaryFolder();
    for (const name of ['a\u001b[31m\u0007b\n::error::c\u009b2J.md', 'l\u007f.md'])
      writeFileSync(join(directory, name), name.startsWith('a') ? 'Điều 1. Một\n\n1. Hai.\n\n1. Ba' : '');
    const { answer, notes } = await runDanvan(['check', '--format', format, '.'], { directory });
    expect(`${answer}${notes}`).not.toMatch(/[^\P{Cc}\n\t]|^::error::c/mu);
  },
);
