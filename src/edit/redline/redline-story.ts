/** A redline of one story beside the body, a header, a footer or a note, proved before it takes the place of what was there. */
import { Failure } from '../../findings/failure.js';
import type { Ids } from '../ids.js';
import type { Markup } from '../markup.js';
import { childOf, childrenOf, copyMarkup, insertAfter, removeNode } from '../markup-tree.js';
import { lettersOf, paragraphText } from '../paragraph-text.js';
import { listParagraphs, type SettledAs } from '../paragraphs.js';
import type { WordFile } from '../word-file.js';
import { applyRedline, type FileSide } from './apply-redline.js';
import { hidePageNumbers, showPageNumbers } from './page-numbers.js';
import type { RedlineStep } from './step.js';
import { canonicalForm, GONE_FOR, withoutOwn } from './without-own.js';

/** A line of a story, and the number of the paragraph in which it stands. */
export interface LineOfStory {
  paragraph: number;
  text: string;
}

export interface StoryTerms {
  holds: FileSide;
  reading: SettledAs;
  ids: Ids;
  /** The numbers of the marks that are made. */
  made: Set<string>;
  /** The comparison of the lines of two stories as steps, those of the file first. */
  compareLines: (own: readonly LineOfStory[], other: readonly LineOfStory[]) => RedlineStep[];
}

/** The lines of a story, without the numbers of pages and of notes, which Word prints. */
export function storyLines(story: Markup, reading: SettledAs): LineOfStory[] {
  hidePageNumbers(story);
  const lines = listParagraphs(story, reading).flatMap(({ number, element }) =>
    paragraphText(element)
      .split('\n')
      .map((text) => ({ paragraph: number, text: text.trim() })),
  );
  showPageNumbers(story);
  return lines.filter(({ text }) => lettersOf(text).text !== '');
}

/** The letters of a story line by line, by which two are the same. */
export const storyWords = (lines: readonly LineOfStory[]): string =>
  lines.map(({ text }) => lettersOf(text, false).text).join('\n');

/**
 * Marks in a story what differs from the lines of the other text.
 * @returns whether that could be done; where it could not, the story is as it was
 */
export function redlineStory(
  file: WordFile,
  story: Markup,
  others: readonly LineOfStory[],
  terms: StoryTerms,
): boolean {
  const { holds, reading, made } = terms;
  const own = storyLines(story, reading);
  if (storyWords(own) === storyWords(others)) return true;
  const copy = copyMarkup(story);
  hidePageNumbers(copy);
  try {
    applyRedline({ file, story: copy, ids: terms.ids }, terms.compareLines(own, others), {
      holds,
      reading,
    });
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
  showPageNumbers(copy);
  putSignFirst(copy);
  const { forFile, forOther } = GONE_FOR[holds];

  if (canonicalForm(withoutOwn(copy, made, forFile)) !== canonicalForm(story)) return false;
  const settled = storyLines(
    withoutOwn(copy, made, forOther, undefined, terms.ids.standing?.whole()),
    reading,
  );
  if (storyWords(settled) !== storyWords(others)) return false;
  story.children = copy.children;
  return true;
}

/** The number of a note stands at its start, also where a paragraph of the other text comes in before the words of the file. */
function putSignFirst(note: Markup): void {
  const [first, ...rest] = childrenOf(note, 'w:p');
  for (const paragraph of rest) {
    const sign = childrenOf(paragraph, 'w:r').find((run) =>
      childrenOf(run).some(({ name }) => name === 'w:footnoteRef' || name === 'w:endnoteRef'),
    );
    if (!first || !sign) continue;
    removeNode(paragraph, sign);
    const properties = childOf(first, 'w:pPr');
    if (properties) insertAfter(first, properties, sign);
    else first.children.unshift(sign);
  }
}
