/** Headers and footers of a file, marked where they differ from those of the other text's file. */

import { normalizeText } from '../../text/normalize.js';
import { isPageLabel } from '../../text/page-number.js';
import type { SettledAs } from '../paragraphs.js';
import type { WordFile } from '../word-file.js';
import { redlineStory, type StoryTerms, storyLines } from './redline-story.js';
import { pairRunningParts, type RunningKind } from './running-parts.js';

/** The other text's own file, and how its tracked changes were read. */
export interface OtherFile {
  file: WordFile;
  reading: SettledAs;
}

/** What of a header, footer or note could not be marked. */
export interface LeftStory {
  kind: RunningKind | 'note';
  /** Its words in the other text; those in the file where that is the one that has it. */
  text: string;
  /** Whether only the other text has it, so that the file has no place for it. */
  isOnlyInOther: boolean;
}

/** @returns what could not be marked */
export function redlineRunning(file: WordFile, other: OtherFile, terms: StoryTerms): LeftStory[] {
  return pairRunningParts(file, other.file).flatMap(({ kind, own, other: beside }): LeftStory[] => {
    const story = own === null ? null : file.part(own)?.root;
    const answer = beside === null ? null : other.file.part(beside)?.root;
    const others = answer ? storyLines(answer, other.reading) : [];
    if (!story)
      return isPageLabel(wordsOfLines(others))
        ? []
        : [{ kind, text: wordsOfLines(others), isOnlyInOther: true }];
    if (redlineStory(file, story, others, terms)) return [];
    const text = wordsOfLines(others) || wordsOfLines(storyLines(story, terms.reading));
    return [{ kind, text, isOnlyInOther: false }];
  });
}

const wordsOfLines = (lines: ReturnType<typeof storyLines>): string =>
  normalizeText(lines.map(({ text }) => text).join(' '));
