import type { MatrixMessages } from './render-page.js';

/** The heads of the figures of a text, in the order of its row on a page and on a terminal. */
export const figureHeads = (catalogue: MatrixMessages): string[] => [
  catalogue['matrix.covered'](),
  catalogue['matrix.similarity'](),
  catalogue['matrix.changesShort'](),
  catalogue['matrix.obsoleteShort'](),
  catalogue['matrix.ownShort'](),
  catalogue['matrix.date'](),
];
