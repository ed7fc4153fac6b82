/** The same edit made in many places, which is read once: "Tổ quốc" to "Tổ quốc Việt Nam", in 31 places. */

import type { Change, ComparedUnit } from '../../compare/comparison.js';
import { addToRow } from '../../text/add-to-row.js';
import type { ClassSet } from './classes.js';
import type { Segment } from './line.js';
import type { ComparisonMessages } from './messages.js';
import { numberRanges } from './number-ranges.js';
import type { ReportEntry, ReportGroup } from './report.js';
import { changesOf } from './view.js';

/** An edit in fewer places is read where it stands. */
const FEWEST_PLACES = 5;

export interface ReportWithRepeats {
  /** The edits that were made again and again, as one group; none where there are none. */
  repeated: ReportGroup[];
  /** The report without the entries that say nothing else. */
  groups: ReportGroup[];
}

interface Place {
  change: Change;
  entry: ReportEntry;
  article: ComparedUnit | null;
}

/** @param hidden changes of these classes are not in the report and not counted here */
export function takeOutRepeats(
  groups: readonly ReportGroup[],
  hidden: ClassSet,
  catalogue: ComparisonMessages,
): ReportWithRepeats {
  const places = new Map<string, Place[]>();
  for (const place of groups.flatMap((group) => placesOf(group, hidden))) {
    const key = keyOf(place.change);
    addToRow(places, key, place);
  }
  const often = [...places.values()].filter(
    (row) => new Set(row.map(({ entry }) => entry)).size >= FEWEST_PLACES,
  );
  if (often.length === 0) return { repeated: [], groups: [...groups] };
  const known = new Set(often.flatMap((row) => row.map(({ change }) => change)));
  const isToldOnce = (entry: ReportEntry): boolean =>
    isPlainPair(entry.unit) && shownChanges(entry.unit, hidden).every((change) => known.has(change));
  const entries = often.toSorted((a, b) => b.length - a.length).map((row) => entryOf(row, catalogue));
  return {
    repeated: [{ title: catalogue['comparison.group.repeated'](), formerly: null, article: null, entries }],
    groups: groups
      .map((group) => ({ ...group, entries: group.entries.filter((entry) => !isToldOnce(entry)) }))
      .filter((group) => group.entries.length > 0),
  };
}

function placesOf({ article, entries }: ReportGroup, hidden: ClassSet): Place[] {
  return entries
    .filter(({ unit }) => unit.base !== null && unit.target !== null)
    .flatMap((entry) => shownChanges(entry.unit, hidden).map((change) => ({ change, entry, article })));
}

const shownChanges = (unit: ComparedUnit, hidden: ClassSet): Change[] =>
  changesOf(unit).filter((change) => !hidden.has(change.class));

/** A unit that moved, or was split or merged, is listed for that too. */
const isPlainPair = ({ base, target, status }: ComparedUnit): boolean =>
  base !== null && target !== null && (status === 'changed' || status === 'same');

const keyOf = ({ op, base, target, changedBy }: Change): string =>
  JSON.stringify([op, base.trim().toLowerCase(), target.trim().toLowerCase(), changedBy ?? null]);

function entryOf(row: readonly Place[], catalogue: ComparisonMessages): ReportEntry {
  const { change, entry } = row[0] as Place;
  const numbers = new Set(row.flatMap(({ article }) => (article?.target ?? article?.base)?.number ?? []));
  const articles =
    numbers.size === 0 ? '' : catalogue['comparison.articlesNamed']({ numbers: numberRanges([...numbers]) });
  return {
    ...entry,
    place: catalogue['comparison.repeated.places']({ count: row.length, articles }),
    row: null,
    origin: null,
    classes: [change.class],
    reasons: change.reasons,
    changers: change.changedBy === undefined ? [] : [change.changedBy],
    lines: [[...wordsBefore(entry, change), ...segmentsOfChange(change)]],
  };
}

/** The words before the change in the first place: "Tổ quốc" before "Việt Nam" that was put in. */
function wordsBefore({ lines }: ReportEntry, change: Change): Segment[] {
  const line = lines[0] ?? [];
  const before = line[line.findIndex((segment) => segment.change === change) - 1];
  if (before?.op !== 'equal') return [];
  const words = before.text.trimEnd().split(/\s+/);
  const text = words.slice(-WORDS_BEFORE).join(' ');
  return [{ op: 'equal', text: `${words.length > WORDS_BEFORE ? '… ' : ''}${text} `, change: null }];
}

const WORDS_BEFORE = 3;

const segmentsOfChange = (change: Change): Segment[] =>
  (['delete', 'insert'] as const).flatMap((op) => {
    const text = (op === 'delete' ? change.base : change.target).trim();
    return text === '' ? [] : [{ op, text, change }];
  });
