/**
 * Runs the commands that people wait for most, and keeps what V8 compiled for them beside dist/cli/pack.js, for this version
 * of Node. Each in a process of its own, which this file starts as itself with the name of the command.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { compiledFile, openPack } = createRequire(import.meta.url)('../bin/open-pack.js');

const DRAFT = ['draft', '--province', 'thai-nguyen', '--force'];
/** By command what is run of it, in turns, in a folder that the draft of a province stands in. */
const RUNS = {
  draft: [[...DRAFT, '-o', 'draft.docx']],
  check: [['check', 'thai-nguyen', 'draft.docx']],
  diff: [
    ['diff', 'thai-nguyen', 'ha-noi', '--to', 'json'],
    ['diff', 'thai-nguyen', 'ha-noi'],
  ],
  parse: [['parse', 'draft.docx', '--to', 'md']],
  version: [['--version']],
};

async function keep(command) {
  const { open, keepable } = openPack(command);
  for (const argv of RUNS[command]) {
    process.argv.splice(2, process.argv.length, ...argv);
    await open('./main.js').start();
    if (process.exitCode === 2) throw new Error(`danvan ${argv.join(' ')} failed`);
  }
  writeFileSync(compiledFile(command), keepable());
  process.exitCode = 0;
}

function keepAll() {
  const cwd = mkdtempSync(join(tmpdir(), 'danvan-build-'));
  const env = { ...process.env, DANVAN_KEEP_COMPILED: '1', DANVAN_LANG: 'vi' };
  for (const command of Object.keys(RUNS)) {
    const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), command], {
      cwd,
      env,
    });
    if (status !== 0) throw new Error(`${command}: ${stderr}`);
  }
  rmSync(cwd, { recursive: true });
}

const [command] = process.argv.slice(2);
if (command === undefined) keepAll();
else await keep(command);
