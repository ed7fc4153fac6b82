import { type Finding, reporter } from '../../findings/finding.js';
import type { ReadResult, Source } from '../reader.js';
import { aknLines } from './akn-lines.js';
import type { messages } from './messages.vi.js';
import { parseAkn } from './parse-markup.js';

const report = reporter<typeof messages>();

/**
 * Reads the text of an Akoma Ntoso document (OASIS LegalDocML 1.0, schema 3.0, and its forerunners). What the elements say of
 * the structure shows in the numbers and names that they hold, as in print, so that the same words give the same tree.
 * @throws Failure where the file is broken, has a DOCTYPE, or passes `READING_LIMITS`
 */
export function readAkn(source: Source): ReadResult {
  const { blocks, unmarked } = aknLines(parseAkn(source));
  const findings: Finding[] =
    unmarked.length === 0
      ? []
      : [report('read.akn.unmarkedNumbers', { count: unmarked.length, text: unmarked[0] ?? '' })];
  return { blocks, frontMatter: null, findings };
}
