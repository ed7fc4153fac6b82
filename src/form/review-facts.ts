/**
 * What a file says of its own review: changes that Word tracks, and words that stand in it without being text of
 * the document, because they are struck through or not shown.
 */
export interface ReviewFacts {
  changes: TrackedChange[];
  asides: SetAside[];
  /** Comments in the margin. */
  comments: ReviewComment[];
  /** Words on a coloured ground. */
  highlights: Highlight[];
  /** Lines with two blanks or more between words, of which the text has one. */
  spacedLines: SpacedLine[];
}

export interface ReviewComment {
  /** Empty where the file names nobody. */
  author: string;
  text: string;
  place: AsidePlace;
}

export interface Highlight {
  text: string;
  place: AsidePlace;
}

export interface SpacedLine {
  /** As it is typed. */
  text: string;
  place: AsidePlace;
}

export interface TrackedChange {
  kind: 'insertion' | 'deletion';
  /** Empty where the file names nobody. */
  author: string;
  /** As Word stored it ("2024-05-01T08:00:00Z"); empty where it stored none. */
  date: string;
  /** The words; empty for a paragraph mark, a row or a number. */
  text: string;
}

/** Words that were set aside: struck through by hand, hidden, or white on white. */
export interface SetAside {
  how: 'struck' | 'hidden' | 'white';
  text: string;
  place: AsidePlace;
}

/** As blocks say their place: a paragraph of a Word file, a line and column of a text file. */
export interface AsidePlace {
  paragraph?: number;
  line?: number;
  column?: number;
  offset?: number;
}

export const NO_REVIEW: ReviewFacts = {
  changes: [],
  asides: [],
  comments: [],
  highlights: [],
  spacedLines: [],
};
