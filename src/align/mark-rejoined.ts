/**
 * Links a paragraph without a counterpart to the unit before it, where the other text says both in one paragraph. Each link
 * says whether its pieces are parted by paragraph breaks alone.
 */
import { isContinuation, type Unit, type Units } from '../wording/units.js';
import { containment, type Judge } from './judge.js';
import type { Links } from './links.js';
import type { Link } from './mapping.js';

/** So much of the paragraph stands in what the pieces before it leave of the other text. */
const PIECE_FROM = 0.6;

export function joinContinuations(base: Units, target: Units, links: Links, judge: Judge): void {
  for (const [side, { all }] of [
    ['target', target],
    ['base', base],
  ] as const) {
    const other = side === 'target' ? 'base' : 'target';
    for (const [index, unit] of all.entries()) {
      const before = all[index - 1];
      const link = before && links.of(before);
      const whole = link?.[other][0];
      if (!before || !link || !whole || link.rejoined || link[other].length > 1) continue;
      if (!isContinuation(unit) || !links.isFree(unit) || !isPartOf(unit, whole, link[side], judge)) continue;
      links.addPiece(unit, whole, side, 1);
    }
  }
}

function isPartOf(piece: Unit, whole: Unit, others: readonly Unit[], { features }: Judge): boolean {
  const left = others.reduce(
    (counts, { line }) => features.without(counts, features.ofLine(line)),
    features.ofLine(whole.line),
  );
  return containment(features, features.ofLine(piece.line), left) >= PIECE_FROM;
}

export function markRejoined(links: Links): void {
  for (const link of links.all) link.rejoined ||= isOnlyBroken(link);
}

/** A unit and the paragraphs that follow it, against one unit: no piece has a marker of its own or stands elsewhere. */
function isOnlyBroken({ base, target }: Link): boolean {
  const [whole, pieces] = base.length === 1 ? [base, target] : [target, base];
  if (whole.length !== 1 || pieces.length < 2 || whole[0]?.line.words.length === 0) return false;
  return pieces.every(
    (unit, index) =>
      index === 0 || (isContinuation(unit) && unit.order === (pieces[index - 1]?.order ?? 0) + 1),
  );
}
