/**
 * Finds provisions that went to another level of their article, or to another article. It pairs units without a partner
 * where they are clearly one text.
 */

import { type Unit, type Units, withNested } from '../wording/units.js';
import { alignWithin } from './align-families.js';
import { LEAST_WORDS } from './anchor-exact.js';
import { assignBest } from './assignment.js';
import { inBlocks } from './blocks.js';
import { isBound } from './is-bound.js';
import { type Judge, mayAnswer } from './judge.js';
import type { Links } from './links.js';
import { MOVE_FROM } from './pair-units.js';

/** What was left in an article and put on another level of it stays there, however short it is. */
export function pairLeftInArticles(base: Units, links: Links, judge: Judge): void {
  for (const article of base.articles) {
    const link = links.of(article);
    if (!link || link.target.length === 0) continue;
    const inside = (units: readonly Unit[]): Unit[] =>
      units
        .flatMap((unit) => withNested(unit).slice(1))
        .filter((unit) => links.isFree(unit) && hasText(unit));
    pairLeftOver(inside([article]), inside(link.target), links, judge);
  }
}

const hasText = ({ line, kind }: Unit): boolean => line.words.length > 0 && kind !== 'row';

export function pairAcrossArticles(base: Units, target: Units, links: Links, judge: Judge): void {
  const isLoose = (unit: Unit): boolean =>
    links.isFree(unit) && unit.line.words.length >= LEAST_WORDS && !isBound(unit) && unit.holder !== null;
  const [from, to] = [base, target].map(({ articles }) => {
    const nested = articles.flatMap((unit) => withNested(unit).slice(1));
    const counts = new Map<string, number>();
    for (const unit of nested) {
      const key = judge.exactKey(unit);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    // What is said in several articles is no sign of a move.
    return nested.filter((unit) => isLoose(unit) && counts.get(judge.exactKey(unit)) === 1);
  });
  pairLeftOver(from ?? [], to ?? [], links, judge);
}

/** The longer ones first, for what nests in them goes with them. */
function pairLeftOver(from: readonly Unit[], to: readonly Unit[], links: Links, judge: Judge): void {
  if (from.length === 0 || to.length === 0) return;
  for (const { rows, columns } of inBlocks(from, to)) pairBlock(rows, columns, links, judge);
}

function pairBlock(from: readonly Unit[], to: readonly Unit[], links: Links, judge: Judge): void {
  const scores = judge
    .similarities(from, to)
    .map((line, row) =>
      line.map((score, column) =>
        score >= MOVE_FROM && mayAnswer(from[row] as Unit, to[column] as Unit) ? score : 0,
      ),
    );
  for (const [row, column] of assignBest(scores).entries()) {
    const [unit, other] = [from[row], to[column]];
    if (!unit || !other || !links.isFree(unit) || !links.isFree(other)) continue;
    links.add([unit], [other]);
    alignWithin([unit], links, judge);
  }
}
