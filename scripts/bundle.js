/**
 * Puts the command line into one file, dist/cli/pack.js: every module of it as a function, opened when it is asked for.
 * `bin/open-pack.js` opens it. Opening six hundred modules one by one takes longer than most commands work. dist/index.js
 * and its modules stay as they are, for programs that use the library and for whoever looks for a fault.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENTRY_POINTS, piecesOf, WORK_PROCESS, workProcess } from './pieces.js';

const FOLDER = fileURLToPath(new URL('../dist/cli', import.meta.url));

// pdf.js is larger than all the rest, and opened for PDFs only.
const { pieces, licences } = await piecesOf(ENTRY_POINTS, { external: ['unpdf'] });
const functions = [...pieces].map(
  ([name, body]) => `"${name}":function(exports,require,module,metaUrl,openLate){${body}\n}`,
);

function write(name, content) {
  const file = `${FOLDER}/${name}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

write('pack.js', `module.exports={\n${functions.sort().join(',\n')}\n};\n`);
write('LEGAL.txt', licences);
write('package.json', '{"type":"commonjs"}\n');
write(
  'batch-thread.js',
  "const { kind } = require('node:worker_threads').workerData;\n" +
    "require('../../bin/open-pack.js').openPack(kind).open('./batch-thread.js');\n",
);
write(
  WORK_PROCESS,
  `const metaUrl=require('node:url').pathToFileURL(__filename).href;\n${await workProcess()}`,
);
