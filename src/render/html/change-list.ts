/** The list of changes: a link to each, grouped by article. */

import type { ComparedUnit } from '../../compare/comparison.js';
import { withNestedUnits } from '../../compare/reading-order.js';
import { escapeXml } from '../../text/escape-xml.js';
import { statusNotes } from '../comparison/changers.js';
import type { ClassSet } from '../comparison/classes.js';
import { shortenSegments } from '../comparison/excerpt.js';
import type { Segment } from '../comparison/line.js';
import type { ComparisonMessages } from '../comparison/messages.js';
import type { ReportEntry, ReportGroup } from '../comparison/report.js';
import { hideChanges } from '../comparison/view.js';
import { filterKeys } from './filter-keys.js';
import { lineMarks, printSegments } from './segments.js';
import { tag } from './tag.js';
import type { RowIds } from './text-rows.js';

/** Words of equal text beside a difference. */
const CONTEXT_WORDS = 3;

interface ListContext {
  ids: RowIds;
  words: ComparisonMessages;
  /** Classes whose filter is off when the page opens. */
  hidden: ClassSet;
}

export function printChangeList(groups: readonly ReportGroup[], context: ListContext): string {
  const { words } = context;
  return groups
    .map(({ title, formerly, entries }) =>
      tag(
        'section',
        { class: 'group' },
        tag('h3', {}, escapeXml(title), printFormerly(formerly, words)),
        tag('ol', {}, ...entries.map((entry) => printItem(entry, context))),
      ),
    )
    .join('');
}

function printFormerly(base: string | null, words: ComparisonMessages): string {
  return base === null
    ? ''
    : tag('span', { class: 'note' }, escapeXml(words['comparison.formerly']({ base })));
}

function printItem(entry: ReportEntry, { ids, words, hidden }: ListContext): string {
  const { unit, place, origin, classes, changers, shownAt = unit } = entry;
  const id = ids.of(shownAt) ?? unit.clauses.map((nested) => ids.of(nested)).find((found) => found !== null);
  const badges = classes.map((name) =>
    tag('span', { class: `badge c-${name}` }, escapeXml(words[`comparison.class.${name}`]())),
  );
  const statuses = statusNotes(unit, changers, words).map((note, index) => {
    const changer = unit.changedBy ?? changers[index];
    return tag('span', { class: changer ? 'note by' : 'note', 'data-by': changer }, escapeXml(note));
  });
  const notes = (origin === null ? [] : [origin]).map((note) =>
    tag('span', { class: 'note' }, escapeXml(note)),
  );
  return tag(
    'li',
    { 'data-classes': filterKeys(coveredUnits(unit), classes).join(' ') || unit.status },
    tag(
      'a',
      { href: `#${id ?? ''}` },
      tag('span', { class: 'place' }, escapeXml(place)),
      ...notes,
      ...statuses,
      ...badges,
      tag(
        'span',
        { class: 'excerpt' },
        printSegments(excerptOf(entry, hidden), { ...lineMarks(unit), changers: [] }, words),
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
  const shown = shortenSegments(isShown ? hideChanges(line, hidden) : line, CONTEXT_WORDS);
  return next ? [...shown, { op: 'equal', text: ' ', change: null }, ...next] : shown;
}
