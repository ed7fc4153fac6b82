/** Pairs what stands at one level of two texts, then, within each pair, what nests in it. */

import type { Unit } from '../wording/units.js';
import { inBlocks } from './blocks.js';
import type { Judge } from './judge.js';
import type { Links } from './links.js';
import { pairAcrossLevels } from './pair-across-levels.js';
import { pairByHeading } from './pair-articles.js';
import { pairByPlace } from './pair-by-place.js';
import { pairContained } from './pair-contained.js';
import { pairRows } from './pair-rows.js';
import { type Pair, pairUnits } from './pair-units.js';
import { findPieces } from './pieces.js';
import { trustAnchors } from './trust-anchors.js';

export function alignFamilies(
  base: readonly Unit[],
  target: readonly Unit[],
  links: Links,
  judge: Judge,
): void {
  if (base.length === 0 || target.length === 0) return;
  for (const { base: from, target: to, place } of pairByPlace(free(base, links), free(target, links))) {
    links.add([from], [to], { kind: 'position', score: 1, detail: place });
  }
  for (const { base: from, target: to } of pairRows(free(base, links), free(target, links))) {
    links.add([from], [to]);
  }
  const settled = pairsWithin(base, target, links);
  const trust = trustAnchors(links, judge);
  const similarities: Judge['similarities'] = (rows, columns) => judge.similarities(rows, columns, trust);
  for (const pair of pairUnits(free(base, links), free(target, links), settled, judge, similarities)) {
    links.add([pair.base], [pair.target]);
  }
  pairByHeading(base, target, links);
  joinPieces(base, target, links, judge);
  pairContained(base, target, links, judge);
  alignWithin(base, links, judge);
}

const free = (units: readonly Unit[], links: Links): Unit[] => units.filter(links.isFree);

/** The pairs of these rows that are already linked. */
export function pairsWithin(base: readonly Unit[], target: readonly Unit[], links: Links): Pair[] {
  const answers = new Set(target);
  return base.flatMap((unit): Pair[] => {
    const link = links.of(unit);
    const answer = link?.target.find((one) => answers.has(one));
    return link && answer ? [{ base: unit, target: answer, similarity: link.similarity }] : [];
  });
}

/** Gives units without a counterpart to the whole that they were cut from, on either side. */
function joinPieces(base: readonly Unit[], target: readonly Unit[], links: Links, judge: Judge): void {
  for (const side of ['target', 'base'] as const) {
    const other = side === 'target' ? 'base' : 'target';
    const [units, others] = side === 'target' ? [target, base] : [base, target];
    // What has no counterpart yet, is itself a piece, or is pinned to stand alone, is no whole.
    const wholes = others.filter((whole) => {
      const link = links.of(whole);
      return link && !link.rejoined && link[other].length === 1 && link[side].length > 0;
    });
    const answersOf = (whole: Unit): readonly Unit[] => links.of(whole)?.[side] ?? [];
    for (const { rows, columns } of inBlocks(free(units, links), wholes)) {
      for (const { piece, whole, score } of findPieces(rows, columns, answersOf, links, judge)) {
        links.addPiece(piece, whole, side, score);
      }
    }
  }
}

/** Goes into the links of these base units. */
export function alignWithin(base: readonly Unit[], links: Links, judge: Judge): void {
  const holders = new Set<Unit | null>(base.map(({ holder }) => holder));
  for (const link of new Set(base.flatMap((unit) => links.of(unit) ?? []))) {
    // A paragraph that goes on with its holder is in the holder's link, into which this already goes.
    if (link.base.some((unit) => holders.has(unit))) continue;
    const inner = pairAcrossLevels(link, links, judge);
    const nested = (units: readonly Unit[]): Unit[] => units.flatMap((unit) => unit.nested);
    alignFamilies(nested(link.base), nested(link.target), links, judge);
    for (const unit of inner) alignWithin([unit], links, judge);
  }
}
