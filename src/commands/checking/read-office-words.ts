import { joinOfficeWords, type OfficeWords } from '../../check/index.js';
import type { FoundConfig } from '../files/find-config.js';
import { readYamlFile } from '../files/read-yaml-file.js';
import type { CheckCommandOptions } from './check-options.js';

/** The vocabularies of the configuration and of the command line, as one. @throws Failure for one that is none */
export async function readOfficeWords(
  { vocabulary: named = [] }: CheckCommandOptions,
  { config, folder }: FoundConfig,
  directory: string,
): Promise<OfficeWords> {
  const places = [
    ...[config.vocabulary].flat().map((file) => ({ file, from: folder })),
    ...named.map((file) => ({ file, from: directory })),
  ];
  const read = async ({ file, from }: (typeof places)[number]): Promise<OfficeWords> => {
    const { parseOfficeWords } = await import('../../check/schemas/office-words.js');
    return parseOfficeWords(await readYamlFile(file, from), file);
  };
  return joinOfficeWords(await Promise.all(places.map(read)));
}
