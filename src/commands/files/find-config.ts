import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type CheckConfig, EMPTY_CONFIG } from '../../check/index.js';
import { readYamlFile } from './read-yaml-file.js';

export const CONFIG_NAME = 'danvan.config.yaml';

export interface FoundConfig {
  config: CheckConfig;
  /** The folder from which its paths count; that of the user where there is no configuration. */
  folder: string;
}

/**
 * The configuration that the user names, else the first danvan.config.yaml from the user's folder upwards.
 * @throws Failure for one that cannot be read or has the wrong form
 */
export async function findConfig(named: string | undefined, directory: string): Promise<FoundConfig> {
  const path = named === undefined ? searchUpwards(directory) : resolve(directory, named);
  if (path === null) return { config: EMPTY_CONFIG, folder: directory };
  const shown = relative(directory, path) || path;
  const { parseConfig } = await import('../../check/engine/config-schema.js');
  return { config: parseConfig(await readYamlFile(path, directory), shown), folder: dirname(path) };
}

function searchUpwards(directory: string): string | null {
  const path = join(directory, CONFIG_NAME);
  if (existsSync(path)) return path;
  const parent = dirname(directory);
  return parent === directory ? null : searchUpwards(parent);
}

/** A file's path as the configuration's patterns have it. */
export function pathFrom(folder: string, file: string, directory: string): string {
  return relative(folder, resolve(directory, file)).replaceAll('\\', '/');
}
