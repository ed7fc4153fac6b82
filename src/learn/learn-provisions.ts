/** What was changed by hand in the provisions of a draft, as items of its profile's `provisions`. */
import type { DraftedPlace } from '../draft/index.js';
import type { Document } from '../tree/nodes.js';
import { type PairUnits, unitPairer } from './pair-units.js';
import {
  type ListedProvision,
  type ProvisionList,
  provisionList,
  type WrittenProvision,
} from './provision-list.js';
import { symbolicWords } from './symbolic-words.js';
import { isSameLines, isSameUnit, type TextUnit, textUnits } from './text-units.js';

export interface DraftOfProfile {
  tree: Document;
  places: readonly DraftedPlace[];
}

/** What the walk through the two texts knows. */
interface Walk {
  list: ProvisionList;
  pairUnits: PairUnits;
  placeOf: (unit: TextUnit) => DraftedPlace | undefined;
  /** Whether the model has something in the place itself. */
  hasInner: (key: string) => boolean;
  /** Words as the profile holds them: one text, a line a paragraph. */
  say: (lines: readonly string[]) => string;
  reason: { reason?: string };
}

/**
 * @param listed the provisions of the profile, from which the draft was made
 * @param reason what every new item gives as its reason
 */
export function learnProvisions(
  draft: DraftOfProfile,
  edited: Document,
  listed: readonly WrittenProvision[],
  reason?: string,
): ProvisionList {
  const [old, now] = [textUnits(draft.tree), textUnits(edited)];
  const byAddress = new Map(
    draft.places.flatMap((place) => (place.eId === null ? [] : [[place.eId, place]])),
  );
  const pairUnits = unitPairer(draft.tree, edited);
  const placeOf = ({ eId }: TextUnit) => byAddress.get(eId);
  const articles = pairUnits(old.articles, now.articles);
  const keys = new Map(keysOf(now.articles, articles, pairUnits, placeOf));
  const walk: Walk = {
    list: provisionList(listed),
    pairUnits,
    placeOf,
    hasInner: (key) => draft.places.some(({ parent, isOfModel }) => parent === key && isOfModel),
    say: (lines) => lines.map((line) => symbolicWords(line, (eId) => keys.get(eId))).join('\n'),
    reason: reason === undefined ? {} : { reason },
  };
  learnRow(old.decision, now.decision, pairUnits(old.decision, now.decision), walk);
  learnRow(old.articles, now.articles, articles, walk);
  learnHeadings(old.headings, now.headings, walk);
  keepLostReferences(draft.places, now, articles, walk);
  return walk.list;
}

/** Addresses in the edited text with those of the model. */
function* keysOf(
  units: readonly TextUnit[],
  pairs: ReadonlyMap<TextUnit, TextUnit>,
  pairUnits: PairUnits,
  placeOf: Walk['placeOf'],
): Generator<[string, string]> {
  for (const unit of units) {
    const old = pairs.get(unit);
    const place = old && placeOf(old);
    if (old === undefined || place === undefined) continue;
    if (place.isOfModel) yield [unit.eId, place.key];
    yield* keysOf(unit.units, pairUnits(old.units, unit.units), pairUnits, placeOf);
  }
}

/** What stands beside each other: the articles of a text, the clauses of an article. */
function learnRow(
  old: readonly TextUnit[],
  now: readonly TextUnit[],
  pairs: ReadonlyMap<TextUnit, TextUnit>,
  walk: Walk,
): void {
  const { list, placeOf } = walk;
  const stayed = new Set(pairs.values());
  for (const unit of old) if (!stayed.has(unit)) leaveOut(placeOf(unit), walk);
  /** The items that put in those units which are the locality's. */
  const items = new Map<TextUnit, ListedProvision>();
  for (const [index, unit] of now.entries()) {
    const before = pairs.get(unit);
    const place = before && placeOf(before);
    if (before !== undefined && place !== undefined) {
      const item = place.isOfModel ? undefined : list.of(place.madeBy);
      if (item !== undefined) items.set(unit, item);
      if (!isSameUnit(before, unit)) learnUnit(before, unit, place, walk);
      continue;
    }
    const item = putIn(unit, now, index, { pairs, items, old }, walk);
    if (item !== undefined) items.set(unit, item);
  }
}

