/** The menu in a real terminal: a pseudo-terminal, as `script` (util-linux) opens one, and keys as a person presses them. */
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DAY, LAUNCHER, requireFreshBuild } from '../support/built-program.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { requireTool } from '../support/tools.js';

const script = requireTool('script');
const DOWN = '\u001b[B';
const ENTER = '\r';
const BREAK = '\u0003';

/** Waits for each text in turn, and presses the keys when it has come. @returns the screen and the exit code */
function atTerminal(directory: string, steps: readonly (readonly [seen: string, keys: string])[]) {
  requireFreshBuild();
  const command = `stty cols 80 rows 30; ${process.execPath} ${LAUNCHER} --no-open`;
  const child = spawn(script ?? '', ['-qec', command, '/dev/null'], {
    cwd: directory,
    env: { ...process.env, SOURCE_DATE_EPOCH: DAY, DANVAN_LANG: undefined, CI: undefined, TERM: 'xterm' },
  });
  let [screen, read, step] = ['', 0, 0];
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    screen += part;
    for (let next = steps[step]; next !== undefined; next = steps[step]) {
      const at = screen.indexOf(next[0], read);
      if (at < 0) break;
      read = at + next[0].length;
      step += 1;
      child.stdin.write(next[1]);
    }
  });
  return new Promise<{ screen: string; code: number | null }>((done) => {
    child.on('close', (code) => done({ screen, code }));
  });
}

test.skipIf(!script)('the menu answers keys, comes back after a break and leaves with another', async () => {
  const directory = temporaryFolder();
  writeFileSync(
    join(directory, 'quy chế.md'),
    'Điều 1. Phạm vi điều chỉnh\n\nQuy chế này quy định công tác dân vận.\n',
  );
  const { screen, code } = await atTerminal(directory, [
    ['Thôi', DOWN.repeat(3) + ENTER],
    ['Tệp văn bản', `không có.md${ENTER}`],
    ['Không có tệp', `\u0015quy chế.md${ENTER}`],
    ['Kết quả: ', ''],
    ['Thôi', ENTER],
    ['Soạn theo', BREAK],
    ['Thôi', BREAK],
  ]);
  expect(screen).toContain('Lệnh: danvan check "quy chế.md" --format html');
  expect(existsSync(join(directory, 'quy chế-ket-qua-kiem-tra.html'))).toBe(true);
  expect(code).toBe(0);
});
