import { type Profile, parseProfile } from '../../draft/index.js';
import { readYamlFile } from './read-yaml-file.js';

/**
 * A profile that the user wrote.
 * @throws Failure for what is missing, no YAML, or no profile
 */
export async function loadProfile(file: string, directory: string): Promise<Profile> {
  return parseProfile(await readYamlFile(file, directory), file);
}
