/** Finds a number that is cited with two dates or two issuers. One of the citations is wrong, unless they are two instruments. */
import { type DatedData, findInstrument, isSameIssuer } from '../../data/index.js';
import { stripMarks } from '../../text/index.js';
import type { Citation } from '../../wording/citations.js';

/** What a citation says, without its place: enough to hold a whole run of files against each other. */
export type CitedAs = Pick<Citation, 'number' | 'key' | 'date' | 'issuer'>;

export interface Conflict<C extends CitedAs> {
  kind: 'date' | 'issuer';
  earlier: C;
}

/** Holds citations against those seen before, in one text or over many. */
export class CitationLog<C extends CitedAs = CitedAs> {
  private readonly seen = new Map<string, C[]>();

  constructor(private readonly data: DatedData) {}

  /** Records a citation; null where it agrees with what was seen, or where both are instruments that exist. */
  add(citation: C): Conflict<C> | null {
    const before = this.seen.get(citation.key) ?? [];
    const isNew = !before.some(({ date, issuer }) => date === citation.date && issuer === citation.issuer);
    if (isNew) this.seen.set(citation.key, [...before, citation]);
    for (const earlier of before) {
      const kind = this.conflictOf(citation, earlier);
      if (kind) return { kind, earlier };
    }
    return null;
  }

  private conflictOf(one: CitedAs, other: CitedAs): Conflict<C>['kind'] | null {
    if (one.date === null || other.date === null) return null;
    const areOthers =
      one.issuer !== null &&
      other.issuer !== null &&
      !isSameIssuer(one.issuer, other.issuer) &&
      !differInMarks(one.issuer, other.issuer);
    if (one.date !== other.date) {
      // A number of two bodies is two instruments, each with its own day.
      if (areOthers || (this.isKnown(one) && this.isKnown(other))) return null;
      return isSlipOf(one.date, other.date) ? 'date' : null;
    }
    return areOthers && !mayBeOfTwoUnits(one) ? 'issuer' : null;
  }

  private isKnown({ number, date }: CitedAs): boolean {
    return findInstrument({ number, date }, this.data.instruments).kind === 'found';
  }
}

/** "Thủ tuớng Chính phủ": a slip in the name, which another rule tells. */
const differInMarks = (one: string, other: string): boolean =>
  stripMarks(one).toLowerCase() === stripMarks(other).toLowerCase();

/** Numbers repeat from term to term; in one year, or with one figure another, a date was rather mistyped. */
function isSlipOf(one: string, other: string): boolean {
  if (one.slice(0, 4) === other.slice(0, 4)) return true;
  return [...one].filter((character, index) => character !== other[index]).length === 1;
}

/** Symbols of the bodies of which there is one: the centre of the Party, the National Assembly, the Government. */
const OF_ONE_BODY = /(?:[-/](?:TW|CP|TTg)|\/(?:QH\d*|UBTVQH\d*))$/u;

/** Every unit numbers its own: on one day two of them may have issued the same number. */
const mayBeOfTwoUnits = ({ number }: CitedAs): boolean => !OF_ONE_BODY.test(number);
