/** A comment that somebody left in a Word file, beside the tree: it is no text of the document. */
export interface DocumentComment {
  author: string;
  /** As the file has it; null where it has none. */
  date: string | null;
  text: string;
  /** The provision or the row of a table at which it stands; null outside any. */
  eId: string | null;
  /** The words of the document under it. */
  quote: string;
  /** The comment that it answers, by its place among these, from 0; absent for one that answers none. */
  repliesTo?: number;
  /** Whether it, or the comment that it answers, is marked as settled; absent where it is open. */
  isResolved?: true;
}
