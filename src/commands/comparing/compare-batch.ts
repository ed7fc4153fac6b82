/** Two or three trees that are compared in a process of their own. */
import { loadPhraseTables } from '../../assets/checked-tables.js';
import { type CompareOptions, compareRegulations } from '../../compare/compare-regulations.js';
import type { Comparison } from '../../compare/comparison.js';
import { compareThree, type MergeOptions, type Texts } from '../../merge/index.js';
import type { Document } from '../../tree/nodes.js';
import { makePhraseBook } from '../../wording/phrase-book.js';

export interface CompareBatch {
  setup: null;
  item: TreesToCompare;
  answer: Comparison;
}

/** What is compared, in plain values. */
export type TreesToCompare =
  | { base: Document; target: Document; options: Omit<CompareOptions, 'phrases'> }
  | { three: Texts; options: Omit<MergeOptions, 'phrases'> };

export async function compareWorker() {
  const phrases = makePhraseBook(await loadPhraseTables());
  return async (item: TreesToCompare): Promise<Comparison> =>
    'three' in item
      ? compareThree(item.three, { ...item.options, phrases })
      : compareRegulations(item.base, item.target, { ...item.options, phrases });
}
