/** A matrix on a terminal: one line a text, one sign a required article. */
import type { CellState, CoverageMatrix, MatrixText } from '../../matrix/index.js';
import type { Catalogue } from '../../messages/catalogue.js';
import { figureHeads } from '../../render/matrix/figure-heads.js';
import { printDate } from '../../text/calendar-date.js';
import { showObeyedInLines } from '../../text/obeyed-signs.js';
import { addressInWords } from '../../tree/address.js';
import { columnsOf } from '../columns.js';
import { wrapText } from '../wrap.js';
import { percentOfRow } from './row-figures.js';

const SIGNS: Record<CellState, string> = { covered: '●', weakened: '◐', partial: '◔', missing: '○' };

/** Articles that are told as missing most often. */
const MOST_GAPS = 5;
const LEAST_NAME = 12;

export function printMatrixTable(matrix: CoverageMatrix, catalogue: Catalogue, width: number): string {
  const heads = figureHeads(catalogue);
  const rows = matrix.texts.map((text) => ({ text, figures: figuresOf(text, matrix.articles.length) }));
  const widths = heads.map((head, column) =>
    Math.max(columnsOf(head), ...rows.map(({ figures }) => columnsOf(figures[column] ?? ''))),
  );
  const figuresWidth = widths.reduce((sum, wanted) => sum + wanted + 2, 0);
  const longest = Math.max(LEAST_NAME, ...rows.map(({ text }) => columnsOf(text.name)));
  const room = Math.min(longest, Math.max(LEAST_NAME, width - matrix.articles.length - 2 - figuresWidth));
  const line = (name: string, cells: string, figures: readonly string[]) =>
    [padded(name, room), cells, ...figures.map((figure, column) => figure.padStart(widths[column] ?? 0))]
      .join('  ')
      .trimEnd();
  const signs = ({ cells }: MatrixText) => cells.map(({ state }) => SIGNS[state]).join('');
  const paragraph = (text: string, indent = '') => wrapText(text, { width, indent });
  return [
    paragraph(catalogue['matrix.title']({ texts: matrix.texts.length, articles: matrix.articles.length })),
    paragraph(catalogue['matrix.basis']({ number: matrix.reference.number, day: printDate(matrix.day) })),
    paragraph(matrix.reference.note),
    '',
    line(catalogue['matrix.name'](), ruler(matrix.articles.length), heads),
    ...rows.map(({ text, figures }) => line(text.name, signs(text), figures)),
    '',
    paragraph(catalogue['matrix.legend'](SIGNS)),
    paragraph(catalogue['matrix.columns']()),
    ...gapLines(matrix, catalogue, width),
    ...leftLines(matrix, catalogue, width),
    '',
  ]
    .map((line) => showObeyedInLines(line))
    .join('\n');
}

function figuresOf(text: MatrixText, required: number): string[] {
  const changes = text.cells.reduce((sum, cell) => sum + cell.changes, 0);
  return [
    `${text.counts.covered}/${required}`,
    percentOfRow(text),
    String(changes),
    String(text.obsolete),
    String(text.own.length),
    text.date === null ? '–' : printDate(text.date),
  ];
}

/** Every fifth article bears its number: "1···5····10···". */
function ruler(length: number): string {
  let line = '';
  for (let number = 1; line.length < length; number += 1) {
    const label = String(number);
    if (number > 1 && number % 5 !== 0) line += line.length < number ? '·' : '';
    else line = line.slice(0, number - 1).padEnd(number - 1, '·') + label;
  }
  return line.slice(0, length);
}

function gapLines({ articles, texts }: CoverageMatrix, catalogue: Catalogue, width: number): string[] {
  const gaps = articles
    .map(({ requirement, subject }, column) => ({
      article: addressInWords(requirement),
      subject,
      count: texts.filter(({ cells }) => isGap(cells[column]?.state)).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST_GAPS);
  if (gaps.length === 0) return [];
  const lines = gaps.map((gap) =>
    wrapText(catalogue['matrix.gap'](gap), { width, indent: '    ', label: '  - ' }),
  );
  return ['', catalogue['matrix.gaps'](), ...lines];
}

const isGap = (state: CellState | undefined): boolean => state === 'missing' || state === 'partial';

function leftLines({ left }: CoverageMatrix, catalogue: Catalogue, width: number): string[] {
  if (left.length === 0) return [];
  const lines = left.map(({ file, reason }) =>
    wrapText(`${file}: ${reason}`, { width, indent: '    ', label: '  - ', cutsWords: true }),
  );
  return ['', catalogue['matrix.left'](), ...lines];
}

/** Cut with an ellipsis, or filled with blanks. */
function padded(text: string, width: number): string {
  let cut = text;
  while (columnsOf(cut) > width) cut = `${[...cut].slice(0, -2).join('')}…`;
  return cut + ' '.repeat(width - columnsOf(cut));
}
