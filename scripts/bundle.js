/**
 * Puts the command line into one file, dist/cli/pack.js: every module of it as a function, opened when it is asked for.
 * `bin/open-pack.js` opens it. Opening six hundred modules one by one takes longer than most commands work. dist/index.js
 * and its modules stay as they are, for programs that use the library and for whoever looks for a fault.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FOLDER = at('dist/cli');
const TARGET = { platform: 'node', target: 'node20.19', minifySyntax: true, minifyWhitespace: true };

/** Modules of the sources and of packages in few pieces: what one command alone needs, and what several share. */
async function piecesOf(entryPoints) {
  const { outputFiles } = await build({
    ...TARGET,
    entryPoints: entryPoints.map(at),
    outdir: FOLDER,
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    // pdf.js is larger than all the rest, and opened for PDFs only.
    external: ['unpdf'],
    legalComments: 'linked',
    logLevel: 'warning',
  });
  return outputFiles;
}

/** A piece as the body of a function of (exports, require, module, metaUrl), in ASCII alone: V8 keeps that in half the memory. */
async function asFunctionBody(text) {
  const { code } = await transform(text, {
    ...TARGET,
    format: 'cjs',
    define: { 'import.meta.url': 'metaUrl' },
    supported: { 'dynamic-import': true },
    legalComments: 'none',
    logLevel: 'warning',
  });
  // What is opened late is opened as everything else is: Node's loader of modules takes longer to start than most pieces.
  return asAscii(code.replace(/\bimport\((?="(?:\.\/|node:))/g, 'openLate('));
}

/** Only patterns keep letters of other scripts as they are written. @throws Error where an escape cannot stand for the letter */
function asAscii(code) {
  return code.replace(/(\\?)([^\0-\x7f])/g, (_, backslash, letter) => {
    if (backslash) throw new Error(`a pattern escapes ${letter}, which needs no escape`);
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const pieces = await piecesOf([
  'src/main.ts',
  'src/commands/files/work-thread.ts',
  'src/commands/files/batch-thread.ts',
]);
const functions = await Promise.all(
  pieces
    .filter(({ path }) => path.endsWith('.js'))
    .map(async ({ path, text }) => {
      const body = await asFunctionBody(text);
      return `"./${basename(path)}":function(exports,require,module,metaUrl,openLate){${body}\n}`;
    }),
);
const licences = pieces.filter(({ path }) => path.endsWith('.LEGAL.txt')).map(({ text }) => text);

mkdirSync(FOLDER, { recursive: true });
const write = (name, content) => writeFileSync(`${FOLDER}/${name}`, content);
write('pack.js', `module.exports={\n${functions.sort().join(',\n')}\n};\n`);
write('LEGAL.txt', [...new Set(licences)].sort().join('\n'));
write('package.json', '{"type":"commonjs"}\n');
write('work-thread.js', "require('../../bin/open-pack.js').openPack('check').open('./work-thread.js');\n");
// The threads of a batch: the pool starts its own file, which stands where it looks for it and opens ours.
write(
  'batch-thread.js',
  "const { kind } = require('node:worker_threads').workerData[1];\n" +
    "module.exports = require('../../bin/open-pack.js').openPack(kind).open('./batch-thread.js').default;\n",
);
await build({
  ...TARGET,
  entryPoints: [at('node_modules/tinypool/dist/entry/worker.js')],
  outfile: `${FOLDER}/entry/worker.js`,
  bundle: true,
  format: 'cjs',
  supported: { 'dynamic-import': true },
  logLevel: 'warning',
});
