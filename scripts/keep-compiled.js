/**
 * Runs the commands that people wait for most. Puts the modules that each uses into a file of its own beside
 * dist/cli/pack.js, and keeps what V8 compiled of them, for this version of Node. Each run has a process of its own, which
 * this file starts as itself with the name of the command.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { PACK, commandFiles, opener, runScript, scriptOf } = require('../bin/open-pack.js');

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
  import: [['import', 'draft.docx', '-o', 'imported', '--force']],
  matrix: [['matrix', 'draft.docx', '--to', 'csv']],
  update: [['update', 'thai-nguyen', '-o', 'update.docx', '--force']],
  collect: [['collect', 'draft.docx', '--base', 'draft.docx']],
  version: [['--version']],
  help: [['--help']],
};

/** Where the thread of a command starts, and what it opens next: it runs without any here. */
const THREAD = './batch-thread.js';
const LATE = {
  draft: 'draft-batch',
  check: 'check-batch',
  parse: 'parse-batch',
  import: 'import-batch',
  matrix: 'survey-batch',
  update: 'update-batch',
  collect: 'collect-batch',
};

/** "./check-batch-HLCF3ZQP.js" for a check. */
function threadPieces(command, all) {
  if (!(command in LATE)) return [];
  const late = Object.keys(all).filter((id) => id.startsWith(`./${LATE[command]}-`));
  return [THREAD, ...late];
}

/** A module and all that it cannot do without: else a thread would open the file of all modules for it. */
function withRequired(id, all, known = new Set()) {
  if (known.has(id) || !(id in all)) return [];
  known.add(id);
  const required = [...String(all[id]).matchAll(/\brequire\("(\.\/[^"]+)"\)/g)];
  return [id, ...required.flatMap(([, one]) => withRequired(one, all, known))];
}

/** First with all modules, to see which are opened; then with these, to see which functions are compiled. */
async function keep(command) {
  const all = require(PACK);
  const files = commandFiles(command);
  const used = [...(await opened(command, all))].filter((id) => id in all);
  const ids = [
    ...new Set([...used, ...threadPieces(command, all).flatMap((id) => withRequired(id, all))]),
  ].sort();
  writeFileSync(
    files.modules,
    `(function(module){module.exports={\n${ids.map((id) => `"${id}":${all[id]}`).join(',\n')}\n};\n})`,
  );
  const script = scriptOf(files);
  await opened(command, runScript(script));
  writeFileSync(files.compiled, script.createCachedData());
  process.exitCode = 0;
}

/** Runs a command; the ids of the modules that it opened. */
async function opened(command, modules) {
  const { open, opened } = opener(modules);
  for (const argv of RUNS[command]) {
    process.argv.splice(2, process.argv.length, ...argv);
    await open('./main.js').start();
    if (process.exitCode === 2) throw new Error(`danvan ${argv.join(' ')} failed`);
  }
  return opened.keys();
}

function keepAll() {
  const cwd = mkdtempSync(join(tmpdir(), 'danvan-build-'));
  const env = { ...process.env, DANVAN_LANG: 'vi' };
  try {
    for (const command of Object.keys(RUNS)) {
      const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), command], {
        cwd,
        env,
      });
      if (status !== 0) throw new Error(`${command}: ${stderr}`);
    }
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

const [command] = process.argv.slice(2);
if (command === undefined) keepAll();
else await keep(command);
