import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { type Profile, parseProfile } from '../../draft/index.js';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

/**
 * A profile that the user wrote.
 * @throws Failure for what is missing, no YAML, or no profile
 */
export async function loadProfile(file: string, directory: string): Promise<Profile> {
  const text = await readFile(resolve(directory, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw fail('commands.inputNotReadable', { file, reason: error.code ?? error.message }, { cause: error });
  });
  return parseProfile(parseMapping(text, file), file);
}

function parseMapping(text: string, file: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = error.linePos?.[0].line ?? 1;
    throw fail('commands.badYaml', { file, line, reason: error.code }, { cause: error });
  }
}
