/** Links clauses whose text is the same and stands once in each of the two texts, in whatever article. */

import type { Unit, Units } from '../wording/units.js';
import { alignWithin } from './align-families.js';
import { isBound } from './is-bound.js';
import { type Judge, mayAnswer } from './judge.js';
import type { Links } from './links.js';

/** A shorter text is said in many places; that it is gone here and new there is no sign of a move. */
export const LEAST_WORDS = 6;

/** The strongest evidence goes first: what is merely alike must not take what is the same. */
export function anchorExact(base: Units, target: Units, links: Links, judge: Judge): void {
  let [from, to] = [nestedIn(base.articles), nestedIn(target.articles)];
  while (from.length > 0 && to.length > 0) {
    const answers = onlyOnes(to, judge);
    for (const [key, unit] of onlyOnes(from, judge)) {
      const answer = answers.get(key);
      if (!answer || !mayAnswer(unit, answer) || !links.isFree(unit) || !links.isFree(answer)) continue;
      links.add([unit], [answer]);
      alignWithin([unit], links, judge);
    }
    [from, to] = [nestedIn(from), nestedIn(to)];
  }
}

export const nestedIn = (units: readonly Unit[]): Unit[] => units.flatMap((unit) => unit.nested);

/** The units by their text, without those whose text stands there twice. */
function onlyOnes(units: readonly Unit[], judge: Judge): Map<string, Unit> {
  const found = new Map<string, Unit>();
  const several = new Set<string>();
  for (const unit of units) {
    if (unit.line.words.length < LEAST_WORDS || isBound(unit)) continue;
    const key = judge.exactKey(unit);
    if (found.has(key)) several.add(key);
    found.set(key, unit);
  }
  for (const key of several) found.delete(key);
  return found;
}
