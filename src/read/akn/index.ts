import { type Finding, reporter } from '../../findings/finding.js';
import type { Block } from '../block.js';
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
  return { blocks: blocks.map(asText), frontMatter: null, findings };
}

/**
 * An Akoma Ntoso file says by itself what is no text, so that a number alone is no page's: its lines stand in a table that only lays
 * out the page.
 */
const asText = (block: Block): Block =>
  block.noise || block.cell
    ? block
    : { ...block, cell: { table: 0, row: 1, column: 1, isLayout: true, isText: true } };
