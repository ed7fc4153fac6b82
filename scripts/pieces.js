/**
 * The command line in pieces: what one command alone needs, and what several share. Each piece is the body of a function,
 * which is opened when it is asked for. `bundle.js` puts them into one file, `package.js` into a program.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { writeLettersOut } from './write-letters-out.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
export const TARGET = {
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  // Else a pattern with `\p{L}` is made anew at each use: esbuild counts the properties that Node does not know yet.
  supported: { 'regexp-unicode-property-escapes': true },
};

/** Where the command line starts, and the thread of the processes that work for it. */
export const ENTRY_POINTS = ['src/main.ts', 'src/commands/files/batch-thread.ts'];

/** Packages that open tables of all scripts, in pieces of their own: what stands beside them is used without them. */
const SELDOM_USED = ['string-width', 'wrap-ansi'].map((name) => ({
  in: at(`node_modules/${name}/index.js`),
  out: name,
}));

/** Modules that the build has written anew: what `templates/` has, compiled. */
const AS_BUILT = {
  name: 'as-built',
  setup({ onLoad }) {
    onLoad({ filter: /src.draft.built-templates\.ts$/ }, async () => ({
      contents: await readFile(at('dist/draft/built-templates.js'), 'utf8'),
      loader: 'js',
    }));
  },
};

/** A process that works for the command line: small, for nothing of ours is opened before its thread starts. */
export const WORK_PROCESS = 'work-process.js';

/** "node_modules/@clack/prompts" of "node_modules/@clack/prompts/dist/index.mjs", the innermost of several; not "src/main.ts". */
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * Modules of the sources and of packages in few pieces.
 * @param external packages that stay outside
 * @returns `pieces`: by name ("./main.js") the body of a function of (exports, require, module, metaUrl, openLate); `packages`: folders of the packages inside; `licences`: what these say in their code
 */
export async function piecesOf(entryPoints, { external }) {
  const { outputFiles, metafile } = await build({
    ...TARGET,
    // Names of pieces come from their contents and places: the same from whatever folder this is run.
    absWorkingDir: ROOT,
    entryPoints: [...entryPoints.map((path) => ({ in: at(path), out: nameOf(path) })), ...SELDOM_USED],
    outdir: at('dist/cli'),
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    external,
    plugins: [AS_BUILT],
    legalComments: 'linked',
    metafile: true,
    logLevel: 'warning',
  });
  const named = outputFiles.map(({ path, text }) => ({ name: path.split(/[\\/]/).at(-1), text }));
  const pieces = new Map();
  for (const { name, text } of named.filter((file) => file.name.endsWith('.js')))
    pieces.set(`./${name}`, await asFunctionBody(text));
  const licences = named.filter(({ name }) => name.endsWith('.LEGAL.txt')).map(({ text }) => text);
  const packages = Object.keys(metafile.inputs).flatMap((path) => PACKAGE.exec(path)?.[0] ?? []);
  return {
    pieces,
    licences: [...new Set(licences)].sort().join('\n'),
    packages: [...new Set(packages)].sort(),
  };
}

/** "main" of "src/main.ts". */
const nameOf = (path) => path.split('/').at(-1).replace(/\.ts$/, '');

/** The text of `WORK_PROCESS`, as the body of a function of `metaUrl` among others. */
export async function workProcess() {
  const { outputFiles } = await build({
    ...TARGET,
    absWorkingDir: ROOT,
    entryPoints: [at('src/commands/files/work-process.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    define: { 'import.meta.url': 'metaUrl' },
    supported: { ...TARGET.supported, 'dynamic-import': true },
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/** `childProcess=(0,import_chunk.__require)("node:child_process")`, as commander's opening of it is written. */
const PROCESSES = /\b(childProcess)=\(0,\w+\.__require\)(\("node:child_process"\))/;

/**
 * Commander opens Node's processes, which takes 3 ms, for commands that are programs of their own. None of ours is: they
 * are opened when one is started.
 * @throws Error where commander is written otherwise by now
 */
function processesWhenUsed(code) {
  if (!code.includes('childProcess')) return code;
  if (!PROCESSES.test(code)) throw new Error('commander opens node:child_process otherwise than it did');
  return code
    .replace(PROCESSES, '$1')
    .replace(/\bchildProcess\./g, '(childProcess??=require("node:child_process")).');
}

/** In ASCII alone: V8 keeps that in half the memory. */
async function asFunctionBody(text) {
  const { code } = await transform(text, {
    ...TARGET,
    format: 'cjs',
    define: { 'import.meta.url': 'metaUrl' },
    supported: { ...TARGET.supported, 'dynamic-import': true },
    legalComments: 'none',
    logLevel: 'warning',
  });
  // What is opened late is opened as everything else is: Node's loader of modules takes longer to start than most pieces.
  return asAscii(
    openedWhenUsed(processesWhenUsed(writeLettersOut(code))).replace(
      /\bimport\((?="(?:\.\/|node:))/g,
      'openLate(',
    ),
  );
}

/** `import_path=require("node:path")`, as esbuild writes an import of names. */
const NAMED_IMPORT = /\b(import_\w+)=(require\("[^"]+"\))(?=[,;])/g;

/**
 * What a module imports is opened when a name of it is first used, not when the module is: a command uses a part of most
 * modules, and some do much before anybody asks (string-width has the tables of all scripts opened, 10 ms of every start).
 * Nothing that is imported acts by being opened (`test/architecture.test.ts` allows no import for its effect).
 */
function openedWhenUsed(code) {
  const requires = new Map([...code.matchAll(NAMED_IMPORT)].map(([, name, required]) => [name, required]));
  return code
    .replace(NAMED_IMPORT, '$1')
    .replace(/\b(import_\w+)\./g, (use, name) =>
      requires.has(name) ? `(${name}??=${requires.get(name)}).` : use,
    );
}

/** Only patterns keep letters of other scripts as they are written. @throws Error where an escape cannot stand for the letter */
function asAscii(code) {
  return code.replace(/(\\?)([^\0-\x7f])/g, (_, backslash, letter) => {
    if (backslash) throw new Error(`a pattern escapes ${letter}, which needs no escape`);
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
