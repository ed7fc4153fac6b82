/** What the filters ask of a row: the page reads it off the marks of the row, and it is written out where they do not say it. */
import { CLASSES } from '../comparison/classes.js';
import type { Segment } from '../comparison/line.js';
import type { ComparisonRow } from '../comparison/rows.js';
import { filterKeys } from './filter-keys.js';
import { reasonKeys, reasonsInOrder } from './reason-filter.js';
import { isMarked, type LineMarks, markClass, markReasons } from './segments.js';

export interface RowKeys {
  'data-classes': string | undefined;
  'data-reasons': string | undefined;
}

/** @param segments of the whole line; a row that shows one text prints only its own */
export function rowKeys(row: ComparisonRow, segments: readonly Segment[], marks: LineMarks): RowKeys {
  const { unit, shows } = row;
  // A stretch between two cells of a table is printed nowhere.
  const isCells = (unit.target ?? unit.base)?.cells !== undefined;
  const other = shows === 'target' ? 'delete' : 'insert';
  const marked = isCells
    ? []
    : segments.filter((one) => isMarked(one) && (shows === 'both' || one.op !== other));
  const classes = new Set(marked.map((one) => markClass(one, marks)));
  const reasons = new Set(marked.flatMap((one) => markReasons(one, marks)));
  const said = CLASSES.filter((name) => classes.has(name)).join(' ');
  return {
    'data-classes': unless(said, classesOf(row).join(' ')),
    'data-reasons': unless(reasonsInOrder(reasons).join(' '), reasonKeys([unit]) ?? ''),
  };
}

/** Of a unit that moved, said where it stands now. */
function classesOf({ unit, shows }: ComparisonRow): string[] {
  const classes = filterKeys([unit]);
  return classes.length === 0 && shows !== 'both' && unit.status === 'moved' ? ['moved'] : classes;
}

const unless = (said: string, wanted: string): string | undefined => (said === wanted ? undefined : wanted);
