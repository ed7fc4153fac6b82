import { failer } from '../../findings/failure.js';
import { reporter } from '../../findings/finding.js';
import { converterEnding } from '../docx/actual-format.js';
import { readDocx } from '../docx/index.js';
import { READING_LIMITS } from '../limits.js';
import type { messages } from '../messages.vi.js';
import type { ReadOptions, ReadResult, Source } from '../reader.js';

const fail = failer<typeof messages>();
const report = reporter<typeof messages>();

/**
 * Reads an older Word file.
 * @throws Failure read.notWord, read.needsConverter without `options.convert`, read.notConverted, and those of `readDocx`
 */
export async function readDoc(source: Source, options: ReadOptions): Promise<ReadResult> {
  const { name, bytes } = source;
  const ending = converterEnding(bytes);
  if (ending === undefined) throw fail('read.notWord', { file: name });
  if (bytes.length > READING_LIMITS.bytes) {
    throw fail('read.tooLarge', { file: name, limit: READING_LIMITS.bytes });
  }
  if (!options.convert) throw fail('read.needsConverter', { file: name });
  const converted = await options.convert(bytes, ending, 'docx').catch((error: unknown) => {
    throw fail('read.notConverted', { file: name, reason: reasonOf(error) }, { cause: error });
  });
  const result = readDocx({ name, bytes: converted }, options);
  const note = report('read.converted', { file: name }, { severity: 'note' });
  return { ...result, findings: [note, ...result.findings] };
}

/** The first line only: a program may add pages of details. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