function learnUnit(old: TextUnit, now: TextUnit, place: DraftedPlace, walk: Walk): void {
  const { list, say, pairUnits, hasInner, reason } = walk;
  const made = list.of(place.madeBy);
  if (isEmpty(now) || (place.isOfModel && now.lines.length === 0)) return;
  if (!place.isOfModel) {
    if (made !== undefined)
      list.amend(made, { ...withoutWords(made.written), ...wordsOf(now, place.hasHeading, say) });
    return;
  }
  const own = made?.written.replace == null ? undefined : made;
  const changed = isSameLines(old.lines, now.lines) ? {} : rewording(old, now, place.hasHeading, say);
  const innerDiffers =
    old.units.length !== now.units.length ||
    old.units.some((unit, index) => !isSameUnit(unit, now.units[index] as TextUnit));
  const isWhole = innerDiffers && (own?.written.clauses != null || !hasInner(place.key));
  const clauses =
    isWhole && place.rank === 'article' ? { clauses: now.units.map(({ lines }) => say(lines)) } : {};
  const words = { ...changed, ...clauses };
  if (Object.keys(words).length > 0) {
    if (own === undefined) list.add({ replace: place.key, ...words, ...reason });
    else list.amend(own, { ...own.written, ...words });
  }
  if (innerDiffers && !isWhole) learnRow(old.units, now.units, pairUnits(old.units, now.units), walk);
}

/** Of a provision with a heading, heading and text are worded apart, and what is not changed stays the model's. */
function rewording(old: TextUnit, now: TextUnit, hasHeading: boolean, say: Walk['say']): WrittenProvision {
  if (!hasHeading) return { text: say(now.lines) };
  const [heading = '', ...text] = now.lines;
  const isEmptied = text.length === 0 && old.lines.length > 1;
  return {
    ...(heading === old.lines[0] && !isEmptied ? {} : { heading: say([heading]) }),
    ...(isSameLines(text, old.lines.slice(1)) ? {} : { text: say(text) }),
  };
}

/** An article may be nothing but its clauses. */
const isEmpty = ({ lines, units }: TextUnit): boolean => lines.length === 0 && units.length === 0;

/** Only an article has a heading and clauses. */
const INNER = /__(?:cl|sub)_/;

function wordsOf({ eId, lines, units }: TextUnit, isHeaded: boolean, say: Walk['say']): WrittenProvision {
  if (INNER.test(eId)) return { text: say(lines) };
  const hasHeading = isHeaded || units.length > 0;
  const [heading = '', ...text] = lines;
  return {
    ...(hasHeading && heading !== '' ? { heading: say([heading]) } : {}),
    ...(hasHeading ? (text.length > 0 ? { text: say(text) } : {}) : { text: say(lines) }),
    ...(units.length > 0 ? { clauses: units.map((unit) => say(unit.lines)) } : {}),
  };
}

const withoutWords = ({ heading: _, text: __, clauses: ___, ...rest }: WrittenProvision): WrittenProvision =>
  rest;

function leaveOut(place: DraftedPlace | undefined, { list, reason }: Walk): void {
  if (place === undefined) return;
  const made = list.of(place.madeBy);
  if (!place.isOfModel) {
    if (made !== undefined) list.drop(made);
    return;
  }
  const inside = ({ written }: ListedProvision) =>
    [written.after, written.before, written.replace, written.remove].some((target) =>
      target?.startsWith(`${place.key}__`),
    );
  for (const item of list.items.filter(inside)) list.drop(item);
  if (made?.written.replace == null) list.add({ remove: place.key, ...reason });
  else
    list.amend(made, {
      remove: place.key,
      ...(made.written.reason == null ? reason : { reason: made.written.reason }),
    });
}

