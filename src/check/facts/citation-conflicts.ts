/** Finds a number that is cited with two dates or two issuers. One of the citations is wrong, unless they are two instruments. */
import { type DatedData, findInstrument } from '../../data/index.js';
import { foldForMatching } from '../../text/index.js';
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
    if (one.date !== null && other.date !== null && one.date !== other.date) {
      return this.isKnown(one) && this.isKnown(other) ? null : isSlipOf(one.date, other.date) ? 'date' : null;
    }
    const haveIssuers = one.issuer !== null && other.issuer !== null;
    if (haveIssuers && one.date === other.date && one.date !== null && !isSameIssuer(one, other))
      return 'issuer';
    return null;
  }

  private isKnown({ number, date }: CitedAs): boolean {
    return findInstrument({ number, date }, this.data.instruments).kind === 'found';
  }
}

/** Numbers repeat from term to term; in one year, or with one figure another, a date was rather mistyped. */
function isSlipOf(one: string, other: string): boolean {
  if (one.slice(0, 4) === other.slice(0, 4)) return true;
  return [...one].filter((character, index) => character !== other[index]).length === 1;
}

/** "Ban Chấp hành Trung ương" and "Ban Chấp hành Trung ương Đảng": what follows the name does not count. */
function isSameIssuer(one: CitedAs, other: CitedAs): boolean {
  const [a, b] = [foldForMatching(one.issuer ?? ''), foldForMatching(other.issuer ?? '')];
  return a.startsWith(b) || b.startsWith(a);
}
