/**
 * References that a user imported (`danvan import --reference`). They are the user's own files and never stand in
 * the installed package, which an update replaces.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reference } from '../reference/index.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder of the user's references: that of `DANVAN_HOME`, else where programs of this system keep a user's data
 * (`%APPDATA%` of Windows; XDG Base Directory Specification 0.8 elsewhere), else the working folder's own.
 * @param directory the working folder
 */
export function userReferencesFolder(environment: Environment, directory: string): string {
  const { DANVAN_HOME, APPDATA, XDG_DATA_HOME, HOME } = environment;
  const data = APPDATA || XDG_DATA_HOME || (HOME && join(HOME, '.local', 'share'));
  return join(DANVAN_HOME || (data ? join(data, 'danvan') : join(directory, '.danvan')), 'references');
}

/**
 * Every reference in the folder, by its id; none where there is no such folder.
 * @throws Failure for a file that breaks its schema
 */
export async function readUserReferences(folder: string): Promise<Reference[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const references = await Promise.all(names.sort().map((name) => readUserReference(join(folder, name))));
  return references.filter((one) => one !== null);
}

/** Null for a folder that holds no reference. */
async function readUserReference(folder: string): Promise<Reference | null> {
  const { default: yaml } = await import('yaml');
  const read = async (file: string): Promise<unknown> =>
    yaml.parse(await readFile(join(folder, file), 'utf8'));
  const about = await read('reference.yaml').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (about === null) return null;
  const { parseReference } = await import('../reference/parse-reference.js');
  return parseReference({
    'reference.yaml': about,
    'requirements.yaml': await read('requirements.yaml'),
    'model.yaml': await read('model.yaml'),
  });
}
