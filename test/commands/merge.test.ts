/** `--shard` and `danvan merge`: the parts of a run give the report of the whole, byte for byte. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInShard } from '../../src/commands/terminal/shard-option.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const AS_OF = ['--as-of', '2026-11-27'];
const SHARDS = [1, 2, 3, 4];

describe('reports', () => {
  let directory: string;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'danvan-merge-'));
    mkdirSync(join(directory, 'quy-che'));
    for (const province of ['Huế', 'Hà Tĩnh', 'Cà Mau', 'Lào Cai', 'Đồng Nai', 'Sơn La']) {
      const file = `quy-che/${province}.md`;
      await runDanvan(['draft', '--province', province, '--to', 'md', '-o', file, ...AS_OF], { directory });
    }
    writeFileSync(join(directory, 'quy-che', 'a&"b.md'), 'Cán bộ bổ xung xung hồ sơ.\n');
    writeFileSync(join(directory, 'quy-che', 'hong.docx'), 'no Word file');
  }, 120_000);

  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const run = (...argv: string[]) => runDanvan([...argv, ...AS_OF], { directory });
  const contentOf = (file: string) => readFileSync(join(directory, file), 'utf8');

  async function inShards(argv: string[], ending: string): Promise<string> {
    const parts: string[] = [];
    for (const index of SHARDS) {
      const part = `phan-${index}.${ending}`;
      await run(...argv, '--shard', `${index}/4`, '-o', part, '--force');
      parts.push(part);
    }
    // In whatever order the machines deliver them.
    await runDanvan(['merge', ...parts.reverse(), '-o', `ghep.${ending}`, '--force'], { directory });
    return contentOf(`ghep.${ending}`);
  }

  test.each([
    ['json', 'json'],
    ['sarif', 'sarif'],
    ['junit', 'xml'],
  ])('of check as %s', async (format, ending) => {
    const argv = ['check', 'quy-che', '--format', format];
    const { code } = await run(...argv, '-o', `het.${ending}`, '--force');
    expect(code).toBe(2);
    expect(await inShards(argv, ending)).toBe(contentOf(`het.${ending}`));
  });

  test('of matrix, with neighbours and wordings across the parts', async () => {
    const argv = ['matrix', 'quy-che', '--to', 'json'];
    await run(...argv, '-o', 'het.json', '--force');
    const joined = await inShards(argv, 'json');
    expect(joined).toBe(contentOf('het.json'));
    expect(JSON.parse(joined).texts).toHaveLength(6);
  });

  test.each([
    ['what is no report', ['quy-che/Huế.md'], /không phải báo cáo/],
    ['a report that is not there', ['khong-co.json'], /không tìm thấy/],
    ['reports of two kinds', ['mot.json', 'hai.json'], /cùng loại/],
  ])('%s is refused', async (_, files, why) => {
    await run('check', 'quy-che/Huế.md', '--json', '-o', 'mot.json', '--force');
    await run('matrix', 'quy-che/Huế.md', '--json', '-o', 'hai.json', '--force');
    const { code, notes } = await runDanvan(['merge', ...files], { directory });
    expect(code).toBe(2);
    expect(notes).toMatch(why);
  });
});

test('every name is in one shard, and stays there whatever other names there are', () => {
  const names = Array.from({ length: 2000 }, (_, index) => `quy-che/${index}.docx`);
  for (const name of names) {
    const shards = SHARDS.filter((index) => isInShard(name, { index, count: 4 }));
    expect(shards).toHaveLength(1);
  }
  for (const index of SHARDS) {
    const size = names.filter((name) => isInShard(name, { index, count: 4 })).length;
    expect(Math.abs(size - 500)).toBeLessThan(100);
  }
});

test('the shards of draft --list write what the whole list writes', async () => {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'a.csv'), 'name\nHuế\nHà Tĩnh\nCà Mau\n');
  const argv = ['draft', '--list', 'a.csv', '--to', 'md', ...AS_OF];
  await runDanvan([...argv, '-o', 'het'], { directory });
  for (const index of [1, 2])
    await runDanvan([...argv, '-o', 'phan', '--shard', `${index}/2`], { directory });
  expect(readdirSync(join(directory, 'phan'))).toEqual(readdirSync(join(directory, 'het')));
});

test.each([['5/4'], ['0/3'], ['x'], ['1/0']])('--shard %s is refused', async (shard) => {
  const { code, notes } = await runDanvan(['matrix', 'thai-nguyen', '--shard', shard]);
  expect(code).toBe(2);
  expect(notes).toContain('1/4');
});
