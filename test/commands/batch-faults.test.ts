/** Faults under runs of many documents, with real processes: a stop, a thread that ends, a full disk, a closed folder, a broken cache, two runs at once. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DAY, LAUNCHER, requireFreshBuild, runBuilt } from '../support/built-program.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const IS_UNIX = process.platform !== 'win32';

function listOf(count: number, directory = temporaryFolder()): string {
  const rows = Array.from({ length: count }, (_, index) => `Số ${index + 1},xã,thai-nguyen`);
  writeFileSync(join(directory, 'xa.csv'), ['name,type,province', ...rows].join('\n'));
  return directory;
}

const draft = (...argv: string[]) => ['draft', '--list', 'xa.csv', '-o', 'ra', '--jobs', '2', ...argv];

/** The drafts of a folder, each of which must be a whole package; nothing else may stand beside them. */
function wholeDrafts(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name !== '.danvan-cache');
  for (const name of names) {
    expect(name).toMatch(/\.docx$/);
    expect(Object.keys(unzipSync(readFileSync(join(folder, name))))).toContain('word/document.xml');
  }
  return names;
}

describe.skipIf(!IS_UNIX)('a run of many drafts', () => {
  test('that is stopped leaves whole files only, and --resume does the rest', async () => {
    requireFreshBuild();
    // More than any machine drafts before the signal comes: a short list is done by then, and nothing is stopped.
    const directory = listOf(3000);
    const folder = join(directory, 'ra');
    const child = spawn(process.execPath, [LAUNCHER, ...draft('--resume')], {
      cwd: directory,
      stdio: 'ignore',
      // Drafts of another day are others, and what stands there is not written over unasked.
      env: { ...process.env, SOURCE_DATE_EPOCH: DAY },
    });
    const ended = new Promise((resolve) => child.on('exit', (_, by) => resolve(by)));
    const begun = () => existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.docx'));
    while (!begun()) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    const done = wholeDrafts(folder).length;
    expect(done).toBeLessThan(3000);
    listOf(done + 10, directory);
    const { code, screen } = runBuilt(draft('--resume'), directory);
    expect(code).toBe(0);
    expect(screen).toContain('từ lần trước');
    // Two threads do not stop at the same row, so that what is done need not be the head of the list.
    expect(wholeDrafts(folder).length).toBeGreaterThanOrEqual(done + 10);
  }, 240_000);

  test('two at once into one folder write each file once, and the second says that it is there', async () => {
    const directory = listOf(6);
    const run = () =>
      new Promise<number | null>((resolve) => {
        const options = { cwd: directory, stdio: 'ignore' } as const;
        spawn(process.execPath, [LAUNCHER, ...draft()], options).on('exit', resolve);
      });
    const codes = await Promise.all([run(), run()]);
    for (const code of codes) expect([0, 1, 2]).toContain(code);
    expect(wholeDrafts(join(directory, 'ra'))).toHaveLength(6);
  }, 240_000);

  test('on a disk that is full says so of each that has no room, and keeps the others whole', () => {
    const directory = listOf(8);
    mkdirSync(join(directory, 'ra'));
    const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', join(directory, 'ra')]);
    // Only root mounts; elsewhere a file in place of the folder stands for a place that takes nothing.
    if (mount.status !== 0) {
      const { code, screen } = runBuilt(['draft', '--list', 'xa.csv', '-o', 'xa.csv/ra'], directory);
      expect(code).toBe(2);
      expect(screen).not.toMatch(/chính chương trình/);
      return;
    }
    try {
      const { code, screen } = runBuilt(draft(), directory);
      expect(code).toBe(2);
      expect(screen).toContain('ENOSPC');
      expect(wholeDrafts(join(directory, 'ra')).length).toBeGreaterThan(0);
    } finally {
      spawnSync('umount', [join(directory, 'ra')]);
    }
  }, 240_000);
});

