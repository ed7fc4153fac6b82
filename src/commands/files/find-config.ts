import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type CheckConfig, EMPTY_CONFIG, extendConfig } from '../../check/index.js';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';
import { readYamlFile } from './read-yaml-file.js';

const fail = failer<typeof messages>();

export const CONFIG_NAME = 'danvan.config.yaml';

export interface FoundConfig {
  config: CheckConfig;
  /** The folder from which its patterns count; that of the user where there is no configuration. */
  folder: string;
  /** The files that it is made of, the one that was found last. */
  files: readonly string[];
}

/**
 * The configuration that the user names, else the first danvan.config.yaml from the user's folder upwards, with what it
 * builds on. Patterns count from the folder of the one that was found, names of files from that of the one that says them.
 * @throws Failure for one that cannot be read, has the wrong form, or builds on itself
 */
export async function findConfig(named: string | undefined, directory: string): Promise<FoundConfig> {
  const path = named === undefined ? searchUpwards(CONFIG_NAME, directory) : resolve(directory, named);
  if (path === null) return { config: EMPTY_CONFIG, folder: directory, files: [] };
  const files: string[] = [];
  const config = await load(path, { directory, root: dirname(path), within: [], files });
  return { config, folder: dirname(path), files };
}

interface Loading {
  directory: string;
  /** The folder of the configuration that was found. */
  root: string;
  /** The configurations that build on this one. */
  within: readonly string[];
  files: string[];
}

async function load(path: string, loading: Loading): Promise<CheckConfig> {
  const { directory, root, within, files } = loading;
  const shown = relative(directory, path) || path;
  if (within.includes(path)) throw fail('commands.check.extendsItself', { file: shown });
  const { parseConfig } = await import('../../check/schemas/config.js');
  const own = parseConfig(await readYamlFile(path, directory), shown);
  const fromRoot = (file: string): string => relative(root, resolve(dirname(path), file));
  const placed: CheckConfig = {
    ...own,
    vocabulary: [own.vocabulary].flat().map(fromRoot),
    ...(own.baseline === undefined ? {} : { baseline: fromRoot(own.baseline) }),
  };
  let base = EMPTY_CONFIG;
  for (const name of [own.extends].flat()) {
    const below = await load(resolve(dirname(path), name), { ...loading, within: [...within, path] });
    base = extendConfig(base, below);
  }
  files.push(path);
  return extendConfig(base, placed);
}

/** The first file of a name from a folder upwards; null for none. */
export function searchUpwards(name: string, directory: string): string | null {
  const path = join(directory, name);
  if (existsSync(path)) return path;
  const parent = dirname(directory);
  return parent === directory ? null : searchUpwards(name, parent);
}

/** A file's path as the configuration's patterns have it. */
export function pathFrom(folder: string, file: string, directory: string): string {
  return relative(folder, resolve(directory, file)).replaceAll('\\', '/');
}
