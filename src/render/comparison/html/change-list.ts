/** The list of changes: a link to each, grouped by article. */

import { strongestClass } from '../classes.js';
import { excerpt } from '../excerpt.js';
import type { Words } from '../messages.js';
import type { ReportEntry, ReportGroup } from '../report.js';
import { changesOf } from '../view.js';
import { escapeHtml, tag } from './escape-html.js';
import { printSegments } from './segments.js';
import type { RowIds } from './text-rows.js';

/** Words of equal text beside a difference, and words in all. */
const CONTEXT_WORDS = 3;

export function printChangeList(groups: readonly ReportGroup[], ids: RowIds, words: Words): string {
  return groups
    .map(({ title, formerly, entries }) =>
      tag(
        'section',
        { class: 'group' },
        tag('h3', {}, escapeHtml(title), printFormerly(formerly, words)),
        tag('ol', {}, ...entries.map((entry) => printItem(entry, ids, words))),
      ),
    )
    .join('');
}

function printFormerly(base: string | null, words: Words): string {
  return base === null
    ? ''
    : tag('span', { class: 'note' }, escapeHtml(words['comparison.formerly']({ base })));
}

function printItem({ unit, place, origin, classes, lines }: ReportEntry, ids: RowIds, words: Words): string {
  const id = ids.of(unit) ?? unit.clauses.map((nested) => ids.of(nested)).find((found) => found !== null);
  const status =
    unit.base === null || unit.target === null ? words[`comparison.status.${unit.status}`]() : null;
  const badges = classes.map((name) =>
    tag('span', { class: `badge c-${name}` }, escapeHtml(words[`comparison.class.${name}`]())),
  );
  const notes = [status, origin].flatMap((note) =>
    note === null ? [] : [tag('span', { class: 'note' }, escapeHtml(note))],
  );
  const [line = []] = lines;
  return tag(
    'li',
    { 'data-classes': classes.join(' ') || unit.status },
    tag(
      'a',
      { href: `#${id ?? ''}` },
      tag('span', { class: 'place' }, escapeHtml(place)),
      ...notes,
      ...badges,
      tag(
        'span',
        { class: 'excerpt' },
        printSegments(excerpt(line, CONTEXT_WORDS), strongestClass(changesOf(unit)), words),
      ),
    ),
  );
}
