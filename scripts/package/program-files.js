/** What stands inside the program, by the path that it has in the package. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ENTRY_POINTS, piecesOf, TARGET, WORK_PROCESS, workProcess } from '../pieces.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Folders whose files commands read. Of `templates/` also the YAML, though the build keeps it as JSON: its names are asked for. */
const FOLDERS = [
  'templates',
  'regulations',
  'dist/schemas',
  'dist/assets/templates',
  'dist/assets/checked',
  'dist/assets/help',
  'dist/assets/texts',
];

/** @returns `files`: contents by path; `start`: the script that the program starts with; `packages`: folders of those that are bundled */
export async function programFiles() {
  const { pieces, packages } = await piecesOf(ENTRY_POINTS, { external: [] });
  const start = await startScript();
  // Whatever it opens stands in the program too.
  pieces.set(`./${WORK_PROCESS}`, await workProcess());
  const files = new Map([
    ['start.js', start],
    ['package.json', readFileSync(join(ROOT, 'package.json'))],
    ...[...pieces].map(([name, body]) => [`dist/cli/${name.slice(2)}`, body]),
    ...FOLDERS.flatMap(filesUnder).map((path) => [path, readFileSync(join(ROOT, path))]),
  ]);
  const paths = [...files.keys()].sort();
  files.set('assets.json', JSON.stringify(paths));
  return { files, start: `${start}\nprogram.start();\n`, packages };
}

async function startScript() {
  const { outputFiles } = await build({
    ...TARGET,
    absWorkingDir: ROOT,
    entryPoints: ['scripts/package/start.js'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'program',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

function filesUnder(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'));
}
