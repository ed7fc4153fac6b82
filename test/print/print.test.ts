/** Findings, failures and tables as a person sees them. */
import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/findings/failure.js';
import { createFinding } from '../../src/findings/finding.js';
import { en } from '../../src/messages/en.js';
import { vi } from '../../src/messages/vi.js';
import { printTable } from '../../src/print/table.js';
import { printFailure, printFindings } from '../../src/print/text.js';

const plain = { words: vi, colour: false };
const params = { file: 'a.md', reason: 'EACCES' };

describe('printFindings', () => {
  test('gives place, severity, message and rule in one line', () => {
    const origin = [{ start: 0, line: 12, column: 3, offset: 80 }];
    const finding = createFinding('commands.inputNotReadable', params, { origin });
    expect(printFindings([finding], 'a.md', plain)).toBe(
      `a.md:12:3  cảnh báo  ${vi['commands.inputNotReadable'](params)}  (commands.inputNotReadable)\n`,
    );
  });

  test('names page and paragraph where there are no lines', () => {
    const finding = createFinding('commands.inputNotReadable', params, {
      severity: 'note',
      origin: [{ start: 0, page: 3, paragraph: 7 }],
    });
    expect(printFindings([finding], 'a.pdf', plain)).toMatch(/^a\.pdf, trang 3, đoạn 7 {2}ghi chú {2}/);
    expect(printFindings([finding], 'a.pdf', { words: en, colour: false })).toMatch(
      /^a\.pdf, page 3, paragraph 7 {2}note/,
    );
  });

  test('colours only when asked to', () => {
    const finding = createFinding('commands.inputNotReadable', params, { severity: 'error' });
    expect(printFindings([finding], 'a.md', { words: vi, colour: true })).toContain('\u001b[31mlỗi');
    expect(printFindings([finding], 'a.md', plain)).not.toContain('\u001b');
  });
});

describe('printFailure', () => {
  test('is one line, also where a name has line breaks or control characters', () => {
    const failure = new Failure('commands.inputNotReadable', { file: 'a\n\u0007b', reason: 'EIO' });
    expect(printFailure(failure, plain)).toMatch(/^Lỗi: .*“a \ufffdb”.*\n$/);
  });

  test('shows an id that has no words, with its values', () => {
    expect(printFailure(new Failure('x.unknown', { line: 3 }), plain)).toBe('Lỗi: x.unknown 3\n');
  });
});

test('printTable puts columns under each other, however the marks are composed', () => {
  const decomposed = 'Huế'.normalize('NFD');
  expect(
    printTable([
      ['hue', decomposed, ''],
      ['ha-noi', 'Hà Nội', 'x'],
    ]),
  ).toBe('hue     Huế\nha-noi  Hà Nội  x\n');
});
