import { failer } from '../../findings/failure.js';
import { findByteOrderMark } from '../../read/encodings/unicode-bytes.js';
import type { messages } from '../messages.vi.js';
import { readUserFile } from './read-user-file.js';

const fail = failer<typeof messages>();

/** A hundred times a configuration or a map of pairs that is written by hand. */
const MOST_MEGABYTES = 1;

/**
 * A YAML (or JSON) file that the user wrote, as plain values.
 * @throws Failure for what is missing or no YAML, with the line
 */
export async function readYamlFile(file: string, directory: string): Promise<unknown> {
  const bytes = await readUserFile(file, directory, MOST_MEGABYTES);
  if (bytes === null) throw fail('commands.inputNotReadable', { file, reason: 'ENOENT' });
  // Loaded late: most commands read no such file. A CommonJS package in a bundle has its default export alone.
  const { default: yaml } = await import('yaml');
  try {
    // What PowerShell writes with ">" is UTF-16, and says so.
    const { encoding = 'utf-8' } = findByteOrderMark(bytes) ?? {};
    return yaml.parse(new TextDecoder(encoding).decode(bytes));
  } catch (error) {
    // Not of the syntax, but as bad: an alias of nothing, or aliases that unfold without end.
    const [line, reason] =
      error instanceof yaml.YAMLParseError ? [error.linePos?.[0].line ?? 1, error.code] : [1, 'BAD_ALIAS'];
    throw fail('commands.badYaml', { file, line, reason }, { cause: error });
  }
}
