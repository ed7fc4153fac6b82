/** One returned file of a collection in a thread of a batch: each thread reads the draft once. */
import { loadPhraseTables } from '../../assets/checked-tables.js';
import type { Source } from '../../read/reader.js';
import { makePhraseBook } from '../../wording/phrase-book.js';
import type { Terminal } from '../terminal/terminal.js';
import { opinionsOf, type ReturnedOpinions, readDraft } from './returned-file.js';

export interface CollectBatch {
  /** The draft as it was sent out, and what tells where LibreOffice is. */
  setup: { draft: Source; environment: Terminal['environment'] };
  item: { source: Source };
  answer: ReturnedOpinions;
}

export async function collectWorker({
  draft,
  environment,
}: CollectBatch['setup']): Promise<(item: CollectBatch['item']) => Promise<ReturnedOpinions>> {
  const terms = {
    draft: await readDraft(draft, { environment }),
    phrases: makePhraseBook(await loadPhraseTables()),
    environment,
  };
  return ({ source }) => opinionsOf(source, terms);
}
