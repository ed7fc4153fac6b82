import { Failure, failer } from '../../findings/failure.js';
import { type Finding, reporter } from '../../findings/finding.js';
import { converterEnding } from '../docx/actual-format.js';
import { readDocx } from '../docx/index.js';
import { READING_LIMITS } from '../limits.js';
import type { messages } from '../messages.vi.js';
import type { ReadOptions, ReadResult, Source } from '../reader.js';
import { writeOutLabels } from './printed-labels.js';

const fail = failer<typeof messages>();
const report = reporter<typeof messages>();

/**
 * Reads an older Word file.
 * @throws Failure read.notWord, read.needsConverter without `options.convert`, read.notConverted, and those of `readDocx`
 */
export async function readDoc(source: Source, options: ReadOptions): Promise<ReadResult> {
  const { source: converted, finding } = await convertToDocx(source, options.convert);
  const result = readDocx(converted, options);
  return { ...result, findings: [finding, ...result.findings] };
}

/**
 * An older Word file as a DOCX of the same name, with what is said of it.
 * @throws Failure read.notWord, read.tooLarge, read.needsConverter without `convert`, read.notConverted
 */
export async function convertToDocx(
  { name, bytes }: Source,
  convert: ReadOptions['convert'],
): Promise<{ source: Source; finding: Finding }> {
  const ending = converterEnding(bytes);
  if (ending === undefined) throw fail('read.notWord', { file: name });
  if (bytes.length > READING_LIMITS.bytes) {
    throw fail('read.tooLarge', { file: name, limit: READING_LIMITS.bytes });
  }
  if (!convert) throw fail('read.needsConverter', { file: name });
  const given = ending === 'rtf' ? writeOutLabels(bytes) : bytes;
  const converted = await convert(given, ending, 'docx').catch((error: unknown) => {
    if (error instanceof Failure) throw error;
    throw fail('read.notConverted', { file: name, reason: reasonOf(error) }, { cause: error });
  });
  const finding = report('read.converted', { file: name }, { severity: 'note' });
  return { source: { name, bytes: converted }, finding };
}

/** The first line only: a program may add pages of details. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
