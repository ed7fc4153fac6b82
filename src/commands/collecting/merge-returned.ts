/** `collect --merge`: one file with every reviewer's changes and comments, in a copy of the draft's own Word file. */
import type { CopyMerger, MergeTerms, ProposedChange, WordFile } from '../../edit/index.js';
import { Failure, failer } from '../../findings/failure.js';
import type { CommandContext } from '../terminal/command.js';
import { OWN_NAME } from '../word-copies/own-name.js';
import { editWords } from './edit-words.js';
import type { messages } from './messages.vi.js';
import type { SentDraft } from './returned-file.js';

const fail = failer<typeof messages>();

/**
 * @param path where the merged copy is written
 * @param day ISO date of what the merging itself says
 * @throws Failure for a draft that is no Word file, or is protected or signed and not forced, and for a path whose ending the copy cannot have
 */
export async function openMerger(
  { source }: SentDraft,
  { path, day, force }: { path: string; day: string; force: boolean },
  { catalogue }: CommandContext,
): Promise<CopyMerger> {
  const { checkEnding, CopyMerger, openForEditing } = await import('../../edit/index.js');
  const { bytes, name } = source;
  let file: WordFile;
  try {
    file = openForEditing(bytes, name, force);
  } catch (error) {
    if (!(error instanceof Failure) || error.id !== 'edit.notWord') throw error;
    throw fail('commands.collect.mergeNeedsWord', { file: name });
  }
  checkEnding(file, path);
  return new CopyMerger(file, { author: OWN_NAME, date: `${day}T00:00:00Z`, words: mergeWords(catalogue) });
}

function mergeWords(catalogue: CommandContext['catalogue']): MergeTerms['words'] {
  const inWords = (change: ProposedChange) => editWords(shown(change), catalogue);
  return {
    same: (change) => [catalogue['commands.collect.mergeSame']({ edit: inWords(change) })],
    alternatives: (changes) => [
      catalogue['commands.collect.mergeAlternatives']({ count: changes.length }),
      ...changes.map((change) => `– ${change.mark.author}: ${inWords(change)}`),
      catalogue['commands.collect.mergeChoose'](),
    ],
    outside: (text) => catalogue['commands.collect.mergeOutside']({ text }),
    unplaced: (text) => [catalogue['commands.collect.mergeUnplaced']({ text })],
  };
}

const shown = ({ deleted, inserted }: ProposedChange): { deleted: string; inserted: string } => ({
  deleted: deleted.trim(),
  inserted: inserted.trim(),
});
