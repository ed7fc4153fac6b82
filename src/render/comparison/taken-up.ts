/** What the centre has changed since the old text and the local text has too, as a group of the report. */
import type { ComparedUnit, Comparison, Side, TakenUp } from '../../compare/comparison.js';
import { addressInWords } from '../../tree/address.js';
import { type Citer, makeCiter } from './cite.js';
import { CLASSES, type ClassSet } from './classes.js';
import { segmentsOf } from './line.js';
import type { ComparisonMessages } from './messages.js';
import type { ReportEntry, ReportGroup } from './report.js';
import { placeUnits } from './rows.js';
import { changesOf } from './view.js';

/** None where two texts are compared, or where nothing is taken up. */
export function takenUpGroups(
  comparison: Comparison,
  hidden: ClassSet,
  catalogue: ComparisonMessages,
): ReportGroup[] {
  const { takenUp = [] } = comparison;
  const cite = makeCiter(comparison, catalogue);
  const lines = new Map(placeUnits(comparison).map(({ unit }) => [unit.target?.order, unit]));
  const entries = takenUp.map((one) => {
    const shownAt = one.target === null ? undefined : lines.get(one.target.order);
    return { ...entryOf(one, hidden, cite, catalogue), ...(shownAt && { shownAt }) };
  });
  if (entries.length === 0) return [];
  return [{ title: catalogue['comparison.group.takenUp'](), formerly: null, article: null, entries }];
}

function entryOf(one: TakenUp, hidden: ClassSet, cite: Citer, catalogue: ComparisonMessages): ReportEntry {
  const unit = centralUnit(one);
  const place = placeOf(one, cite, catalogue);
  const classes = new Set(changesOf(unit).map((change) => change.class));
  return {
    unit,
    place,
    at: place,
    row: place,
    origin: null,
    classes: CLASSES.filter((name) => classes.has(name) && !hidden.has(name)),
    reasons: [],
    changers: [],
    lines: [segmentsOf(unit)],
  };
}

/** In the local text; of what both have left out, in the old central one. */
function placeOf({ since, base, target }: TakenUp, cite: Citer, catalogue: ComparisonMessages): string {
  if (target !== null) return cite(target, 'target');
  return base === null
    ? catalogue['comparison.takenUp.formerly']({ place: placeInOld(since, catalogue) })
    : cite(base, 'base');
}

function placeInOld(side: Side | null, catalogue: ComparisonMessages): string {
  if (side === null) return '';
  return side.eId === null ? catalogue[`comparison.kind.${side.kind}`]() : addressInWords(side.eId);
}

/** From the old central text to the new one, with its old number: which number it has now is not taken up. */
function centralUnit({ status, since, base, heading, changes }: TakenUp): ComparedUnit {
  return {
    status,
    base: since,
    target: base === null ? null : { ...base, label: since?.label ?? base.label },
    similarity: 0,
    evidence: [],
    label: { changes: [] },
    heading,
    changes,
    clauses: [],
  };
}
