import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

/**
 * A YAML (or JSON) file that the user wrote, as plain values.
 * @throws Failure for what is missing or no YAML, with the line
 */
export async function readYamlFile(file: string, directory: string): Promise<unknown> {
  const text = await readFile(resolve(directory, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw fail('commands.inputNotReadable', { file, reason: error.code ?? error.message }, { cause: error });
  });
  // Loaded late: most commands read no such file. A CommonJS package in a bundle has its default export alone.
  const { default: yaml } = await import('yaml');
  try {
    return yaml.parse(text);
  } catch (error) {
    if (!(error instanceof yaml.YAMLParseError)) throw error;
    const line = error.linePos?.[0].line ?? 1;
    throw fail('commands.badYaml', { file, line, reason: error.code }, { cause: error });
  }
}
