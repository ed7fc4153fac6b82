/** The draft's own text, as the copies are laid beside it. */
import type { Markup } from '../markup.js';
import { textOfMarkup, visitMarkup } from '../markup-tree.js';
import { DELETED, INSERTED } from '../opinions.js';
import { paragraphText } from '../paragraph-text.js';
import type { WordFile } from '../word-file.js';
import { wordsOfText } from './atoms.js';
import type { DraftParagraph } from './copy-changes.js';
import { readCopy } from './copy-text.js';

/** The text of each kind apart, so that a note is never taken for a line of the body. */
export const STORY_KINDS = ['w:document', 'w:footnotes', 'w:endnotes', 'w:hdr', 'w:ftr'] as const;
export type StoryKind = (typeof STORY_KINDS)[number];

export const storiesOfKind = (file: WordFile, kind: StoryKind): Markup[] =>
  file
    .stories()
    .map(({ root }) => root)
    .filter(({ name }) => name === kind);

/** Tracked changes of the draft itself are read as accepted: they stay, and copies are compared with what they lead to. */
export function draftParagraphs(file: WordFile, kind: StoryKind): DraftParagraph[] {
  const nobody = { author: '', date: '' };
  return readCopy(storiesOfKind(file, kind), { isKnown: () => true, markOf: () => nobody }).map(
    ({ element, parent, table, row, cell }) => {
      const text = paragraphText(element);
      return { text, words: wordsOfText(text), isNew: false, element, parent, table, row, cell };
    },
  );
}

/** By which a tracked change is known again in a copy: its kind, author and words. */
const keyOf = (change: Markup): string =>
  [change.name, change.attributes['w:author'], textOfMarkup(change)].join('\n');

/** The tracked changes of the draft, by their likeness and how many there are of each. */
export function changesOfDraft(file: WordFile): Map<string, number> {
  const counts = new Map<string, number>();
  for (const kind of STORY_KINDS)
    for (const story of storiesOfKind(file, kind))
      visitMarkup(story, (element) => {
        if (!INSERTED.has(element.name) && !DELETED.has(element.name)) return;
        const key = keyOf(element);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      });
  return counts;
}

/** Tells of each tracked change of one copy whether it is the draft's own; each of the draft's is found once. */
export function knownIn(counts: ReadonlyMap<string, number>): (change: Markup) => boolean {
  const left = new Map(counts);
  const told = new Map<Markup, boolean>();
  return (change) => {
    const known = told.get(change);
    if (known !== undefined) return known;
    const key = keyOf(change);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    told.set(change, count > 0);
    return count > 0;
  };
}
