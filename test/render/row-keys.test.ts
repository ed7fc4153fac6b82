/** What a row of the page says beside its marks: with them it says the classes and reasons of its changes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLASSES } from '../../src/render/comparison/classes.js';
import { segmentsOf } from '../../src/render/comparison/line.js';
import { messages as catalogue } from '../../src/render/comparison/messages.vi.js';
import { mergeRows } from '../../src/render/comparison/rows.js';
import { filterKeys } from '../../src/render/html/filter-keys.js';
import { rowKeys } from '../../src/render/html/row-keys.js';
import { lineMarks, printSegments } from '../../src/render/html/segments.js';
import { anyComparison, side, textPair, unit } from '../support/comparisons.js';

/** The classes of the marks as the page's script reads them: a mark without one is of substance. */
const classesIn = (html: string): string[] => {
  const names = [...html.matchAll(/<(?:del|ins)([^>]*)>/g)].map(
    ([, attributes = '']) => /class=c-([\w-]+)/.exec(attributes)?.[1] ?? 'substantive',
  );
  return CLASSES.filter((name) => names.includes(name));
};

test('the marks of a row, or what is written beside them, are the classes of its changes', () => {
  fc.assert(
    fc.property(anyComparison, (one) => {
      for (const row of mergeRows(one)) {
        const marks = lineMarks(row.unit);
        const segments = segmentsOf(row.unit);
        const other = row.shows === 'base' ? 'insert' : 'delete';
        const own = row.shows === 'both' ? segments : segments.filter(({ op }) => op !== other);
        const said =
          rowKeys(row, segments, marks)['data-classes']?.split(' ').filter(Boolean) ??
          classesIn(printSegments(own, marks, catalogue));
        expect(said.filter((name) => name !== 'moved')).toEqual(filterKeys([row.unit]));
      }
    }),
  );
});

const pair = textPair([
  { base: 'sáu tháng', target: 'ba tháng', class: 'substantive' },
  { base: '', target: 'kỹ', class: 'wording' },
]);
const changed = unit({
  status: 'moved',
  base: side('paragraph', { text: pair.base }),
  target: side('paragraph', { text: pair.target }),
  changes: pair.changes,
});
const keysOf = (shows: 'both' | 'base' | 'target') =>
  rowKeys({ unit: changed, shows, holders: [], unanswered: false }, segmentsOf(changed), lineMarks(changed))[
    'data-classes'
  ];

test('nothing is said twice', () => {
  expect(keysOf('both')).toBeUndefined();
  expect(keysOf('target')).toBeUndefined();
});

test('what only the other text shows is written out', () => {
  expect(keysOf('base')).toBe('substantive wording');
});
