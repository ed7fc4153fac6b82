/** Every input that cannot be read is one line on stderr and exit code 2, without a stack trace. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runDanvan, type Surroundings } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

async function refusal(file: string, around: Surroundings): Promise<string> {
  const { code, answer, notes } = await runDanvan(['parse', file], around);
  expect(code).toBe(2);
  expect(answer).toBe('');
  expect(notes).toMatch(/^Lỗi: [^\n]+\n$/);
  return notes;
}

describe('input that cannot be read', () => {
  test('a missing file, with the file that was probably meant', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'quy-che.md'), 'Điều 1.');
    expect(await refusal('quy-ce.md', { directory })).toContain('Có phải ý là: quy-che.md?');
    expect(await refusal('xyz.docx', { directory })).not.toContain('Có phải ý là');
  });

  test('an empty file', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'a.md'), '');
    expect(await refusal('a.md', { directory })).toContain('a.md: tệp không có nội dung');
  });

  test('a binary file', async () => {
    const directory = temporaryFolder();
    writeFileSync(
      join(directory, 'a.md'),
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0xff, 0xfe, 0]),
    );
    expect(await refusal('a.md', { directory })).toContain('a.md');
  });

  test('a file of 50 MB', async () => {
    const directory = temporaryFolder();
    const file = join(directory, 'a.md');
    closeSync(openSync(file, 'w'));
    truncateSync(file, 50_000_000);
    expect(await refusal('a.md', { directory })).toContain('lớn hơn 32 MB');
  });

  test('50 MB on standard input', async () => {
    expect(await refusal('-', { input: new Uint8Array(50_000_000) })).toContain('lớn hơn 32 MB');
  });

  test('a folder', async () => {
    const directory = temporaryFolder();
    mkdirSync(join(directory, 'van-ban'));
    expect(await refusal('van-ban', { directory })).toContain('“van-ban” là thư mục');
  });

  test.skipIf(process.platform === 'win32')('a pipe, which is not waited for', async () => {
    const directory = temporaryFolder();
    execFileSync('mkfifo', [join(directory, 'pipe')]);
    expect(await refusal('pipe', { directory })).toContain('không phải là tệp thông thường');
  });

  test('a keyboard in place of standard input, and nothing on it', async () => {
    expect(await refusal('-', {})).toContain('đang là bàn phím');
    expect(await refusal('-', { input: '' })).toContain('tệp không có nội dung');
  });

  test('control characters of a file name do not reach the terminal', async () => {
    expect(await refusal('a\u001b[2Jb\nc', {})).toContain('“a\ufffd[2Jb c”');
  });
});
