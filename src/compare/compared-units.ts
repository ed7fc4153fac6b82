/** Turns the links of a mapping into the entries of a comparison. */

import type { Link, Mapping } from '../align/index.js';
import { placeAmong } from '../text/place-among.js';
import type { Unit } from '../wording/index.js';
import type { ComparedUnit, Side, Status } from './comparison.js';
import { cutPieces } from './cut-pieces.js';
import { breaksOf, haveSameWords, rejoinedShares } from './rejoined.js';
import { type Answers, type Share, unitChanges } from './unit-changes.js';

/** Entries of units that are compared with each other: the target's in order, each of the base alone after its neighbour. */
export function comparedUnits(
  base: readonly Unit[],
  target: readonly Unit[],
  mapping: Mapping,
): ComparedUnit[] {
  return new Unfolding(mapping).entries(base, target);
}

class Unfolding {
  readonly #linkOf: ReadonlyMap<Unit, Link>;
  readonly #answers: Answers;
  readonly #shares = new Map<Link, [base: Share, target: Share][]>();

  constructor(mapping: Mapping) {
    this.#linkOf = mapping.linkOf;
    this.#answers = answersBy(mapping);
  }

  entries(base: readonly Unit[], target: readonly Unit[]): ComparedUnit[] {
    const placed = target.flatMap((unit) => this.#entriesAt(unit));
    const lastAt = new Map(placed.map(({ base: side }, index) => [side?.order, index]));
    /** By the place of the entry that they come after, -1 before all. */
    const alone = new Map<number, ComparedUnit[]>();
    let after = -1;
    for (const unit of base) {
      const link = this.#link(unit);
      if (link.kind === 'removed') {
        const entry = this.#entry(link, wholeShare(unit), null);
        const there = alone.get(after);
        if (there) there.push(entry);
        else alone.set(after, [entry]);
      } else if (!link.moved) after = lastAt.get(unit.order) ?? after;
    }
    const behind = (place: number) => alone.get(place) ?? [];
    return [...behind(-1), ...placed.flatMap((entry, place) => [entry, ...behind(place)])];
  }

  /** The entries in which a unit of the target stands: one, or of a unit merged from several, one each. */
  #entriesAt(unit: Unit): ComparedUnit[] {
    const link = this.#link(unit);
    if (link.kind === 'added') return [this.#entry(link, null, wholeShare(unit))];
    return this.#sharesOf(link)
      .filter(([, target]) => target.unit === unit)
      .map(([base, target]) => this.#entry(link, base, target));
  }

  #entry(link: Link, base: Share | null, target: Share | null): ComparedUnit {
    const clauses = this.entries(
      base
        ? base.unit.nested.filter((unit) => !target || this.#isWith(unit, 'target', target.unit, link))
        : [],
      target ? target.unit.nested.filter((unit) => !base || this.#isWith(unit, 'base', base.unit, link)) : [],
    );
    // What moved to another article stands there, and is missing here.
    const lost = base?.unit.nested.some((unit) => this.#link(unit).moved) === true;
    return toEntry({ link, base, target, clauses, answers: this.#answers, lost });
  }

  /** Whether what nests in a unit in pieces stands in the entry with this counterpart: with its own, else with what precedes it. */
  #isWith(nested: Unit, side: 'base' | 'target', counterpart: Unit, holder: Link): boolean {
    if (holder[side].length === 1) return true;
    const siblings = nested.holder?.nested ?? [];
    for (let index = placeAmong(siblings, nested); index >= 0; index--) {
      const answer = this.#link(siblings[index] as Unit)[side][0]?.holder;
      if (answer && holder[side].includes(answer)) return answer === counterpart;
    }
    return this.#sharesOf(holder)[0]?.[side === 'base' ? 0 : 1].unit === counterpart;
  }

  #link(unit: Unit): Link {
    const link = this.#linkOf.get(unit);
    if (link === undefined) throw new RangeError(`mapping lacks unit ${unit.order}`);
    return link;
  }

  #sharesOf(link: Link): [base: Share, target: Share][] {
    const shares = this.#shares.get(link) ?? sharesOf(link);
    this.#shares.set(link, shares);
    return shares;
  }
}

/**
 * Two sides of a link with what nests in them as an entry. What has another number only, because something before it came
 * or went, is the same: its `label` holds the numbers, and they are counted.
 */
export function toEntry({
  link,
  base,
  target,
  clauses,
  answers,
  lost = false,
}: {
  link: Link;
  base: Share | null;
  target: Share | null;
  clauses: ComparedUnit[];
  answers: Answers;
  /** Whether something is missing that is in the entry of another unit. */
  lost?: boolean;
}): ComparedUnit {
  const changes = unitChanges(base, target, answers);
  const breaks = link.rejoined && base && target ? breaksOf(base, target) : [];
  const hasChanged =
    lost ||
    breaks.length > 0 ||
    [changes.heading.changes, changes.changes].some((list) => list.length > 0) ||
    changes.label.changes.some((change) => change.class !== 'numbering') ||
    clauses.some(({ status }) => status !== 'same');
  return {
    status: statusOf(link, hasChanged),
    base: base && sideOf(base),
    target: target && sideOf(target),
    similarity: link.similarity,
    evidence: link.evidence,
    ...changes,
    ...(breaks.length > 0 && { breaks }),
    clauses,
  };
}

/** Which part of the base stands against which of the target, in the order of the whole. */
function sharesOf({ kind, rejoined, base, target }: Link): [base: Share, target: Share][] {
  if (rejoined && haveSameWords(base, target)) return rejoinedShares(base, target);
  const [first, answer] = [base[0] as Unit, target[0] as Unit];
  if (kind === 'split') {
    return cutPieces(first, target).map(({ unit, line, piece }) => [
      { unit: first, line, piece },
      wholeShare(unit),
    ]);
  }
  if (kind === 'merged') {
    return cutPieces(answer, base).map(({ unit, line, piece }) => [
      wholeShare(unit),
      { unit: answer, line, piece },
    ]);
  }
  return [[wholeShare(first), wholeShare(answer)]];
}

export const wholeShare = (unit: Unit): Share => ({ unit, line: unit.line, piece: null });

function statusOf({ kind, rejoined, moved }: Link, hasChanged: boolean): Status {
  if (kind !== 'pair' && !rejoined) return kind;
  if (moved) return 'moved';
  return hasChanged ? 'changed' : 'same';
}

export function sideOf({ unit, line, piece }: Share): Side {
  const { kind, role, eId, number, label, heading, cells, order, depth } = unit;
  const text = line.text;
  return {
    kind,
    role,
    eId,
    number,
    label,
    heading,
    text,
    ...(cells && piece === null && { cells }),
    order,
    depth,
    piece,
  };
}

export function answersBy({ linkOf, base, target }: Mapping): Answers {
  const byEId = (units: readonly Unit[]): Map<string, Unit> =>
    new Map(units.flatMap((unit) => (unit.eId === null ? [] : [[unit.eId, unit] as const])));
  const [baseUnits, targetUnits] = [byEId(base.all), byEId(target.all)];
  return (baseEId, targetEId) => {
    const [unit, answer] = [baseUnits.get(baseEId), targetUnits.get(targetEId)];
    return unit !== undefined && answer !== undefined && linkOf.get(unit) === linkOf.get(answer);
  };
}
