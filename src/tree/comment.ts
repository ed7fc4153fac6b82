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
}
