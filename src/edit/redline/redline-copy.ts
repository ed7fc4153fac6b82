/** A redline in a copy of a Word file, proved before it is given to anybody. */
import { failer } from '../../findings/failure.js';
import { commentElements, stripComments } from '../comments.js';
import { freeIds, notedIds } from '../ids.js';
import type { Markup } from '../markup.js';
import { hasDescendant } from '../markup-tree.js';
import type { messages } from '../messages.vi.js';
import { REVISIONS } from '../tracked-text.js';
import { WordFile } from '../word-file.js';
import { applyRedline, type CommentTerms, type RedlineTerms } from './apply-redline.js';
import { type LeftStory, type OtherFile, redlineRunning } from './redline-running.js';
import type { StoryTerms } from './redline-story.js';
import type { RedlineStep } from './step.js';
import { canonicalForm, GONE_FOR, withoutOwn } from './without-own.js';

const fail = failer<typeof messages>();

export interface RedlinedCopy {
  bytes: Uint8Array;
  /** The file with the redline taken back, so that the other text stands in it; tracked changes of others stay. */
  takenBack: Uint8Array;
  /** Whether the file came with tracked changes. */
  hasOthers: boolean;
}

export interface RedlinedCopyTerms extends RedlineTerms, CommentTerms {
  /** The other text's own file, where it is a Word file too: its headers and footers are marked as the body is. */
  beside: { other: OtherFile; compareLines: StoryTerms['compareLines'] } | null;
}

/**
 * Lays a redline into the file of one of its texts.
 * @param stepsWith the steps of the body; they are told what could not be marked beside it, to say so
 * @throws Failure edit.unplaced where a step has no place in the file, edit.unfaithful where accepting everything would not give the
 * file back
 */
export function redlineCopy(
  file: WordFile,
  stepsWith: (left: readonly LeftStory[]) => readonly RedlineStep[],
  terms: RedlinedCopyTerms,
): RedlinedCopy {
  const before = formsOf(file);
  const hasOthers = hasDescendant(file.document, ({ name }) => REVISIONS.has(name));
  const others = commentElements(file).length;
  const made = new Set<string>();
  const ids = notedIds(freeIds(file), made);
  const { holds, reading, beside } = terms;
  const left = beside ? redlineRunning(file, beside.other, { ...beside, holds, reading, ids, made }) : [];
  applyRedline({ file, story: file.body, ids }, stepsWith(left), terms, terms);
  const bytes = file.save();
  const again = new WordFile(bytes, '');
  stripNewComments(again, others, terms.author);
  const { forFile, forOther } = GONE_FOR[holds];
  for (const [path, root] of textStories(again)) {
    if (canonicalForm(withoutOwn(root, made, forFile)) !== before.get(path))
      throw fail('edit.unfaithful', undefined);
    root.children = withoutOwn(root, made, forOther).children;
  }
  return { bytes, takenBack: again.save(), hasOthers };
}

/** By path the body, notes, headers and footers. */
function textStories(file: WordFile): Map<string, Markup> {
  return new Map(
    file.storyPaths().flatMap((path): [string, Markup][] => {
      const root = file.part(path)?.root;
      return root && root.name !== 'w:comments' ? [[path, root]] : [];
    }),
  );
}

const formsOf = (file: WordFile): Map<string, string> =>
  new Map([...textStories(file)].map(([path, root]) => [path, canonicalForm(root)]));

/** Comments that the file came with stay, also where they are of the same author. */
function stripNewComments(file: WordFile, others: number, author: string): void {
  const kept = commentElements(file).slice(0, others);
  for (const one of kept) (one.attributes as Record<string, string>)['w:author'] = `${author} `;
  stripComments(file, author);
}
