/**
 * What a person reads of a comparison: the differences grouped by article, in each article the weightier first.
 * Terminal, Markdown and the list of changes in HTML print the same report.
 */

import type {
  ChangeClass,
  ChangeReason,
  Changer,
  ComparedUnit,
  Comparison,
  Side,
  Status,
} from '../../compare/comparison.js';
import { changersOf } from './changers.js';
import { type Citer, makeCiter } from './cite.js';
import { CLASSES, type ClassSet, strengthOf } from './classes.js';
import { changedColumns } from './columns.js';
import { lineOf, type Segment, segmentsOf } from './line.js';
import type { ComparisonMessages } from './messages.js';
import type { SideName } from './rows.js';
import { changesOf, hideChanges } from './view.js';

export interface ReportEntry {
  unit: ComparedUnit;
  /** The unit at whose line the entry is found in the text, where that is another one. */
  shownAt?: ComparedUnit;
  /** "khoản 3 Điều 9", with the number in the base where that is another. */
  place: string;
  /** The place in the target alone, or of what only the base has in the base. */
  at: string;
  /** `place` without the columns of a table that have changed in it; null for an edit that stands in many places. */
  row: string | null;
  /** Where a unit that moved, or was split or merged, comes from. */
  origin: string | null;
  /** The classes of what is shown, the strongest first. */
  classes: ChangeClass[];
  /** What the changes that are shown touch: a number, a body, a duty. */
  reasons: ChangeReason[];
  /** Of three texts: who made what is shown. */
  changers: Changer[];
  /** Its line and, of a unit added or removed with what nests in it, the lines below. */
  lines: Segment[][];
}

export interface ReportGroup {
  title: string;
  /** Its number in the base, where that is another: "Điều 3". */
  formerly: string | null;
  /** The article; null for the cover decision and for the headings. */
  article: ComparedUnit | null;
  entries: ReportEntry[];
}

/**
 * The articles come first, then the headings of chapters and the cover with its recipients and signature.
 * @param hidden changes of these classes are not in the report
 */
