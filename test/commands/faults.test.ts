/** Faults of the machine and of the user's hand, each with a real process: stops, devices, pipes, links, a full or closed place. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LAUNCHER, runBuilt } from '../support/built-program.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const TEXT = 'Điều 1. Phạm vi\n\nCác các cấp ủy.\n';
const IS_UNIX = process.platform !== 'win32';

describe('one of several files', () => {
  test('that cannot be read ends the work on itself only, and the run with 2', () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'tot.md'), 'Căn cứ Quyết định số 23-QĐ/TW ngày 30/7/2021.\n');
    writeFileSync(join(directory, 'hong.docx'), 'PK\u0003\u0004');
    for (const command of ['refs', 'import']) {
      const { code, screen } = runBuilt([command, 'hong.docx', 'tot.md'], directory);
      expect(code, command).toBe(2);
      expect(screen, command).toMatch(/hong\.docx/);
      expect(screen, command).toMatch(/23-QĐ\/TW|tot\.md/);
    }
  });
});

describe.skipIf(!IS_UNIX)('what is no ordinary file', () => {
  test('is no configuration, profile, map or baseline', () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'a.md'), TEXT);
    spawnSync('mkfifo', [join(directory, 'ong')]);
    for (const argv of [
      ['check', 'a.md', '--config', 'ong'],
      ['check', 'a.md', '--config', '/dev/zero'],
      ['check', 'a.md', '--baseline', 'ong'],
      ['draft', '--profile', 'ong', '-o', 'b.docx'],
      ['diff', 'a.md', 'a.md', '--map', 'ong'],
    ]) {
      const { code, screen } = runBuilt(argv, directory);
      expect(code, argv.join(' ')).toBe(2);
      expect(screen, argv.join(' ')).toMatch(/^Lỗi: [^\n]*không phải là tệp thông thường[^\n]*\n$/);
    }
  });

  test('is not replaced, forced or not', () => {
    const directory = temporaryFolder();
    spawnSync('mkfifo', [join(directory, 'ong.docx')]);
    const { code } = runBuilt(['draft', '--province', 'thai nguyen', '-o', 'ong.docx', '--force'], directory);
    expect(code).toBe(2);
    expect(spawnSync('test', ['-p', join(directory, 'ong.docx')]).status).toBe(0);
  });

  test('gets no draft beside it, whose ending it does not name', () => {
    const directory = temporaryFolder();
    spawnSync('mkfifo', [join(directory, 'ong')]);
    for (const place of ['ong', '/dev/null']) {
      const argv = ['draft', '--province', 'thai nguyen', '-o', place, '--force'];
      const { code, screen } = runBuilt(argv, directory);
      expect(code, place).toBe(2);
      expect(screen, place).toMatch(/^Lỗi: “[^”]*” không phải là tệp thông thường[^\n]*\n$/);
    }
    expect(existsSync('/dev/null.docx')).toBe(false);
    expect(readdirSync(directory)).toEqual(['ong']);
  });
});

test('aliases that unfold without end are a YAML error', () => {
  const directory = temporaryFolder();
  const rows = Array.from({ length: 20 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`);
  writeFileSync(join(directory, 'c.yaml'), ['a0: &a0 [x]', ...rows].join('\n'));
  writeFileSync(join(directory, 'a.md'), TEXT);
  for (const argv of [
    ['check', 'a.md', '--config', 'c.yaml'],
    ['diff', 'a.md', 'a.md', '--map', 'c.yaml'],
  ]) {
    const { code, screen } = runBuilt(argv, directory);
    expect(code).toBe(2);
    expect(screen).toMatch(/^Lỗi: tệp “[^”]*c\.yaml”[^\n]*\n$/);
    expect(screen).not.toMatch(/chính chương trình/);
  }
});

describe.skipIf(!IS_UNIX)('links', () => {
  test('that go round list a file once', () => {
    const directory = temporaryFolder();
    mkdirSync(join(directory, 'a'));
    writeFileSync(join(directory, 'a', 'x.md'), TEXT);
    symlinkSync(directory, join(directory, 'a', 'vong'));
    symlinkSync(join(directory, 'a'), join(directory, 'vong'));
    const { screen } = runBuilt(['check', '.', '--format', 'json'], directory);
    expect((JSON.parse(screen) as { file: string }[]).map(({ file }) => file)).toEqual(['a/x.md']);
  });

  test('out of the folder are not followed by --fix', () => {
    const [directory, outside] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(outside, 'x.md'), TEXT);
    symlinkSync(join(outside, 'x.md'), join(directory, 'x.md'));
    runBuilt(['check', 'x.md', '--fix'], directory);
    expect(readFileSync(join(outside, 'x.md'), 'utf8')).toBe(TEXT);
    writeFileSync(join(directory, 'y.md'), TEXT);
    symlinkSync(join(directory, 'y.md'), join(directory, 'z.md'));
    runBuilt(['check', 'z.md', '--fix'], directory);
    expect(readFileSync(join(directory, 'y.md'), 'utf8')).not.toBe(TEXT);
  });
});

describe('SOURCE_DATE_EPOCH', () => {
  test('is a day of UTC, and nothing else', () => {
    const directory = temporaryFolder();
    const bytes = ['Asia/Ho_Chi_Minh', 'Pacific/Honolulu'].map((TZ) => {
      const file = `${TZ.slice(0, 4)}.docx`;
      const environment = { TZ, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21, 22) / 1000) };
      runBuilt(['draft', '--province', 'thai nguyen', '-o', file], directory, environment);
      return readFileSync(join(directory, file));
    });
    expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(true);
    for (const epoch of ['99999999999999', '-1', 'x']) {
      const { code, screen } = runBuilt(['check', 'thai-nguyen'], directory, { SOURCE_DATE_EPOCH: epoch });
      expect(code, epoch).toBe(2);
      expect(screen, epoch).toMatch(/^Lỗi: SOURCE_DATE_EPOCH[^\n]*\n$/);
    }
  });
});

describe.skipIf(!IS_UNIX)('a place that is closed', () => {
  test('is said in one line, and nothing is left in it', () => {
    const directory = temporaryFolder();
    mkdirSync(join(directory, 'khoa'));
    chmodSync(join(directory, 'khoa'), 0o500);
    // The superuser may write anywhere but into what the kernel keeps.
    const place = process.getuid?.() === 0 ? '/proc/khoa.docx' : 'khoa/a.docx';
    const { code, screen } = runBuilt(['draft', '--province', 'thai nguyen', '-o', place], directory);
    expect(code).toBe(2);
    expect(screen).toMatch(/Lỗi: [^\n]+\n$/);
    expect(readdirSync(join(directory, 'khoa'))).toEqual([]);
  });

  test('no HOME, no TZ, no LANG, no PATH: the command works all the same', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [LAUNCHER, 'check', 'thai-nguyen', '--format', 'json'],
      {
        encoding: 'utf8',
        env: {},
        cwd: temporaryFolder(),
      },
    );
    expect([0, 1]).toContain(status);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });
});

describe.skipIf(!IS_UNIX)('a run that is stopped', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s takes its temporary files and LibreOffice with it',
    async (signal) => {
      const directory = realpathSync(temporaryFolder());
      const temporary = join(directory, 'tmp');
      const programs = join(directory, 'bin');
      for (const folder of [temporary, programs]) mkdirSync(folder);
      // In place of LibreOffice a program that never ends, and says under which number it runs.
      writeFileSync(
        join(programs, 'soffice'),
        `#!/bin/sh\necho $$ > ${join(directory, 'pid')}\nexec sleep 600\n`,
      );
      chmodSync(join(programs, 'soffice'), 0o755);
      writeFileSync(join(directory, 'a.rtf'), '{\\rtf1\\ansi A}');
      mkdirSync(join(temporary, `danvan-${hostOf()}.999999999-abcdef`));
      const env = { ...process.env, PATH: `${programs}:${process.env.PATH}`, TMPDIR: temporary };
      const child = spawn(process.execPath, [LAUNCHER, 'parse', 'a.rtf'], {
        cwd: directory,
        env,
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => child.on('exit', (_, by) => resolve(by)));
      await until(
        () => existsSync(join(directory, 'pid')) && readFileSync(join(directory, 'pid'), 'utf8') !== '',
      );
      const pid = Number(readFileSync(join(directory, 'pid'), 'utf8'));
      // What an earlier run left, whose process is no more, went when this one began.
      expect(readdirSync(temporary)).toHaveLength(1);
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(readdirSync(temporary)).toEqual([]);
      await until(() => !isRunning(pid));
    },
    120_000,
  );
});

function hostOf(): string {
  return spawnSync('hostname', { encoding: 'utf8' })
    .stdout.trim()
    .replace(/[^\w-]/g, '');
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** One that has ended and that nobody has asked for ("Z") runs no more. */
function isRunning(pid: number): boolean {
  const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  return state !== '' && !state.startsWith('Z');
}