describe('a run over many texts', () => {
  const ROOT = fileURLToPath(new URL('../..', import.meta.url));
  /** Small texts by name; the word in one of them ends the thread that reads it. */
  function texts(words: Readonly<Record<string, string>>): string {
    const directory = temporaryFolder();
    mkdirSync(join(directory, 'vb'));
    for (const [name, word] of Object.entries(words))
      writeFileSync(join(directory, 'vb', `${name}.md`), `Điều 1. Phạm vi\n\n1. Một ${word}.\n`);
    return directory;
  }

  test('names the texts whose threads ended, and does all others', () => {
    const directory = texts({
      a: '',
      b: 'RA-NGOÀI',
      c: '',
      d: 'NÉM-LỖI',
      e: '',
      f: 'HẾT-BỘ-NHỚ',
      g: '',
    });
    const breaking = join(ROOT, 'test/support/in-child/break-thread.cjs');
    const { code, screen } = runBuilt(['import', 'vb', '-o', 'ra', '--jobs', '2'], directory, {
      NODE_OPTIONS: `--require ${breaking}`,
    });
    expect(code).toBe(2);
    expect(screen).toContain('Không làm được 3 tệp');
    expect(screen).toContain('“vb/b.md”: luồng xử lý đã dừng');
    expect(screen).toMatch(/“vb\/d\.md”: danvan gặp lỗi .*thrown where nobody waits/);
    expect(screen).toMatch(/“vb\/f\.md” cần quá nhiều bộ nhớ/);
    expect(readdirSync(join(directory, 'ra'))).toEqual(['a.md', 'c.md', 'e.md', 'g.md']);
  }, 60_000);

  test.each(['check', 'matrix', 'update'])(
    '%s names the text whose thread ended, does the others, and survives a thread that fails when all is answered',
    (command) => {
      const directory = texts({});
      const regulation = readFileSync(join(ROOT, 'regulations/thai-nguyen.md'), 'utf8');
      const words = { a: '', b: 'RA-NGOÀI', c: '', d: 'NÉM-SAU' };
      for (const [name, word] of Object.entries(words))
        writeFileSync(join(directory, 'vb', `${name}.md`), `${regulation}\n\n${word}\n`);
      const breaking = join(ROOT, 'test/support/in-child/break-thread.cjs');
      const more = command === 'update' ? ['--each', '-o', 'ra', '--format', 'md'] : ['--json'];
      const { code, screen } = runBuilt([command, 'vb', ...more, '--jobs', '2'], directory, {
        NODE_OPTIONS: `--require ${breaking}`,
      });
      expect(code).toBe(2);
      expect(screen).toContain('“vb/b.md”: luồng xử lý đã dừng');
      expect(screen).not.toMatch(/at .*:\d+:\d+|removeListener/);
      if (command === 'update')
        expect(readdirSync(join(directory, 'ra'))).toEqual(expect.arrayContaining(['a.md', 'c.md']));
      else expect(screen).toContain('vb/c.md');
    },
    60_000,
  );

  test.each(['import', 'update'])(
    '%s on a disk that is full says so, and leaves whole files only',
    (command) => {
      const directory = texts({});
      const regulation = readFileSync(join(ROOT, 'regulations/thai-nguyen.md'), 'utf8');
      for (const name of ['a', 'b', 'c', 'd']) writeFileSync(join(directory, 'vb', `${name}.md`), regulation);
      mkdirSync(join(directory, 'ra'));
      // Only root mounts; the folder that takes nothing stands for it elsewhere.
      if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', join(directory, 'ra')]).status !== 0)
        return;
      try {
        const argv = command === 'import' ? ['import'] : ['update', '--each', '--format', 'md'];
        const { code, screen } = runBuilt([...argv, 'vb', '-o', 'ra', '--jobs', '2', '--resume'], directory);
        expect(code).toBe(2);
        expect(screen).toContain('ENOSPC');
        const names = readdirSync(join(directory, 'ra')).filter((name) => name !== '.danvan-cache');
        expect(names.length).toBeGreaterThan(0);
        for (const name of names) {
          expect(name).toMatch(/^[abcd]\.md$/);
          expect(readFileSync(join(directory, 'ra', name), 'utf8')).toContain('Điều 28');
        }
      } finally {
        spawnSync('umount', [join(directory, 'ra')]);
      }
    },
    60_000,
  );

  test('into a folder that takes nothing says so of each, and leaves nothing behind', () => {
    const directory = texts({ a: '', b: '' });
    writeFileSync(join(directory, 'ra'), 'một tệp');
    // Where a file has the name of the folder, root cannot write either.
    const { code, screen } = runBuilt(['import', 'vb', '-o', 'ra/con', '--resume'], directory);
    expect(code).toBe(2);
    expect(screen.match(/ra\/con\/[ab]\.md/g)).toHaveLength(2);
    expect(screen).not.toMatch(/chính chương trình|at .*:\d+:\d+/);
    expect(readFileSync(join(directory, 'ra'), 'utf8')).toBe('một tệp');
    expect(readdirSync(directory).sort()).toEqual(['ra', 'vb']);
  }, 60_000);

  const READ_ONLY = ['mount', '-t', 'tmpfs', '-o', 'ro', 'tmpfs'] as const;
  test('into a folder that is read-only names the reason, and the report still comes', () => {
    const directory = texts({ a: '', b: '' });
    mkdirSync(join(directory, 'ra'));
    const [program, ...argv] = READ_ONLY;
    // Only root mounts; the folder that takes nothing, above, stands for it elsewhere.
    if (spawnSync(program, [...argv, join(directory, 'ra')]).status !== 0) return;
    try {
      const { code, screen } = runBuilt(['import', 'vb', '-o', 'ra', '--resume'], directory);
      expect(code).toBe(2);
      expect(screen.match(/EROFS/g)?.length).toBeGreaterThanOrEqual(2);
      const checked = runBuilt(['check', 'vb', '--cache', '--cache-location', 'ra'], directory);
      expect(checked.screen).toContain('EROFS');
      expect(checked.screen).toContain('vb/b.md');
    } finally {
      spawnSync('umount', [join(directory, 'ra')]);
    }
  }, 60_000);

  test.each(['check', 'matrix'])(
    '%s answers the same over any broken cache',
    async (command) => {
      const directory = texts({ a: '', b: '' });
      const run = () =>
        runDanvan([command, 'vb', 'thai-nguyen', '--json', '--cache', '--cache-location', 'kho'], {
          directory,
          environment: { SOURCE_DATE_EPOCH: DAY },
        });
      const { answer } = await run();
      const names = readdirSync(join(directory, 'kho')).filter((name) => name.endsWith('.json'));
      expect(names).toHaveLength(3);
      const breaks: ((whole: Buffer) => string | Buffer)[] = [
        (whole) => whole.subarray(0, whole.length / 2),
        (whole) => Buffer.alloc(whole.length),
        (whole) => whole.toString().replace('danvan-cache 1', 'danvan-cache 9'),
        (whole) => whole.toString().replace(/"/g, "'"),
        () => '',
      ];
      for (const broken of breaks) {
        for (const name of names) {
          const path = join(directory, 'kho', name);
          writeFileSync(path, broken(readFileSync(path)));
        }
        const again = await run();
        expect(again.answer).toBe(answer);
        expect(again.notes).not.toMatch(/chính chương trình/);
      }
    },
    60_000,
  );

  test('two at once over one cache answer as one alone', async () => {
    const directory = texts({ a: '', b: '', c: '' });
    const argv = ['matrix', 'vb', 'thai-nguyen', '--json', '--cache', '--cache-location', 'kho'];
    const run = () =>
      new Promise<string>((resolve) => {
        const env = { ...process.env, SOURCE_DATE_EPOCH: DAY };
        const child = spawn(process.execPath, [LAUNCHER, ...argv], { cwd: directory, env });
        const parts: Buffer[] = [];
        child.stdout.on('data', (part: Buffer) => parts.push(part));
        child.on('close', () => resolve(Buffer.concat(parts).toString()));
      });
    const [one, other] = await Promise.all([run(), run()]);
    expect(JSON.parse(one ?? '').texts).toHaveLength(1);
    expect(other).toBe(one);
    expect(await run()).toBe(one);
    expect(readdirSync(join(directory, 'kho')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }, 60_000);
});
