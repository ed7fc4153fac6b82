/**
 * The start of danvan.exe, of the processes that work for it and of their threads, inside it: opens pieces of the command line, which stand in the program as
 * `dist/cli/<piece>.js`. Node gives such a program no files to load: what asks for a file beside itself, as
 * threads do, is given what stands inside.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getAsset } from 'node:sea';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import * as threads from 'node:worker_threads';
import { optimiseLater } from '../../bin/optimise-later.js';

/** The program is as a folder: nothing on a disk can have such a name. */
const FOLDER = join(process.execPath, 'dist', 'cli');
const META_URL = pathToFileURL(join(FOLDER, 'main.js')).href;
/** This file as the program keeps it for its threads. */
const START = 'start.js';

const builtIn = createRequire(META_URL);
const opened = new Map();

optimiseLater();

/** A thread's file may be one of ours. */
class Worker extends threads.Worker {
  constructor(file, options) {
    const piece = pieceAt(file);
    if (piece === null) super(file, options);
    else
      super(`${getAsset(START, 'utf8')}\nprogram.open(${JSON.stringify(piece)});`, {
        ...options,
        eval: true,
      });
  }
}

/** "./batch-thread.js" for a path or an address inside the program; null for any other. */
function pieceAt(file) {
  const path = String(file).startsWith('file:') ? fileURLToPath(file) : String(file);
  return path.startsWith(FOLDER) ? `./${path.slice(FOLDER.length + 1).replaceAll('\\', '/')}` : null;
}

function load(id) {
  if (/^(node:)?worker_threads$/.test(id)) return { ...threads, Worker };
  return builtIn(id);
}

/** The command line; or the piece of which the command line has started a process, as which this program then runs. */
export function start() {
  const piece = process.send ? pieceAt(process.argv[2]) : null;
  if (piece === null) open('./main.js').start();
  else open(piece);
}

/** Opens each piece once, when it is asked for. */
export function open(id) {
  if (!id.startsWith('./')) return load(id);
  const known = opened.get(id);
  if (known) return known.exports;
  const module = { exports: {} };
  opened.set(id, module);
  const source = getAsset(`dist/cli/${id.slice(2)}`, 'utf8');
  const filename = join(FOLDER, id);
  new Script(`(function(exports,require,module,metaUrl,openLate){${source}\n})`, {
    filename,
  }).runInThisContext()(module.exports, open, module, META_URL, async (late) => open(pieceAt(late) ?? late));
  return module.exports;
}
