/** Runs over many documents by the built program: the number of threads changes nothing but the time. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paceOf } from '../../src/commands/terminal/progress.js';
import { loadCatalogue } from '../../src/messages/catalogue.js';
import { runBuilt } from '../support/built-program.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Every file of a folder by its name. */
const contentsOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

describe('drafts of a list', () => {
  const LIST = [
    'name,type,province',
    'Phù Đình,xã,thai-nguyen',
    'Tân Lạc,phường,ha-noi',
    'Không Có,xã,tinh-khong-co',
    'Phù Đình,xã,thai-nguyen',
    'An Thịnh,đặc khu,an-giang',
  ].join('\n');

  test('are the same files and the same report with one thread and with three, in the bundle and module by module', () => {
    const outcomes = [['1'], ['3'], ['2', { DANVAN_DEBUG: '1' }]].map(([jobs, environment]) => {
      const directory = temporaryFolder();
      writeFileSync(join(directory, 'xa.csv'), LIST);
      const argv = ['draft', '--list', 'xa.csv', '--to', 'docx,md', '-o', 'ra', '--jobs', String(jobs)];
      const { code, screen } = runBuilt(argv, directory, (environment ?? {}) as Record<string, string>);
      return { code, screen, files: contentsOf(join(directory, 'ra')) };
    });
    const [first, ...others] = outcomes;
    expect(first?.code).toBe(1);
    expect(Object.keys(first?.files ?? {})).toHaveLength(6);
    expect(first?.screen).toContain('dòng 4, Không Có');
    for (const other of others) expect(other).toEqual(first);
  });
});

test('--jobs is a number of threads', async () => {
  for (const jobs of ['0', '-1', '65', 'hai', '1.5']) {
    const { code, notes } = await runDanvan(['draft', '--all', '--jobs', jobs, '-o', 'ra']);
    expect(code).toBe(2);
    expect(notes).toContain('1 đến 64');
  }
});

test('the pace is told when it is known', async () => {
  const words = await loadCatalogue('vi');
  expect(paceOf(0, 100, 60_000, words)).toBe('');
  expect(paceOf(1, 100, 100, words)).toBe('');
  expect(paceOf(50, 100, 20_000, words)).toBe(' · 2,5 văn bản/giây · còn khoảng 20 giây');
  expect(paceOf(10, 1000, 10_000, words)).toBe(' · 1 văn bản/giây · còn khoảng 16 phút 30 giây');
});
