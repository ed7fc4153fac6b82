import type { MatrixMessages } from './render-page.js';

/** The heads of the figures of a text, in the order of its row on a page and on a terminal. */
export const figureHeads = (words: MatrixMessages): string[] => [
  words['matrix.covered'](),
  words['matrix.similarity'](),
  words['matrix.changesShort'](),
  words['matrix.obsoleteShort'](),
  words['matrix.ownShort'](),
  words['matrix.date'](),
];
