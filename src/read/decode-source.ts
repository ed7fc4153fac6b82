import { failer } from '../findings/failure.js';
import type { Finding } from '../findings/finding.js';
import { decodeText } from './encodings/decode-text.js';
import { LineIndex } from './line-index.js';
import type { messages } from './messages.vi.js';
import type { Source } from './reader.js';
import { reportControls } from './strip-controls.js';

const fail = failer<typeof messages>();

/** \p{Cc} less the tab, line breaks and form feed. */
const CONTROLS = /\p{Cc}(?<![\t\n\v\f\r])/gu;
/** A few control characters are faults of a scanner or a terminal's; more than one in so many characters is no text. */
const CHARACTERS_PER_CONTROL = 20;
const FEW_CONTROLS = 3;
/** Shows nothing, is dropped from every line, and is nothing to Markdown, so that all places stay as they are. */
const INVISIBLE = '\u200b';

/**
 * The text of a source in whatever encoding it has, without control characters, and what was uncertain about it.
 * @throws Failure read.binary when the bytes are no text
 */
export function decodeSource(source: Source): { text: string; findings: Finding[] } {
  const { text, findings } = decodeText(source.bytes);
  const controls = text.match(CONTROLS) ?? [];
  if (controls.length === 0) return { text, findings };
  if (controls.length > FEW_CONTROLS && controls.length * CHARACTERS_PER_CONTROL > text.length)
    throw fail('read.binary', { file: source.name });
  const first = new LineIndex(text).placeOf(text.search(CONTROLS));
  return {
    text: text.replace(CONTROLS, INVISIBLE),
    findings: [...findings, reportControls(controls, [{ start: 0, ...first }])],
  };
}
