/** Lists which duties of the other text a partial text answers, by their mapping. It says nothing about the other duties. */

import type { Link, Mapping } from '../align/index.js';
import type { Unit } from '../wording/index.js';
import { answersBy, sideOf, toEntry, wholeShare } from './compared-units.js';
import type { ComparedUnit, Side } from './comparison.js';
import { withNestedUnits } from './reading-order.js';
import type { Answers } from './unit-changes.js';

export interface Answered {
  /** The units that are answered, each with what in it is, then what the partial text has beyond them. */
  units: ComparedUnit[];
  unanswered: Side[];
}

/**
 * @param partial the side that answers the other
 * @param list the units of either side that are looked at
 */
export function answeredUnits(
  mapping: Mapping,
  partial: 'base' | 'target',
  list: 'articles' | 'headings' | 'decision',
): Answered {
  const full = partial === 'base' ? 'target' : 'base';
  const answering = new Answering(mapping, full);
  const answered = mapping[full][list].flatMap((unit) => answering.answered(unit));
  const beyond = mapping[partial][list].flatMap((unit) => answering.beyond(unit));
  const claimed = new Set(answered.flatMap(withNestedUnits).map((entry) => entry[full]?.order));
  const unanswered = mapping[full][list]
    .flatMap(inReadingOrder)
    .filter(({ order }) => !claimed.has(order))
    .map((unit) => sideOf(wholeShare(unit)));
  return { units: [...answered, ...beyond], unanswered };
}

const inReadingOrder = (unit: Unit): Unit[] => [unit, ...unit.nested.flatMap(inReadingOrder)];

class Answering {
  readonly #linkOf: ReadonlyMap<Unit, Link>;
  readonly #answers: Answers;
  readonly #full: 'base' | 'target';

  constructor(mapping: Mapping, full: 'base' | 'target') {
    this.#linkOf = mapping.linkOf;
    this.#answers = answersBy(mapping);
    this.#full = full;
  }

  /** The entry of a unit that is answered, or in which something is; else none. */
  answered(unit: Unit): ComparedUnit[] {
    const clauses = unit.nested.flatMap((nested) => this.answered(nested));
    const link = this.#link(unit);
    if (link.kind === 'pair') return [this.#entry(link, clauses)];
    if (clauses.length === 0) return [];
    // What only holds what is answered is named, and its own text compared with nothing.
    const nothing = { label: { changes: [] }, heading: { changes: [] }, changes: [] };
    const side = sideOf(wholeShare(unit));
    const [base, target] = this.#full === 'base' ? [side, null] : [null, side];
    return [{ status: 'changed', base, target, similarity: 0, evidence: [], ...nothing, clauses }];
  }

  /** The entries of what answers nothing; of a unit that answers, those of what nests in it. */
  beyond(unit: Unit): ComparedUnit[] {
    const clauses = unit.nested.flatMap((nested) => this.beyond(nested));
    const link = this.#link(unit);
    return link.kind === 'pair' ? clauses : [this.#entry(link, clauses)];
  }

  #entry(link: Link, clauses: ComparedUnit[]): ComparedUnit {
    const [base, target] = [link.base[0], link.target[0]];
    return toEntry({
      link,
      base: base ? wholeShare(base) : null,
      target: target ? wholeShare(target) : null,
      clauses,
      answers: this.#answers,
    });
  }

  #link(unit: Unit): Link {
    const link = this.#linkOf.get(unit);
    if (link === undefined) throw new RangeError(`mapping lacks unit ${unit.order}`);
    return link;
  }
}
