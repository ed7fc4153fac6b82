/** What only a process of its own shows: streams, pipes, exit codes, and faults of our own. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { LAUNCHER, runBuilt } from '../support/built-program.js';
import { runDanvan } from '../support/fake-terminal.js';
import { readProjectFile } from '../support/source-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';

describe('the process', () => {
  test('reads what the user imported, as the sources do', () => {
    const directory = temporaryFolder();
    const environment = { DANVAN_HOME: directory };
    const imported = runBuilt(['import', 'thai-nguyen', '--reference', 'thu'], directory, environment);
    expect(imported).toMatchObject({ code: 0 });
    const listed = runBuilt(['list', 'references'], directory, environment);
    expect(listed).toMatchObject({ code: 0 });
    expect(listed.screen).toContain('thu');
  });

  test('ends with the exit code of the command', () => {
    const directory = temporaryFolder();
    expect(runBuilt(['--version'], directory)).toMatchObject({ code: 0 });
    expect(runBuilt(['nothing'], directory)).toMatchObject({ code: 2 });
    expect(runBuilt(['parse', 'missing.md'], directory)).toMatchObject({ code: 2 });
  });

  test('keeps the answer on stdout and everything else on stderr', () => {
    const wrong = spawnSync(process.execPath, [LAUNCHER, 'nothing'], { encoding: 'utf8' });
    expect(wrong.stdout).toBe('');
    expect(wrong.stderr).toMatch(/^Lỗi: /);
    const right = spawnSync(process.execPath, [LAUNCHER, 'list', 'provinces'], { encoding: 'utf8' });
    expect(right.stderr).toBe('');
    expect(right.stdout.split('\n').length).toBeGreaterThan(34);
  });

  test.skipIf(process.platform === 'win32')(
    'a name of a file gives a terminal no command',
    () => {
      const directory = temporaryFolder();
      const name = 'a\u001b]0;x\u0007\u001b[31mb.docx';
      const draft = ['draft', '--province', 'Thái Nguyên', '-o'];
      for (const argv of [
        [...draft, name],
        [...draft, name.replace('a', 'c')],
        ['collect', name, '--base', name],
        ['matrix', name, name.replace('a', 'c')],
        ['matrix', name, '--to', 'csv'],
        ['matrix', name, '--to', 'html'],
      ]) {
        const { code, screen } = runBuilt(argv, directory);
        expect(code).not.toBe(null);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
        expect(screen).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f](?!\n)/);
        expect(screen).toContain('b.docx');
      }
    },
    60_000,
  );

  test('reads standard input', () => {
    const { stdout, status } = spawnSync(process.execPath, [LAUNCHER, 'parse', '-', '--to', 'text'], {
      input: 'Điều 1. Phạm vi\n\n1. Một.\n',
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('Điều 1. Phạm vi');
  });

  test.skipIf(process.platform === 'win32')('a closed pipe is no fault', () => {
    const command = `"${process.execPath}" "${LAUNCHER}" list provinces --json | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect(stdout).toBe('[\n0\n');
    expect(stderr).toBe('');
  });

  test.skipIf(process.platform !== 'linux')('a full disk behind stdout is said in one line', () => {
    const command = `"${process.execPath}" "${LAUNCHER}" list provinces > /dev/full`;
    const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toBe('Lỗi: không ghi được ra đầu ra chuẩn (ENOSPC); hãy kiểm tra chỗ trống trên đĩa.\n');
  });
});

describe('a fault of our own', () => {
  const fault = new TypeError('x is not\na function');

  test('is one line that asks for a report, with the version', async () => {
    const { code, notes } = await runDanvan(['list', 'provinces'], { fault });
    const { version } = JSON.parse(readProjectFile('package.json')) as { version: string };
    expect(code).toBe(2);
    expect(notes).toMatch(/^Lỗi: danvan [^\n]+\n$/);
    expect(notes).toContain(
      `danvan ${version} gặp lỗi của chính chương trình (TypeError: x is not a function;`,
    );
  });

  test('shows where it arose with DANVAN_DEBUG=1 only', async () => {
    const { notes } = await runDanvan(['list', 'provinces'], { fault, environment: { DANVAN_DEBUG: '1' } });
    expect(notes).toContain('process.test.ts');
  });
});
