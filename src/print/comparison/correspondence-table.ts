/** The table of articles at the head of a comparison, in columns. */
import type { CorrespondenceRow } from '../../render/comparison/correspondence.js';
import { percentOf } from '../../render/comparison/correspondence.js';
import type { ComparisonMessages } from '../../render/comparison/messages.js';
import { columnsOf } from '../columns.js';
import { wrapText } from '../wrap.js';
import type { Paint } from './looks.js';

const GAP = '  ';

/** Nothing for texts without articles. What changed goes on below itself. */
export function articleTable(
  rows: readonly CorrespondenceRow[],
  catalogue: ComparisonMessages,
  { width, paint }: { width: number; paint: Paint },
): string[] {
  if (rows.length === 0) return [];
  const head = [
    catalogue['comparison.base'](),
    catalogue['comparison.target'](),
    catalogue['comparison.table.similarity'](),
    catalogue['comparison.table.what'](),
  ];
  const cells = rows.map(({ base, target, similarity, what }) => [base, target, percentOf(similarity), what]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...[head, ...cells].map((row) => columnsOf(row[column] ?? ''))),
  );
  const room = width - widths.reduce((sum, wanted) => sum + wanted + GAP.length, 0);
  if (room < LEAST_ROOM) return ['', ...rows.flatMap((row) => narrowRow(row, catalogue, width))];
  const printRow = (row: readonly string[]): string => {
    const start = widths.map((wanted, column) => pad(row[column] ?? '', wanted) + GAP).join('');
    return wrapText(row[3] ?? '', {
      width,
      indent: ' '.repeat(columnsOf(start)),
      label: start,
      cutsWords: true,
    });
  };
  const title = paint([{ text: printRow(head), look: 'faint' }]);
  return ['', title, ...cells.flatMap((row) => printRow(row).split('\n'))];
}

/** Where columns leave less room than this for what changed, a row is a sentence. */
const LEAST_ROOM = 24;

function narrowRow(
  { base, target, similarity, what }: CorrespondenceRow,
  catalogue: ComparisonMessages,
  width: number,
): string[] {
  const row = { base: base || '–', target: target || '–', percent: percentOf(similarity), what };
  return wrapText(catalogue['comparison.table.line'](row), { width, cutsWords: true }).split('\n');
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)));
