import { failer } from '../findings/failure.js';
import type { Finding } from '../findings/finding.js';
import { decodeText } from './encodings/decode-text.js';
import type { messages } from './messages.vi.js';
import type { Source } from './reader.js';

const fail = failer<typeof messages>();

/** \p{Cc} less the tab, line breaks and form feed. */
const CONTROLS = /(?![\t\n\v\f\r])\p{Cc}/gu;
/** A stray control character is a scanning fault; more than one in so many characters is no text. */
const CHARACTERS_PER_CONTROL = 1000;

/**
 * The text of a source in whatever encoding it has, and what was uncertain about it.
 * @throws Failure read.binary when the bytes are no text
 */
export function decodeSource(source: Source): { text: string; findings: Finding[] } {
  const { text, findings } = decodeText(source.bytes);
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (text.includes('\0') || controls * CHARACTERS_PER_CONTROL > text.length) {
    throw fail('read.binary', { file: source.name });
  }
  return { text, findings };
}
