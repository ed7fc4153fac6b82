/**
 * Opens dist/cli/pack.js, the modules of the command line as functions in one file, together with what V8 compiled of it
 * when danvan was built (`scripts/keep-compiled.js`): else to compile takes a third of the time of a command.
 */
const { existsSync, readFileSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const v8 = require('node:v8');
const { Script, constants } = require('node:vm');

const FOLDER = join(__dirname, '../dist/cli');
const PACK = join(FOLDER, 'pack.js');
/** All modules stand in one file; what they find beside themselves, they find beside this. */
const META_URL = pathToFileURL(join(FOLDER, 'main.js')).href;

const V8 = process.versions.v8;

/**
 * By major version of V8 what lets it optimise later. It optimises what has run for some milliseconds; a command ends
 * within a second, before that has paid a quarter of its time. Runs of many files gain too, by up to a fifth. V8
 * complains of a setting that it does not know, so a version that nobody tried has none.
 */
const OPTIMISE_LATER = {
  11: ['--interrupt-budget=3000000'],
  12: ['--invocation-count-for-turbofan=30000', '--invocation-count-for-maglev=4000'],
  13: ['--invocation-count-for-turbofan=30000', '--invocation-count-for-maglev=4000'],
};
for (const setting of OPTIMISE_LATER[Number.parseInt(V8, 10)] ?? []) v8.setFlagsFromString(setting);

/**
 * @param {string} command what the compiled code is kept for; for any other word there is none
 * @returns `open` gives the exports of a module; `keepable` what V8 has compiled by then
 */
exports.openPack = (command) => {
  const { modules, script } = openModules(compiledFile(command));
  const opened = new Map();
  const open = (id) => {
    if (!Object.hasOwn(modules, id)) return require(id);
    const known = opened.get(id);
    if (known) return known.exports;
    const module = { exports: {} };
    opened.set(id, module);
    modules[id](module.exports, open, module, META_URL, async (late) => open(late));
    return module.exports;
  };
  return { open, keepable: () => script.createCachedData() };
};

/** Where the compiled code of a command stands: another V8 would refuse it. */
function compiledFile(command) {
  return join(FOLDER, `${command.replace(/[^a-z]/g, '')}-${V8}-${process.arch}.compiled`);
}
exports.compiledFile = compiledFile;

function openModules(compiled) {
  const isKept = existsSync(compiled);
  // A Node that keeps compiled code by itself (22.8 and later) does so for what is opened in its own way.
  if (!isKept && enableCompileCache && !process.env.DANVAN_KEEP_COMPILED) {
    enableCompileCache();
    return { modules: require(PACK) };
  }
  const script = new Script(`(function(module){${readFileSync(PACK, 'latin1')}\n})`, {
    filename: PACK,
    cachedData: isKept ? readFileSync(compiled) : undefined,
    importModuleDynamically: constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = {};
  script.runInThisContext()(module);
  return { modules: module.exports, script };
}
