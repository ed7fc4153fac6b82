/** The comments that danvan itself wrote into a Word file, each with the provision at which it stands. */
import { openForEditing, readOpinions } from '../../edit/index.js';
import type { Source } from '../../read/reader.js';
import type { Document } from '../../tree/nodes.js';
import { markedOpinions, provisionOrder } from '../collecting/gather-opinions.js';
import { NO_THREAD } from '../collecting/thread-opinions.js';
import { OWN_NAME } from '../word-copies/own-name.js';

export interface FoundRemark {
  eId: string | null;
  comment: string;
  /** The words at which it stands. */
  quote: string;
}

export function ownRemarks(source: Source, tree: Document): FoundRemark[] {
  const opinions = readOpinions(openForEditing(source.bytes, source.name, true));
  const alone = opinions.map((one) => ({ ...one, ...NO_THREAD }));
  return markedOpinions(alone, tree, provisionOrder(tree))
    .filter(({ kind, author }) => kind === 'comment' && author === OWN_NAME)
    .map(({ eId, comment, draft }) => ({ eId, comment, quote: draft }));
}
