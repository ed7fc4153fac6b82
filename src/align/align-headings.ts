/** Pairs chapters and sections by their headings or by the articles that they hold, whichever says more. */

import type { Unit, Units } from '../wording/units.js';
import { alignWithin, pairsWithin } from './align-families.js';
import { type Judge, likeness } from './judge.js';
import type { Links } from './links.js';
import { pairUnits } from './pair-units.js';

export function alignHeadings(base: Units, target: Units, links: Links, judge: Judge): void {
  const [held, answering] = [articlesIn(base), articlesIn(target)];
  const similarity = (chapter: Unit, other: Unit): number =>
    Math.max(
      likeness(judge.features, judge.features.ofHeading(chapter), judge.features.ofHeading(other)),
      sharedArticles(held.get(chapter) ?? [], answering.get(other) ?? [], links),
    );
  const [from, to] = [base.headings.filter(links.isFree), target.headings.filter(links.isFree)];
  const similarities = (rows: readonly Unit[], columns: readonly Unit[]): number[][] =>
    rows.map((row) => columns.map((column) => similarity(row, column)));
  for (const pair of pairUnits(
    from,
    to,
    pairsWithin(base.headings, target.headings, links),
    judge,
    similarities,
  )) {
    const score = sharedArticles(held.get(pair.base) ?? [], answering.get(pair.target) ?? [], links);
    links.add([pair.base], [pair.target], { kind: 'contained', score, detail: '' });
  }
  alignWithin(base.headings, links, judge);
}

/** How many of two chapters' articles answer each other, of all that they have. */
function sharedArticles(held: readonly Unit[], answering: readonly Unit[], links: Links): number {
  const answers = new Set(answering);
  const shared = held.filter((article) => links.of(article)?.target.some((unit) => answers.has(unit))).length;
  return held.length + answering.length === 0 ? 0 : (2 * shared) / (held.length + answering.length);
}

/** The articles of each chapter, section and part: what follows it until one of its own rank or a higher one. */
function articlesIn({ all, headings, articles }: Units): Map<Unit, Unit[]> {
  const held = new Map<Unit, Unit[]>(headings.map((heading) => [heading, []]));
  const atTop = new Set(articles);
  let open: Unit[] = [];
  for (const unit of all) {
    open = open.filter(({ depth }) => depth < unit.depth);
    if (held.has(unit)) open.push(unit);
    else if (atTop.has(unit)) for (const heading of open) held.get(heading)?.push(unit);
  }
  return held;
}
