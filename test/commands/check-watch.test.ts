/** `--watch`, on the built program: a round for each change, and an end when the user stops it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DAY, LAUNCHER, requireFreshBuild } from '../support/built-program.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const REPEATED = 'Các cấp ủy quan tâm tâm lãnh đạo công tác dân vận.\n';
const CLEAN = 'Các cấp ủy quan tâm lãnh đạo công tác dân vận.\n';

/** A program that watches, with what it has said so far. */
class Watching {
  private said = '';
  private rounds = 0;
  readonly child: ChildProcess;
  readonly ended: Promise<NodeJS.Signals | null>;

  constructor(directory: string, ...argv: string[]) {
    const env = { ...process.env, SOURCE_DATE_EPOCH: DAY, DANVAN_LANG: undefined };
    this.child = spawn(process.execPath, [LAUNCHER, 'check', ...argv, '--watch'], { cwd: directory, env });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (text) => {
        this.said += text;
      });
    this.ended = new Promise((resolve) => this.child.on('exit', (_code, signal) => resolve(signal)));
  }

  /** What the next round says, once it waits again. */
  async nextRound(): Promise<string> {
    this.rounds++;
    await expect
      .poll(() => this.said.split('Đang chờ thay đổi').length - 1, { timeout: 60_000, interval: 50 })
      .toBe(this.rounds);
    return this.said.split('Đang chờ thay đổi')[this.rounds - 1] ?? '';
  }
}

test('checks again what changes, what is new, and by what it is judged; Ctrl-C ends it', {
  timeout: 240_000,
}, async () => {
  requireFreshBuild();
  const directory = temporaryFolder();
  mkdirSync(join(directory, 'quy-che'));
  const write = (name: string, text: string) => writeFileSync(join(directory, name), text);
  write('quy-che/a.md', REPEATED);
  const watching = new Watching(directory, 'quy-che', '-o', 'quy-che/bao-cao.md', '--report', 'json=r.json');
  try {
    expect(await watching.nextRound()).toBe('');
    write('quy-che/b.md', 'no change of a text that is checked');
    await watching.nextRound();
    // As editors save: another file takes the name.
    write('quy-che/.a.md.tmp', CLEAN);
    renameSync(join(directory, 'quy-che/.a.md.tmp'), join(directory, 'quy-che/a.md'));
    await watching.nextRound();
    mkdirSync(join(directory, 'quy-che/moi'));
    write('quy-che/moi/c.md', REPEATED);
    await watching.nextRound();
    write('danvan.config.yaml', 'rules: [');
    expect(await watching.nextRound()).toContain('danvan.config.yaml');
  } finally {
    watching.child.kill('SIGINT');
  }
  expect(await watching.ended).toBe('SIGINT');
});

test('answers on the screen without clearing what is no terminal', { timeout: 120_000 }, async () => {
  requireFreshBuild();
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'a.md'), REPEATED);
  const watching = new Watching(directory, 'a.md');
  try {
    expect(await watching.nextRound()).toContain('no-repeated-word');
    writeFileSync(join(directory, 'a.md'), CLEAN);
    const second = await watching.nextRound();
    expect(second).toContain('0 cảnh báo');
    expect(second).not.toContain('\u001b');
  } finally {
    watching.child.kill('SIGINT');
  }
  expect(await watching.ended).toBe('SIGINT');
});

test('standard input cannot be watched', async () => {
  expect((await runDanvan(['check', '-', '--watch'], { input: REPEATED })).code).toBe(2);
});
