/** Finds clauses that went to another article. It pairs units without a partner, from any article, where they are clearly one text. */

import type { Unit, Units } from '../wording/units.js';
import { alignWithin } from './align-families.js';
import { LEAST_WORDS, nestedIn } from './anchor-exact.js';
import { assignBest } from './assignment.js';
import { type Judge, mayAnswer } from './judge.js';
import type { Links } from './links.js';
import { MOVE_FROM } from './pair-units.js';

export function pairAcrossArticles(base: Units, target: Units, links: Links, judge: Judge): void {
  let [from, to] = [nestedIn(base.articles), nestedIn(target.articles)];
  while (from.length > 0 && to.length > 0) {
    pairLeftOver(from.filter(isLoose(links)), to.filter(isLoose(links)), links, judge);
    [from, to] = [nestedIn(from), nestedIn(to)];
  }
}

const isLoose = (links: Links) => (unit: Unit) => links.isFree(unit) && unit.line.words.length >= LEAST_WORDS;

function pairLeftOver(from: readonly Unit[], to: readonly Unit[], links: Links, judge: Judge): void {
  const scores = judge
    .similarities(from, to)
    .map((line, row) =>
      line.map((score, column) =>
        score >= MOVE_FROM && mayAnswer(from[row] as Unit, to[column] as Unit) ? score : 0,
      ),
    );
  for (const [row, column] of assignBest(scores).entries()) {
    const [unit, other] = [from[row], to[column]];
    if (!unit || !other) continue;
    links.add([unit], [other]);
    alignWithin([unit], links, judge);
  }
}