export function makeReport(
  comparison: Comparison,
  hidden: ClassSet,
  catalogue: ComparisonMessages,
): ReportGroup[] {
  const context: Context = { hidden, catalogue, cite: makeCiter(comparison, catalogue), within: NOWHERE };
  const { decision, headings, articles } = comparison;
  const groups: ReportGroup[] = [
    ...articles.map((article) => makeGroup(titleOf(article, context.cite), [article], article, context)),
    makeGroup(catalogue['comparison.group.headings'](), headings, null, context),
    makeGroup(catalogue['comparison.group.decision'](), decision, null, context),
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

interface Context {
  hidden: ClassSet;
  catalogue: ComparisonMessages;
  cite: Citer;
  /** Addresses of the article under whose title the entries stand. */
  within: { base: string | null; target: string | null };
}

const NOWHERE: Context['within'] = { base: null, target: null };

function makeGroup(
  title: string,
  units: readonly ComparedUnit[],
  article: ComparedUnit | null,
  context: Context,
): ReportGroup {
  const within = article ? { base: article.base?.eId ?? null, target: article.target?.eId ?? null } : NOWHERE;
  const entries = units.flatMap((unit) => entriesOf(unit, { ...context, within }));
  // Sorting is stable: what is equally strong stays in reading order.
  const sorted = entries.toSorted(
    (a, b) => strengthOf(b.classes[0] ?? null) - strengthOf(a.classes[0] ?? null),
  );
  return { title, formerly: formerlyOf(article, context.cite), article, entries: sorted };
}

/** "Điều 9. Trách nhiệm của Hội đồng nhân dân Thành phố"; of another unit its address. */
function titleOf(unit: ComparedUnit, cite: Citer): string {
  const side = unit.target ?? unit.base;
  if (side === null) return '';
  if (side.kind !== 'article') return cite(side, unit.target ? 'target' : 'base');
  return lineOf({ ...side, text: '' }).replaceAll('\n', ' ');
}

function formerlyOf(article: ComparedUnit | null, cite: Citer): string | null {
  if (!article?.base || !article.target) return null;
  const [from, to] = [cite(article.base, 'base'), cite(article.target, 'target')];
  return from === to ? null : from;
}

function entriesOf(unit: ComparedUnit, context: Context): ReportEntry[] {
  if (unit.base === null || unit.target === null) return wholeEntry(unit, context);
  const own = ownEntry(unit, context);
  return [...own, ...unit.clauses.flatMap((nested) => entriesOf(nested, context))];
}

/** A unit in both texts: listed where something of it shows, or where it stands elsewhere. */
function ownEntry(unit: ComparedUnit, context: Context): ReportEntry[] {
  const classes = classesOf([unit], context.hidden);
  const isElsewhere = HAS_ORIGIN.has(unit.status);
  if (classes.length === 0 && !isElsewhere) return [];
  const [place, at, row] = placesOf(unit, context);
  let lines: Segment[][] | null = null;
  return [
    {
      unit,
      place,
      at,
      row,
      origin: originOf(unit, context),
      classes,
      // A table of articles asks for none of these.
      get reasons() {
        return reasonsOf([unit], context.hidden);
      },
      get changers() {
        return changersOf([unit], context.hidden);
      },
      get lines() {
        lines ??= [hideChanges(segmentsOf(unit), context.hidden)];
        return lines;
      },
    },
  ];
}

/** A unit of one text, with what nests in it as one entry; what moved into or out of it is listed by itself. */
function wholeEntry(unit: ComparedUnit, context: Context): ReportEntry[] {
  const isWith = (nested: ComparedUnit) => (nested.base === null) === (unit.base === null) && isWhole(nested);
  const inside = nestedWhile(unit, isWith);
  const others = [unit, ...inside].flatMap(({ clauses }) => clauses.filter((nested) => !isWith(nested)));
  const classes = classesOf([unit, ...inside], context.hidden);
  const hasLines = [unit, ...inside].some((one) => segmentsOf(one).length > 0);
  let lines: Segment[][] | null = null;
  const changers = changersOf([unit, ...inside], context.hidden);
  const [place, at, row] = placesOf(unit, context);
  // That a whole clause came or went says enough.
  const entry = {
    unit,
    place,
    at,
    row,
    origin: null,
    classes,
    reasons: [],
    changers,
    get lines() {
      lines ??= [unit, ...inside].map(segmentsOf).filter((segments) => segments.length > 0);
      return lines;
    },
  };
  const isShown = classes.length > 0 && hasLines;
  return [...(isShown ? [entry] : []), ...others.flatMap((nested) => entriesOf(nested, context))];
}

const isWhole = ({ base, target }: ComparedUnit): boolean => base === null || target === null;

function nestedWhile(unit: ComparedUnit, isWith: (nested: ComparedUnit) => boolean): ComparedUnit[] {
  return unit.clauses.filter(isWith).flatMap((nested) => [nested, ...nestedWhile(nested, isWith)]);
}

function classesOf(units: readonly ComparedUnit[], hidden: ClassSet): ChangeClass[] {
  const present = new Set(units.flatMap((unit) => changesOf(unit).map((change) => change.class)));
  return CLASSES.filter((name) => present.has(name) && !hidden.has(name));
}

function placesOf(
  unit: ComparedUnit,
  { cite, catalogue, within }: Context,
): [place: string, at: string, row: string] {
  const { base, target, heading } = unit;
  const name = (side: Side, of: SideName): string => {
    const place = cite(side, of, within[of]);
    const isName = base !== null && target !== null && side.kind === 'article' && heading.changes.length > 0;
    return isName ? catalogue['comparison.headingOf']({ place }) : place;
  };
  const [from, to] = [base && name(base, 'base'), target && name(target, 'target')];
  const at = to ?? from ?? '';
  const isOne = from === null || to === null || from === to;
  const place = isOne ? at : catalogue['comparison.renumbered']({ base: from, target: to });
  const columns = changedColumns(unit).join('; ');
  const inColumns = (where: string): string =>
    columns === '' ? where : catalogue['comparison.columns']({ place: where, columns });
  return [inColumns(place), inColumns(at), place];
}

/** What the changes of substance touch, as far as it is more than that words came or went. */
function reasonsOf(units: readonly ComparedUnit[], hidden: ClassSet): ChangeReason[] {
  const present = new Set(
    units.flatMap(changesOf).flatMap((change) => (hidden.has(change.class) ? [] : change.reasons)),
  );
  return [...present].filter((reason) => reason !== 'text');
}

const HAS_ORIGIN: ReadonlySet<Status> = new Set(['moved', 'split', 'merged']);

function originOf(
  { status, base, target }: ComparedUnit,
  { cite, catalogue, within }: Context,
): string | null {
  if (!isOriginStatus(status)) return null;
  const from = cite(base as Side, 'base', within.base);
  const isInPlace = status === 'moved' && from === cite(target as Side, 'target', within.target);
  // "chuyển từ nơi nhận" beside "nơi nhận" says nothing.
  return isInPlace
    ? catalogue['comparison.status.moved']()
    : catalogue[`comparison.origin.${status}`]({ from });
}

const isOriginStatus = (status: Status): status is 'moved' | 'split' | 'merged' => HAS_ORIGIN.has(status);