interface Beside {
  pairs: ReadonlyMap<TextUnit, TextUnit>;
  items: ReadonlyMap<TextUnit, ListedProvision>;
  old: readonly TextUnit[];
}

/** A provision that was put in stands after the one before it, else before the one after it. */
function putIn(
  unit: TextUnit,
  row: readonly TextUnit[],
  index: number,
  beside: Beside,
  walk: Walk,
): ListedProvision | undefined {
  const { list, say, reason, placeOf } = walk;
  if (isEmpty(unit)) return undefined;
  const isKnown = (one: TextUnit) => beside.pairs.has(one) || beside.items.has(one);
  const near = row.filter((one) => one.group === unit.group && isKnown(one));
  const at = (one: TextUnit) => row.indexOf(one);
  const previous = near.findLast((one) => at(one) < index);
  const next = near.find((one) => at(one) > index);
  const [neighbour, where] =
    previous !== undefined
      ? ([previous, 'after'] as const)
      : next !== undefined
        ? ([next, 'before'] as const)
        : ([row.slice(0, index).findLast(isKnown) ?? row.slice(index).find(isKnown), 'after'] as const);
  const words = { ...wordsOf(unit, false, say), ...reason };
  const item = neighbour && beside.items.get(neighbour);
  if (item !== undefined) {
    const { after, before } = item.written;
    const target = after == null ? { before: before ?? '' } : { after };
    return list.add({ ...target, ...words }, { item, where });
  }
  const known = neighbour && beside.pairs.get(neighbour);
  const place = placeOf(known ?? (beside.old.at(-1) as TextUnit));
  if (place === undefined || !place.isOfModel) return undefined;
  const target = where === 'after' ? { after: place.key } : { before: place.key };
  const first = list.items.find(({ written }) =>
    where === 'after' ? written.after === place.key : written.before === place.key,
  );
  const atHead = first === undefined ? undefined : { item: first, where: 'before' as const };
  return list.add({ ...target, ...words }, where === 'after' ? atHead : undefined);
}

/**
 * What is left out can no longer be referred to by a symbol: words that do are the locality's from then on, and stand as
 * they were left in the edited text.
 */
function keepLostReferences(
  places: readonly DraftedPlace[],
  { articles }: { articles: readonly TextUnit[] },
  pairs: ReadonlyMap<TextUnit, TextUnit>,
  walk: Walk,
): void {
  const { list, pairUnits, placeOf, say, reason } = walk;
  const gone = list.items.flatMap(({ written }) => written.remove ?? []);
  const isGone = (key: string) => gone.some((one) => key === one || key.startsWith(`${one}__`));
  if (!places.some(({ refersTo }) => refersTo.some(isGone))) return;
  const keep = (unit: TextUnit, old: TextUnit | undefined): void => {
    const place = old && placeOf(old);
    if (old === undefined || place === undefined) return;
    const isWorded = list.items.some(({ written }) => written.replace === place.key);
    if (place.isOfModel && place.refersTo.some(isGone) && !isWorded) {
      const hasHeading = place.hasHeading;
      list.add({ replace: place.key, ...wordsOf({ ...unit, units: [] }, hasHeading, say), ...reason });
    }
    for (const [inner, before] of pairUnits(old.units, unit.units)) keep(inner, before);
  };
  for (const unit of articles) keep(unit, pairs.get(unit));
}

function learnHeadings(old: readonly TextUnit[], now: readonly TextUnit[], walk: Walk): void {
  for (const [unit, before] of walk.pairUnits(old, now)) {
    const place = walk.placeOf(before);
    const [heading] = unit.lines;
    if (place === undefined || heading === undefined || isSameLines(before.lines, unit.lines)) continue;
    const own = walk.list.of(place.madeBy);
    if (own === undefined) walk.list.add({ replace: place.key, heading, ...walk.reason });
    else walk.list.amend(own, { ...own.written, heading });
  }
}
