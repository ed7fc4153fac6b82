/** A matrix as rows of cells, for a spreadsheet: one row a text, one column a required article. */

import type { CoverageMatrix, MatrixCell } from '../../matrix/index.js';
import type { Catalogue } from '../../messages/catalogue.js';
import { addressInWords } from '../../tree/address.js';
import { percentOfRow } from './row-figures.js';

export function matrixRows({ articles, texts }: CoverageMatrix, catalogue: Catalogue): string[][] {
  const head = [
    catalogue['matrix.file'](),
    catalogue['matrix.name'](),
    catalogue['matrix.number'](),
    catalogue['matrix.date'](),
    catalogue['matrix.age'](),
    catalogue['matrix.state.covered'](),
    catalogue['matrix.state.weakened'](),
    catalogue['matrix.state.partial'](),
    catalogue['matrix.state.missing'](),
    catalogue['matrix.similarity'](),
    catalogue['matrix.changes'](),
    catalogue['matrix.obsolete'](),
    catalogue['matrix.own'](),
    catalogue['matrix.nearest'](),
    ...articles.map(({ requirement }) => addressInWords(requirement)),
  ];
  const rows = texts.map((text) => [
    text.file,
    text.name,
    text.number ?? '',
    text.date ?? '',
    text.age === null ? '' : String(text.age),
    String(text.counts.covered),
    String(text.counts.weakened),
    String(text.counts.partial),
    String(text.counts.missing),
    percentOfRow(text),
    String(text.cells.reduce((sum, { changes }) => sum + changes, 0)),
    String(text.obsolete),
    String(text.own.length),
    texts[text.nearest[0]?.text ?? -1]?.name ?? '',
    ...text.cells.map((cell) => cellWords(cell, catalogue)),
  ]);
  return [head, ...rows];
}

/** "đủ 97%", "thiếu". */
function cellWords({ state, similarity }: MatrixCell, catalogue: Catalogue): string {
  const name = catalogue[`matrix.state.${state}`]();
  return state === 'missing' ? name : `${name} ${Math.floor(100 * similarity)}%`;
}
