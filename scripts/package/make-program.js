/** Node's own way to make a program of a script and a Node.js: https://nodejs.org/api/single-executable-applications.html. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'postject';
import { run } from './node-binaries.js';

/** The mark in Node.js that says whether something was put in. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/**
 * Everything that goes into the program as Node keeps it: the same for all systems, for there is no code in it that V8 has compiled for
 * one (which would not be the same bytes twice either).
 * @param node a Node.js of the version that goes into the program
 * @param folder for temporary files
 */
export function makeBlob({ files, start }, node, folder) {
  const assets = {};
  for (const [path, content] of files) {
    const file = join('files', path);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
    assets[path] = file;
  }
  writeFileSync(join(folder, 'danvan.js'), start);
  const settings = {
    // Node keeps this name in the blob: relative, so that the folder leaves no trace.
    main: 'danvan.js',
    output: 'danvan.blob',
    disableExperimentalSEAWarning: true,
    useSnapshot: false,
    useCodeCache: false,
    assets,
  };
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
  run(node, ['--experimental-sea-config', 'settings.json'], { cwd: folder });
  return readFileSync(join(folder, 'danvan.blob'));
}

/** Puts the blob into a copy of Node.js. */
export async function makeProgram(node, blob, target) {
  writeFileSync(target, withoutPlaceholders(withoutSignature(readFileSync(node))), { mode: 0o755 });
  await inject(target, 'NODE_SEA_BLOB', blob, { sentinelFuse: FUSE });
}

/** Places in a Windows program (Microsoft's PE Format, "Optional Header"). */
const PE = { headerAt: 0x3c, optionalHeader: 24, checksum: 64, certificates: 112 + 4 * 8 };

/** The signature of Node's publisher is not true of a program with something else inside. What has none is left as it is. */
export function withoutSignature(program) {
  if (program.toString('latin1', 0, 2) !== 'MZ') return program;
  const header = program.readUInt32LE(PE.headerAt) + PE.optionalHeader;
  const [offset, size] = [0, 4].map((at) => program.readUInt32LE(header + PE.certificates + at));
  if (size === 0) return program;
  if (offset + size !== program.length) throw new Error('the signature is not the last thing in the program');
  const bare = Buffer.from(program.subarray(0, offset));
  bare.fill(0, header + PE.certificates, header + PE.certificates + 8);
  bare.writeUInt32LE(0, header + PE.checksum);
  return bare;
}

/** The Windows function by which V8 reserves memory in advance, as V8 asks for it by name; and a name that Windows does not have. */
const [RESERVING, UNKNOWN] = ['\0VirtualAlloc2\0', '\0VirtualAlloc1\0'];

/**
 * A Windows program that reserves memory as it does on Windows 10 before version 1803, which has no `VirtualAlloc2`: V8 asks whether it
 * is there and does without. Wine 8 has that function and refuses what V8 wants of it, so that V8 gives up at the start.
 * @throws Error for a Node.js that asks for it in no place, or in more than one
 */
export function withoutPlaceholders(program) {
  if (program.toString('latin1', 0, 2) !== 'MZ') return program;
  const at = program.indexOf(RESERVING, 0, 'latin1');
  if (at < 0 || program.indexOf(RESERVING, at + 1, 'latin1') >= 0)
    throw new Error('this Node.js asks for VirtualAlloc2 in another way');
  const changed = Buffer.from(program);
  changed.write(UNKNOWN, at, 'latin1');
  return changed;
}
