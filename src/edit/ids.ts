/** Numbers that no other mark of the file has: Word calls a file damaged in which two revisions share one. */
import { setAttribute, visitMarkup } from './markup-tree.js';
import { StandingMarks } from './standing-marks.js';
import type { WordFile } from './word-file.js';

export interface Ids {
  next(): number;
  /** Marks of somebody else beside which none of one's own is needed. */
  standing?: StandingMarks;
}

/** The greatest that `w:id` may be where it counts revisions and bookmarks (a signed number of 32 bits). */
const GREATEST = 2_147_483_647;

/** Counts on from the greatest number of any mark of the file: revisions, bookmarks, ranges. */
export function freeIds(file: WordFile): Ids {
  let greatest = 0;
  const used = new Set<number>();
  for (const { root } of file.stories()) {
    visitMarkup(root, ({ attributes }) => {
      const written = attributes['w:id'];
      if (written === undefined) return;
      const id = Number(written);
      if (!Number.isInteger(id) || id < 0) return;
      used.add(id);
      if (id > greatest && id < GREATEST / 2) greatest = id;
    });
  }
  return {
    next() {
      do greatest++;
      while (used.has(greatest));
      return greatest;
    },
  };
}

/** Numbers that are noted down as they are given. @param made gets each of them */
export function notedIds(ids: Ids, made: Set<string>): Required<Ids> {
  return {
    standing: new StandingMarks(),
    next() {
      const id = ids.next();
      made.add(String(id));
      return id;
    },
  };
}

/** A run that is cut takes its record of a change of form into both halves: the second one gets a number of its own. */
export function renumberTwins(file: WordFile, author: string): void {
  const seen = new Set<string>();
  const ids = freeIds(file);
  visitMarkup(file.document, (element) => {
    const { 'w:id': id = '', 'w:author': by } = element.attributes;
    if (element.name !== 'w:rPrChange' || by !== author) return;
    if (seen.has(id)) setAttribute(element, 'w:id', String(ids.next()));
    else seen.add(id);
  });
}
