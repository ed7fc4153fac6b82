/** A matrix as rows of cells, for a spreadsheet: one row a text, one column a required article. */

import type { CoverageMatrix, MatrixCell } from '../../matrix/index.js';
import type { Catalogue } from '../../messages/catalogue.js';
import { addressInWords } from '../../tree/address.js';
import { percentOfRow } from './row-figures.js';

export function matrixRows({ articles, texts }: CoverageMatrix, words: Catalogue): string[][] {
  const head = [
    words['matrix.file'](),
    words['matrix.name'](),
    words['matrix.number'](),
    words['matrix.date'](),
    words['matrix.age'](),
    words['matrix.state.covered'](),
    words['matrix.state.weakened'](),
    words['matrix.state.partial'](),
    words['matrix.state.missing'](),
    words['matrix.similarity'](),
    words['matrix.changes'](),
    words['matrix.obsolete'](),
    words['matrix.own'](),
    words['matrix.nearest'](),
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
    ...text.cells.map((cell) => cellWords(cell, words)),
  ]);
  return [head, ...rows];
}

/** "đủ 97%", "thiếu". */
function cellWords({ state, similarity }: MatrixCell, words: Catalogue): string {
  const name = words[`matrix.state.${state}`]();
  return state === 'missing' ? name : `${name} ${Math.floor(100 * similarity)}%`;
}
