/**
 * Opens the modules of the command line: functions in one file, dist/cli/pack.js. Those that a command uses stand together
 * in a smaller file of its name, with what V8 compiled of them when danvan was built (`scripts/keep-compiled.js`): else to
 * compile takes a third of the time of a command.
 */
const { existsSync, readFileSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script, constants } = require('node:vm');
const { optimiseLater } = require('./optimise-later.js');

const FOLDER = join(__dirname, '../dist/cli');
const PACK = join(FOLDER, 'pack.js');
/** All modules stand in one file; what they find beside themselves, they find beside this. */
const META_URL = pathToFileURL(join(FOLDER, 'main.js')).href;

const V8 = process.versions.v8;

const ASKS_FOR_HELP = new Set(['--help', '-h']);

optimiseLater();

/**
 * @param {string} command which modules are opened together; for a word that is no command, all
 * @param {string[]} words what follows it: who asks for the help of a command does not need the command
 * @returns `open` gives the exports of a module
 */
exports.openPack = (command = '', ...words) => {
  const files = commandFiles(words.some((word) => ASKS_FOR_HELP.has(word)) ? 'help' : command);
  // Another V8 would refuse the compiled code. A Node that keeps compiled code by itself (22.8 and later) does so for `require`.
  const isKept = existsSync(files.compiled);
  if (!isKept) enableCompileCache?.();
  return opener(isKept ? runScript(scriptOf(files)) : require(PACK));
};

/** The file of a command's modules, and that of their compiled code. */
function commandFiles(command) {
  const name = command.replace(/[^a-z]/g, '') || 'none';
  const path = join(FOLDER, `${name}-${V8}-${process.arch}`);
  return { modules: `${path}.js`, compiled: `${path}.compiled` };
}

function scriptOf({ modules, compiled }) {
  // The file is the script, word for word: what is put together here would be copied once more.
  return new Script(readFileSync(modules, 'latin1'), {
    filename: modules,
    cachedData: existsSync(compiled) ? readFileSync(compiled) : undefined,
    importModuleDynamically: constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}

function runScript(script) {
  const module = {};
  script.runInThisContext()(module);
  return module.exports;
}

/** Opens each module once: from those at hand, else from the file of all. */
function opener(modules) {
  const opened = new Map();
  const open = (id) => {
    if (!id.startsWith('./')) return require(id);
    const known = opened.get(id);
    if (known) return known.exports;
    const module = { exports: {} };
    opened.set(id, module);
    (modules[id] ?? require(PACK)[id])(module.exports, open, module, META_URL, async (late) => open(late));
    return module.exports;
  };
  return { open, opened };
}

Object.assign(exports, { PACK, commandFiles, scriptOf, runScript, opener });
