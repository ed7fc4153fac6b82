/** Templates of a user's own folder, which take the place of single files that danvan ships with. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { defaultsSchema, type ProfileDefault } from '../draft/defaults-schema.js';
import { failer } from '../findings/failure.js';
import { valueFault } from '../findings/value-fault.js';
import { parseRuleSet, type RuleSet } from '../form/rule-set.js';
import { nearest } from '../text/nearest.js';
import { listAssets } from './assets.js';
import type { messages } from './messages.vi.js';
import { REFERENCE } from './reference-id.js';

export interface OwnTemplates {
  /** Handlebars by the names of ours: "partials/recitals.md.hbs". */
  templates: ReadonlyMap<string, string>;
  defaults: ProfileDefault[] | null;
  /** By id: "hd05". */
  ruleSets: ReadonlyMap<string, RuleSet>;
}

const fail = failer<typeof messages>();

/** Hundred times the largest of ours. */
const MOST_BYTES = 1_000_000;
/** Folder and file: nothing of ours lies deeper. */
const DEPTH = 2;

/**
 * @param folder as the user gave it
 * @param directory the working folder
 * @throws Failure for what is no folder, for a file that leads out of it or has no counterpart of ours, and for values that
 *   break the schema of ours; how templates are written is checked where they are prepared
 */
export async function readOwnTemplates(folder: string, directory: string): Promise<OwnTemplates> {
  const root = resolve(directory, folder);
  const isFolder = await stat(root).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) throw fail('assets.templates.noFolder', { folder });
  const known = await knownNames();
  const templates = new Map<string, string>();
  const ruleSets = new Map<string, RuleSet>();
  let defaults: ProfileDefault[] | null = null;
  for (const name of await filesOf(root, '', folder)) {
    if (!known.includes(name))
      throw fail('assets.templates.unknownFile', { folder, file: name, nearest: meant(name, known) });
    const text = await readTemplate(root, name, folder);
    if (name.endsWith('.hbs')) templates.set(name, text);
    else if (name.startsWith('rules/')) ruleSets.set(idOf(name), await checked(name, text, parseRuleSet));
    else defaults = await checked(name, text, (value) => defaultsSchema.parse(value));
  }
  return { templates, defaults, ruleSets };
}

const idOf = (name: string): string => name.replace(/^rules\/|\.yaml$/g, '');

async function knownNames(): Promise<string[]> {
  const inFolder = async (folder: string, ending: string) =>
    (await listAssets(`templates/${folder}`))
      .filter((file) => file.endsWith(ending))
      .map((file) => `${folder}/${file}`);
  return [
    ...(await inFolder('partials', '.hbs')),
    ...(await inFolder(REFERENCE, '.hbs')),
    ...(await inFolder('papers', '.hbs')),
    `${REFERENCE}/defaults.yaml`,
    ...(await inFolder('rules', '.yaml')),
  ];
}

/** The nearest names of ours, or the one of another folder: "recitals.md.hbs" is "partials/recitals.md.hbs". */
function meant(name: string, known: readonly string[]): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const same = known.filter((one) => one.endsWith(`/${file}`));
  return (same.length > 0 ? same : nearest(name, known)).slice(0, 3).join(', ');
}

/** Hidden files are those of systems and editors. */
async function filesOf(root: string, inner: string, folder: string, depth = DEPTH): Promise<string[]> {
  const entries = await readdir(join(root, inner), { withFileTypes: true });
  const found: string[] = [];
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.startsWith('.')) continue;
    const path = inner === '' ? name : `${inner}/${name}`;
    await refuseLeadingOut(root, path, folder);
    const stats = await stat(join(root, path));
    if (stats.isDirectory() && depth > 1) {
      for (const file of await filesOf(root, path, folder, depth - 1)) found.push(file);
    } else found.push(path);
  }
  return found;
}

/** A link may lead to another file of the folder, never out of it. */
async function refuseLeadingOut(root: string, path: string, folder: string): Promise<void> {
  const target = await realpath(join(root, path)).catch(() => null);
  const way = target === null ? '..' : relative(await realpath(root), target);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
    throw fail('assets.templates.leadsOut', { folder, file: path });
}

async function readTemplate(root: string, name: string, folder: string): Promise<string> {
  const stats = await stat(join(root, name));
  if (!stats.isFile() || stats.size > MOST_BYTES)
    throw fail('assets.templates.noText', { folder, file: name });
  return (await readFile(join(root, name), 'utf8')).replace(/^\uFEFF/, '');
}

/** @throws Failure for what is no YAML, with its line; what the schema refuses is said with its path */
async function checked<T>(file: string, text: string, check: (value: unknown) => T): Promise<T> {
  const { default: yaml } = await import('yaml');
  const { ZodError } = await import('zod');
  let value: unknown;
  try {
    value = yaml.parse(text);
    return check(value);
  } catch (error) {
    if (error instanceof yaml.YAMLError) {
      const line = error.linePos?.[0].line ?? 1;
      throw fail('assets.templates.badYaml', { file, line, code: error.code }, { cause: error });
    }
    if (!(error instanceof ZodError)) throw error;
    throw fail(
      'assets.templates.badValue',
      { file, ...valueFault(error.issues[0], value) },
      { cause: error },
    );
  }
}
