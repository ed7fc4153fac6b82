/** Findings, failures and tables as a person sees them. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/findings/failure.js';
import { createFinding } from '../../src/findings/finding.js';
import { en } from '../../src/messages/en.js';
import { vi } from '../../src/messages/vi.js';
import { printLineDiff } from '../../src/print/line-diff.js';
import { printTable } from '../../src/print/table.js';
import { printFailure, printFindings } from '../../src/print/text.js';
import { wrapText } from '../../src/print/wrap.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const plain = { catalogue: vi, colour: false };
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
    expect(printFindings([finding], 'a.pdf', { catalogue: en, colour: false })).toMatch(
      /^a\.pdf, page 3, paragraph 7 {2}note/,
    );
  });

  test('colours only when asked to', () => {
    const finding = createFinding('commands.inputNotReadable', params, { severity: 'error' });
    expect(printFindings([finding], 'a.md', { catalogue: vi, colour: true })).toContain('\u001b[31mlỗi');
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

  test('is broken between words in a window, and loses none of them', () => {
    const failure = new Failure('commands.inputNotReadable', params);
    const whole = printFailure(failure, plain);
    const shown = printFailure(failure, { ...plain, width: 24 });
    const lines = shown.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => line.length <= 24)).toBe(true);
    expect(shown.trimEnd().replaceAll('\n', ' ')).toBe(whole.trimEnd());
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

describe('wrapText', () => {
  test('breaks between words, with a label before the first line and an indent before the others', () => {
    const text = 'Bổ sung căn cứ còn thiếu của quyết định.';
    expect(wrapText(text, { width: 25, label: '  - ', indent: '    ' })).toBe(
      '  - Bổ sung căn cứ còn\n    thiếu của quyết định.',
    );
  });

  test('counts columns, not letters: a mark that stands by itself takes none, a Chinese sign two', () => {
    expect(wrapText('Điều lệ Đảng'.normalize('NFD'), { width: 7 })).toBe('Điều lệ\nĐảng');
    expect(wrapText('条例 条例', { width: 8 })).toBe('条例\n条例');
  });

  test('keeps a long path whole, so that it can be copied, and cuts it where that is asked for', () => {
    const text = 'Đã ghi du-thao/quy-che.docx';
    expect(wrapText(text, { width: 12 })).toBe('Đã ghi\ndu-thao/quy-che.docx');
    expect(
      wrapText(text, { width: 12, cutsWords: true })
        .split('\n')
        .every((line) => line.length <= 12),
    ).toBe(true);
  });
});

describe('printLineDiff', () => {
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => `Dòng ${index + 1}.`);
  const lines = (changed: Record<number, string>, count = 30) =>
    numbered(count).map((line, index) => changed[index + 1] ?? line);

  /** A file in an empty folder, and what a program makes of it that takes a patch. */
  function applied(program: string, argv: string[], file: string, before: string, patch: string): string {
    const directory = temporaryFolder();
    writeFileSync(join(directory, file), before);
    const { status, stderr, error } = spawnSync(program, argv, {
      cwd: directory,
      input: patch,
      encoding: 'utf8',
    });
    expect([error, status, stderr]).toEqual([undefined, 0, expect.anything()]);
    return readFileSync(join(directory, file), 'utf8');
  }

  test.each([
    ['two places', 'a.md', lines({}).join('\n'), lines({ 3: 'x', 25: 'y' }).join('\n')],
    ['a file without a last line break', 'a.md', 'một\nhai', 'một\nba'],
    ['a line more and a line less', 'a.md', 'một\nhai\nba\n', 'hai\nba\nbốn\n'],
    ['line ends of Windows', 'a.md', 'một\r\nhai\r\n', 'một\r\nba\r\n'],
    ['a name with blanks and marks', 'quy chế (bản 2).md', 'một\nhai\n', 'một\nba\n'],
  ])('is a patch that git takes: %s', (_what, file, before, after) => {
    const patch = printLineDiff(file, before, after, { colour: false });
    expect(applied('git', ['apply', '-p0', '-'], file, before, patch)).toBe(after);
  });

  test('says nothing of texts that are the same, and colours only what changed', () => {
    expect(printLineDiff('a.md', 'một\n', 'một\n', { colour: true })).toBe('');
    const coloured = printLineDiff('a.md', 'một\nhai\n', 'một\nba\n', { colour: true });
    expect(coloured.split('\n').slice(3)).toEqual([
      ' một',
      '\u001b[31m-hai\u001b[39m',
      '\u001b[32m+ba\u001b[39m',
      '',
    ]);
  });

  test('lets no control character of a text reach the terminal', () => {
    expect(printLineDiff('a.md', 'a\u001b[2J\n', 'b\n', { colour: false })).toContain('-a\ufffd[2J');
  });
});
