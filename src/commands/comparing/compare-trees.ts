/** Compares trees here, or, where they are long or it takes long, in a process that is watched. */
import { compareRegulations } from '../../compare/compare-regulations.js';
import type { Comparison } from '../../compare/comparison.js';
import { makePhraseBook, type PhraseTables } from '../../wording/phrase-book.js';
import { CAN_WORK_APART } from '../files/can-work-apart.js';
import { elseApart, inTime } from '../files/in-time.js';
import type { TreesToCompare } from './compare-batch.js';

/**
 * @param how what a message calls the texts, and whether one of them is so long that it was read apart, too
 * @throws Failure align.unknownPin, commands.inputTooSlow, commands.inputTooMuchMemory
 */
export async function compareTrees(
  item: TreesToCompare,
  tables: PhraseTables,
  { name, isLarge }: { name: string; isLarge: boolean },
): Promise<Comparison> {
  // Opened late: what starts processes takes longer to open than two regulations to compare.
  const apart = async (): Promise<Comparison> =>
    (await import('../files/work-apart.js')).workApart('compare', null, { item, name });
  return CAN_WORK_APART && isLarge ? apart() : elseApart(() => compareHere(item, tables), apart);
}

async function compareHere(item: TreesToCompare, tables: PhraseTables): Promise<Comparison> {
  const phrases = makePhraseBook(tables);
  if ('three' in item) {
    const { compareThree } = await import('../../merge/index.js');
    return inTime(() => compareThree(item.three, { ...item.options, phrases }));
  }
  return inTime(() => compareRegulations(item.base, item.target, { ...item.options, phrases }));
}
