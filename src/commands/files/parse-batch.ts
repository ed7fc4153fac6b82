/** One document that is read and parsed in a process of its own. */
import { readBlocks } from '../../read/index.js';
import type { Source } from '../../read/reader.js';
import { parseBlocks } from './parse-blocks.js';
import { type PlainFinding, toPlain } from './plain-finding.js';
import type { PlainReadOptions } from './read-input.js';
import type { OpenedText } from './read-text.js';

export interface ParseBatch {
  setup: PlainReadOptions;
  item: { source: Source };
  answer: Omit<OpenedText, 'findings'> & { findings: PlainFinding[] };
}

export async function parseWorker(options: ParseBatch['setup']) {
  return async ({ source }: ParseBatch['item']): Promise<ParseBatch['answer']> => {
    const parsed = parseBlocks(await readBlocks(source, options));
    return { ...parsed, findings: parsed.findings.map(toPlain) };
  };
}
