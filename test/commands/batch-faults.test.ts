/** Faults under a run of many drafts, with real processes: a stop in the middle, a full disk, a closed folder, two runs at once. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DAY, LAUNCHER, requireFreshBuild, runBuilt } from '../support/built-program.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const IS_UNIX = process.platform !== 'win32';

function listOf(count: number): string {
  const directory = temporaryFolder();
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
    const directory = listOf(30);
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
    expect(wholeDrafts(folder).length).toBeLessThan(30);
    const { code, screen } = runBuilt(draft('--resume'), directory);
    expect(code).toBe(0);
    expect(screen).toContain('từ lần trước');
    expect(wholeDrafts(folder)).toHaveLength(30);
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
      expect(code).toBe(1);
      expect(screen).toContain('ENOSPC');
      expect(wholeDrafts(join(directory, 'ra')).length).toBeGreaterThan(0);
    } finally {
      spawnSync('umount', [join(directory, 'ra')]);
    }
  }, 240_000);
});
