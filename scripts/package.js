/**
 * Makes danvan one program that needs no Node.js: program/danvan.exe for Windows and program/danvan for Linux (both x64), each with its
 * SHA-256 beside it, and LICENSES.txt for both. The same sources give the same bytes. Runs on Linux x64, for Node's own
 * builder of that version does.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licencesOf } from './package/licences.js';
import { makeBlob, makeProgram } from './package/make-program.js';
import { NODE_VERSION, unpackNode } from './package/node-binaries.js';
import { programFiles } from './package/program-files.js';

const TARGET = fileURLToPath(new URL('../program/', import.meta.url));
const LAUNCHER = fileURLToPath(new URL('../bin/danvan.js', import.meta.url));
const PROGRAMS = { 'win-x64': 'danvan.exe', 'linux-x64': 'danvan' };

const megabytes = (file) => `${(statSync(file).size / 1e6).toFixed(1)} MB`;

/** The shortest of several starts, in milliseconds: what else the machine does only adds to it. */
function startTime(program, words) {
  const times = Array.from({ length: 15 }, () => {
    const started = performance.now();
    const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program} does not start: ${stderr}`);
    return performance.now() - started;
  });
  return Math.min(...times);
}

const work = mkdtempSync(join(tmpdir(), 'danvan-program-'));
try {
  const [node, nodeLicence] = unpackNode('linux-x64', join(work, 'linux-x64'));
  const nodes = { 'linux-x64': node, 'win-x64': unpackNode('win-x64', join(work, 'win-x64'))[0] };
  const contents = await programFiles();
  const blob = makeBlob(contents, node, work);
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET);
  writeFileSync(
    join(TARGET, 'LICENSES.txt'),
    licencesOf(contents.packages, readFileSync(nodeLicence, 'utf8')),
  );
  for (const [system, name] of Object.entries(PROGRAMS)) {
    const program = join(TARGET, name);
    await makeProgram(nodes[system], blob, program);
    const sum = createHash('sha256').update(readFileSync(program)).digest('hex');
    writeFileSync(`${program}.sha256`, `${sum}  ${name}\n`);
    console.log(
      `${name}  ${megabytes(program)} (Node.js ${NODE_VERSION}: ${megabytes(nodes[system])})  ${sum}`,
    );
  }
  const own = startTime(join(TARGET, PROGRAMS['linux-x64']), ['--version']);
  const plain = startTime(node, [LAUNCHER, '--version']);
  console.log(
    `danvan --version  ${own.toFixed(0)} ms, ${(own / plain).toFixed(2)} times node bin/danvan.js --version (${plain.toFixed(0)} ms)`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
