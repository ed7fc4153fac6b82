/** A redline in a copy of a Word file, proved before it is given to anybody. */
import { failer } from '../../findings/failure.js';
import { commentElements, stripComments } from '../comments.js';
import { hasDescendant } from '../markup-tree.js';
import type { messages } from '../messages.vi.js';
import { REVISIONS } from '../tracked-text.js';
import { WordFile } from '../word-file.js';
import { applyRedline, type RedlineTerms } from './apply-redline.js';
import type { RedlineStep } from './step.js';
import { canonicalForm, withoutOwn } from './without-own.js';

const fail = failer<typeof messages>();

export interface RedlinedCopy {
  bytes: Uint8Array;
  /** The file with the redline taken back, so that the other text stands in it; tracked changes of others stay. */
  takenBack: Uint8Array;
  /** Whether the file came with tracked changes. */
  hasOthers: boolean;
}

/**
 * Lays a redline into the file of one of its texts.
 * @throws Failure edit.unplaced where a step has no place in the file, edit.unfaithful where accepting everything would not give the
 * file back
 */
export function redlineCopy(
  file: WordFile,
  steps: readonly RedlineStep[],
  terms: RedlineTerms,
): RedlinedCopy {
  const before = canonicalForm(file.document);
  const hasOthers = hasDescendant(file.document, ({ name }) => REVISIONS.has(name));
  const others = commentElements(file).length;
  const made = applyRedline(file, steps, terms);
  const bytes = file.save();
  const again = new WordFile(bytes, '');
  stripNewComments(again, others, terms.author);
  const [gone, stays] =
    terms.holds === 'target' ? (['w:del', 'w:ins'] as const) : (['w:ins', 'w:del'] as const);
  if (canonicalForm(withoutOwn(again.document, made, gone)) !== before)
    throw fail('edit.unfaithful', undefined);
  again.document.children = withoutOwn(again.document, made, stays).children;
  return { bytes, takenBack: again.save(), hasOthers };
}

/** Comments that the file came with stay, also where they are of the same author. */
function stripNewComments(file: WordFile, others: number, author: string): void {
  const kept = commentElements(file).slice(0, others);
  for (const one of kept) (one.attributes as Record<string, string>)['w:author'] = `${author} `;
  stripComments(file, author);
}
