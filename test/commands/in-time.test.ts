/** Work that takes too long in the process of the built program is given up and done in one that is watched. */
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type * as InTime from '../../src/commands/files/in-time.js';
import { requireFreshBuild, runBuilt } from '../support/built-program.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const BUILT = new URL('../../dist/commands/files/in-time.js', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let built: typeof InTime;
beforeAll(async () => {
  requireFreshBuild();
  built = (await import(BUILT)) as typeof InTime;
}, 60_000);

describe('work in time', () => {
  test('gives its answer, and its own errors', () => {
    expect(built.inTime(() => [1, 2])).toEqual([1, 2]);
    const fault = new TypeError('của việc');
    expect(() =>
      built.inTime(() => {
        throw fault;
      }),
    ).toThrow(fault);
  });

  test.each<[string, () => unknown]>([
    ['a pattern that never ends', () => /^(a+)+$/.test(`${'a'.repeat(60)}b`)],
    ['a loop', () => endless()],
    ['a loop that catches whatever comes', () => stubborn()],
    ['work within other work', () => built.inTime(() => endless())],
  ])('is given up: %s', (_, work) => {
    expect(() => built.inTime(work, 200)).toThrow(built.TookTooLong);
    expect(built.inTime(() => 'sau đó')).toBe('sau đó');
  });

  test('is done apart where it took too long, and nowhere else', async () => {
    const apart = async () => 'nơi khác';
    expect(await built.elseApart(() => 'ở đây', apart)).toBe('ở đây');
    expect(await built.elseApart(() => built.inTime(() => endless(), 100), apart)).toBe('nơi khác');
    const failing = async () => {
      throw new RangeError('của việc');
    };
    await expect(built.elseApart(failing, apart)).rejects.toThrow(RangeError);
  });
});

function endless(): never {
  for (let turn = 0; ; turn++) if (turn < 0) throw new Error('never');
}

function stubborn(): never {
  for (;;) {
    try {
      endless();
    } catch {}
  }
}

describe('the built program, where nothing is done in time', () => {
  /** Of the processes of a run only the first has a limit of this kind. */
  const NEVER = `
const { Script } = require('node:vm');
const run = Script.prototype.runInThisContext;
Script.prototype.runInThisContext = function (options) {
  if (options?.timeout) throw Object.assign(new Error('late'), { code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' });
  return run.call(this, options);
};`;

  test.each([
    ['check', 'a.md'],
    ['check', 'a.md', 'b.html', '--format', 'json'],
    ['parse', 'b.html', '--to', 'text'],
    ['diff', 'a.md', 'b.html', '--json'],
    ['diff', 'a.md', '--since', 'c.md', '--to', 'b.html'],
    ['refs', 'a.md', 'b.html'],
  ])(
    '%s %s says the same',
    (...argv) => {
      const directory = temporaryFolder();
      copyFileSync(join(ROOT, 'regulations/thai-nguyen.md'), join(directory, 'a.md'));
      writeFileSync(
        join(directory, 'b.html'),
        '<p>QUY CHẾ</p><p>Điều 1. Phạm vi</p><p>Các các cấp ủy theo Điều 9.</p>',
      );
      writeFileSync(join(directory, 'c.md'), 'QUY CHẾ\n\nĐiều 1. Phạm vi\n\nCác cấp ủy.\n');
      writeFileSync(join(directory, 'never.cjs'), NEVER);
      const usual = runBuilt(argv, directory);
      const never = runBuilt(argv, directory, { NODE_OPTIONS: `--require ${join(directory, 'never.cjs')}` });
      expect(never).toEqual(usual);
      expect(usual.screen.length).toBeGreaterThan(20);
    },
    60_000,
  );

  const MADE = ['draft', '--province', 'Thái Nguyên', '--as-of', '2026-11-21', '-o'];

  test('collect, matrix and papers say the same', () => {
    const directory = temporaryFolder();
    runBuilt([...MADE, 'a.docx'], directory);
    runBuilt([...MADE, 'b.docx', '--set', 'signer.name=Nguyễn Văn A'], directory);
    writeFileSync(join(directory, 'never.cjs'), NEVER);
    for (const argv of [
      ['collect', 'b.docx', '--base', 'a.docx', '--to', 'csv'],
      ['matrix', 'a.docx', 'b.docx', '--jobs', '1', '--to', 'csv'],
      ['papers', 'b.docx', '--old', 'a.docx', '--which', 'comparison', '--force', '-o', 'c.docx'],
    ]) {
      const usual = runBuilt(argv, directory);
      const never = runBuilt(argv, directory, { NODE_OPTIONS: `--require ${join(directory, 'never.cjs')}` });
      expect(never).toEqual(usual);
      expect(usual.code).toBe(0);
    }
  }, 120_000);

  test('work that hangs on what is open here ends in one line, with nothing written', () => {
    const directory = temporaryFolder();
    copyFileSync(join(ROOT, 'regulations/thai-nguyen.md'), join(directory, 'a.md'));
    runBuilt([...MADE, 'a.docx'], directory);
    writeFileSync(join(directory, 'h.yaml'), 'unit: { name: Thái Nguyên }\n');
    writeFileSync(join(directory, 'never.cjs'), NEVER);
    for (const argv of [
      ['update', 'a.md', '-o', 'b.md'],
      ['learn', 'a.docx', '--province', 'Thái Nguyên', '--profile', 'h.yaml', '-o', 'b.yaml'],
    ]) {
      const never = runBuilt(argv, directory, { NODE_OPTIONS: `--require ${join(directory, 'never.cjs')}` });
      expect(never).toMatchObject({ code: 2, screen: expect.stringMatching(/60 giây/) });
    }
    expect(readdirSync(directory).toSorted()).toEqual(['a.docx', 'a.md', 'h.yaml', 'never.cjs']);
  }, 120_000);

  test('a redline in a file of the user falls back to one that danvan lays out', () => {
    const directory = temporaryFolder();
    runBuilt([...MADE, 'a.docx'], directory);
    runBuilt([...MADE, 'b.docx', '--set', 'signer.name=Nguyễn Văn A'], directory);
    writeFileSync(join(directory, 'never.cjs'), NEVER);
    const argv = ['diff', 'a.docx', 'b.docx', '-o', 'c.docx'];
    const never = runBuilt(argv, directory, { NODE_OPTIONS: `--require ${join(directory, 'never.cjs')}` });
    expect(never).toMatchObject({ code: 0, screen: expect.stringMatching(/60 giây.*\n.*c\.docx/s) });
  }, 120_000);
});
