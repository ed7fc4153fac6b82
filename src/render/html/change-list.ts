/** The list of changes: a link to each, grouped by article. */

import type { ComparedUnit } from '../../compare/comparison.js';
import { withNestedUnits } from '../../compare/reading-order.js';
import { escapeXml } from '../../text/escape-xml.js';
import { statusNotes } from '../comparison/changers.js';
import type { ClassSet } from '../comparison/classes.js';
import { beginningOf, shortenSegments } from '../comparison/excerpt.js';
import type { Segment } from '../comparison/line.js';
import type { ComparisonMessages } from '../comparison/messages.js';
import type { ReportEntry, ReportGroup } from '../comparison/report.js';
import { hideChanges } from '../comparison/view.js';
import { filterKeys } from './filter-keys.js';
import { reasonKeys } from './reason-filter.js';
import { lineMarks, printSegments } from './segments.js';
import { tag } from './tag.js';
import type { RowIds } from './text-rows.js';

/** Words of equal text beside a difference. */
const CONTEXT_WORDS = 3;
/** More letters do not stand on the two lines that an entry has in the widest list. */
const LETTERS = 150;

interface ListContext {
  ids: RowIds;
  catalogue: ComparisonMessages;
  /** Classes whose filter is off when the page opens. */
  hidden: ClassSet;
  /** Whether the entries are edits that were made in many places. */
  isRepeated?: true;
}

/** @param repeated edits that were made in many places; they are not steps from change to change */
export function printChangeList(
  repeated: readonly ReportGroup[],
  groups: readonly ReportGroup[],
  context: ListContext,
): string {
  return [
    ...repeated.map((group) => printGroup(group, 'group repeated', { ...context, isRepeated: true })),
    ...groups.map((group) => printGroup(group, 'group', context)),
  ].join('');
}

/** Folds; what it holds is in it. */
function printGroup({ title, formerly, entries }: ReportGroup, name: string, context: ListContext): string {
  return tag(
    'details',
    { class: name, open: true },
    tag('summary', {}, escapeXml(title), printFormerly(formerly, context.catalogue)),
    tag('ol', {}, ...entries.map((entry) => printItem(entry, context))),
  );
}

function printFormerly(base: string | null, catalogue: ComparisonMessages): string {
  return base === null
    ? ''
    : tag('span', { class: 'note' }, escapeXml(catalogue['comparison.formerly']({ base })));
}

function printItem(entry: ReportEntry, { ids, catalogue, hidden, isRepeated }: ListContext): string {
  const { unit, place, origin, classes, reasons, changers, shownAt = unit } = entry;
  const id = ids.of(shownAt) ?? unit.clauses.map((nested) => ids.of(nested)).find((found) => found !== null);
  const badges = classes.map((name) =>
    tag('i', { class: `c-${name}` }, escapeXml(catalogue[`comparison.class.${name}`]())),
  );
  const statuses = statusNotes(unit, changers, catalogue).map((note, index) => {
    const changer = unit.changedBy ?? changers[index];
    return tag('span', { class: changer ? 'note by' : 'note', 'data-by': changer }, escapeXml(note));
  });
  const notes = (origin === null ? [] : [origin]).map((note) =>
    tag('span', { class: 'note' }, escapeXml(note)),
  );
  // Where nobody asks who made which change, the classes that stand in the entry say it all.
  const keys = filterKeys(coveredUnits(unit), classes).join(' ') || unit.status;
  // An edit that was made in many places is one of several on its line.
  const held = isRepeated ? reasons.join(' ') || undefined : reasonKeys(coveredUnits(unit));
  return tag(
    'li',
    {
      'data-classes': keys === classes.join(' ') ? undefined : keys,
      'data-reasons': held,
    },
    tag(
      'a',
      { href: `#${id ?? ''}` },
      tag('b', {}, escapeXml(place)),
      ...notes,
      ...statuses,
      ...badges,
      ...reasons.map((reason) => tag('small', {}, escapeXml(catalogue[`comparison.reason.${reason}`]()))),
      tag(
        'p',
        {},
        printSegments(
          excerptOf(entry, hidden),
          { ...lineMarks(unit), changers: [], heldReasons: held },
          catalogue,
        ),
      ),
    ),
  );
}

/** Of a unit that only one text has, the entry is about what nests in it too. */
const coveredUnits = (unit: ComparedUnit): ComparedUnit[] =>
  unit.base === null || unit.target === null ? withNestedUnits(unit) : [unit];

/**
 * There is room for a few words: habits give way to what the page shows first, unless there is nothing else. Of an
 * article that only one text has the number says too little alone.
 */
function excerptOf({ classes, lines }: ReportEntry, hidden: ClassSet): Segment[] {
  const [line = [], next] = lines;
  const isShown = classes.some((name) => !hidden.has(name));
  const cut = shortenSegments(isShown ? hideChanges(line, hidden) : line, CONTEXT_WORDS);
  const weightiest = classes.find((name) => !isShown || !hidden.has(name));
  const shown = beginningOf(cut, LETTERS, ({ op, change }) => op !== 'equal' && change?.class === weightiest);
  return next ? [...shown, { op: 'equal', text: ' ', change: null }, ...next] : shown;
}
