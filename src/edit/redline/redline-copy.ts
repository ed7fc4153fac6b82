/** A redline in a copy of a Word file, proved before it is given to anybody. */
import { failer } from '../../findings/failure.js';
import type { OpenedPart } from '../../read/docx/word-package.js';
import { commentElements, isMarkOf, stripComments } from '../comments.js';
import { freeIds, notedIds } from '../ids.js';
import type { Markup } from '../markup.js';
import { hasDescendant } from '../markup-tree.js';
import type { messages } from '../messages.vi.js';
import { REVISIONS } from '../tracked-text.js';
import type { WordFile } from '../word-file.js';
import { applyRedline, type CommentTerms, type RedlineTerms } from './apply-redline.js';
import { commentOnParagraphs } from './blocks/comment-on-paragraphs.js';
import { redlineBlocks } from './blocks/redline-blocks.js';
import { hideReferences, showReferences } from './note-signs.js';
import { redlineNotes, withoutAdded } from './redline-notes.js';
import { type LeftStory, type OtherFile, redlineRunning } from './redline-running.js';
import type { StoryTerms } from './redline-story.js';
import type { RedlineStep } from './step.js';
import { canonicalPieces, GONE_FOR, isSameRow, withoutOwn } from './without-own.js';

const fail = failer<typeof messages>();

export interface RedlinedCopy {
  /** They are packed while the copy is proved. */
  bytes: Promise<Uint8Array>;
  /**
   * The parts of the copy by which its other text is proved. Of a file that came with tracked changes of others the redline is taken
   * back in them and those changes stay; of any other they are those of the copy, where rejecting or accepting all gives the same.
   */
  parts: ReadonlyMap<string, OpenedPart>;
  isTakenBack: boolean;
  /** What beside the body could not be marked. */
  left: LeftStory[];
}

/** The other text's own file, where it is a Word file too: what stands beside the body is marked as the body is. */
export interface OtherSide {
  other: OtherFile;
  compareLines: StoryTerms['compareLines'];
  /** The steps of the body as they are seen from the other file; null where neither text has notes. */
  otherSteps: readonly RedlineStep[] | null;
}

export interface RedlinedCopyTerms extends RedlineTerms, CommentTerms {
  beside: OtherSide | null;
  /** Set where the two files are held against each other paragraph by paragraph; the steps then only say what comments say where. */
  byBlocks?: Omit<OtherSide, 'otherSteps'> | undefined;
  /** Says what could not be marked, in the first comment. */
  say: (steps: readonly RedlineStep[], left: readonly LeftStory[]) => readonly RedlineStep[];
}

/**
 * Lays a redline into the file of one of its texts.
 * @throws Failure edit.unplaced where a step has no place in the file, edit.unfaithful where accepting everything would not give the
 * file back
 */
export function redlineCopy(
  file: WordFile,
  steps: readonly RedlineStep[],
  terms: RedlinedCopyTerms,
): RedlinedCopy {
  const before = formsOf(file);
  const hasOthers = hasDescendant(file.document, ({ name }) => REVISIONS.has(name));
  const others = commentElements(file).length;
  const made = new Set<string>();
  const ids = notedIds(freeIds(file), made);
  const { holds, reading, beside, author, date } = terms;
  const story = { ...beside, holds, reading, ids, made, mark: { author, date } };
  const running = beside ? redlineRunning(file, beside.other, { ...beside, ...story }) : [];
  const noted = beside?.otherSteps
    ? redlineNotes(file, beside.other, { steps, otherSteps: beside.otherSteps }, { ...beside, ...story })
    : { steps, left: [], added: new Set<string>() };
  if (noted === null) throw fail('edit.unplacedNotes', undefined);
  const left = [...running, ...noted.left];
  // Steps that know of no references pass over them as over anything that prints nothing.
  if (beside?.otherSteps) hideReferences(file.body);
  const said = terms.say(noted.steps, left);
  if (terms.byBlocks) {
    commentOnParagraphs(file, said, terms);
    redlineBlocks(file, terms.byBlocks.other, { ...story, ...terms.byBlocks });
  } else applyRedline({ file, story: file.body, ids }, said, terms, terms);
  if (beside?.otherSteps) showReferences(file.body);
  const bytes = file.saveMeanwhile();
  // Whoever proves the other text reads the markup that was written, which is at hand.
  const comments = new Set(
    commentElements(file)
      .slice(others)
      .map(({ attributes }) => attributes['w:id']),
  );
  if (hasOthers) stripNewComments(file, others, author);
  const { forFile, forOther } = GONE_FOR[holds];
  const standing = ids.standing.whole();
  for (const [path, root] of textStories(file)) {
    const without = withoutOwn(withoutAdded(root, noted.added), made, forFile, (mark) =>
      isMarkOf(mark, comments),
    );
    const known = before.get(path);
    if (known && !isSameRow(canonicalPieces(without), known)) throw fail('edit.unfaithful', undefined);
    if (hasOthers) root.children = withoutOwn(root, made, forOther, undefined, standing).children;
  }
  return { bytes, parts: file.openedParts(), isTakenBack: hasOthers, left };
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

const formsOf = (file: WordFile): Map<string, string[]> =>
  new Map([...textStories(file)].map(([path, root]) => [path, canonicalPieces(root)]));

/** Comments that the file came with stay, also where they are of the same author. */
function stripNewComments(file: WordFile, others: number, author: string): void {
  const kept = commentElements(file).slice(0, others);
  for (const one of kept) (one.attributes as Record<string, string>)['w:author'] = `${author} `;
  stripComments(file, author);
}
