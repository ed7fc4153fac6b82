/** Collects the links while they are made. A unit stands in one link at most. */

import type { Unit } from '../wording/units.js';
import { containment, evidenceFor, type Judge, similarityBy } from './judge.js';
import type { Evidence, Link, LinkKind } from './mapping.js';

export class Links {
  readonly #linkOf = new Map<Unit, Link>();
  readonly #judge: Judge;

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  get all(): Link[] {
    return [...new Set(this.#linkOf.values())];
  }

  of(unit: Unit): Link | undefined {
    return this.#linkOf.get(unit);
  }

  isFree = (unit: Unit): boolean => !this.#linkOf.has(unit);

  /** Links units that answer each other, or a unit alone; `reason` is evidence beyond their texts. */
  add(base: readonly Unit[], target: readonly Unit[], reason?: Evidence): void {
    const kind = kindOf(base, target);
    const judge = this.#judge;
    const [first, answer] = [base[0], target[0]];
    const evidence = first && answer ? evidenceFor(first, answer, judge) : [];
    const similarity = kind === 'pair' ? similarityBy(evidence) : likenessOfPieces(base, target, judge);
    const link: Link = {
      kind,
      base: [...base],
      target: [...target],
      rejoined: false,
      moved: false,
      similarity: toShare(similarity),
      evidence: (reason ? [reason, ...evidence] : evidence).map((one) => ({
        ...one,
        score: toShare(one.score),
      })),
    };
    for (const unit of [...base, ...target]) this.#linkOf.set(unit, link);
  }

  /** Links the same words in other paragraphs. */
  addRejoined(base: readonly Unit[], target: readonly Unit[]): void {
    const link: Link = {
      kind: kindOf(base, target),
      base: [...base],
      target: [...target],
      rejoined: true,
      moved: false,
      similarity: 1,
      evidence: [{ kind: 'exact', score: 1, detail: '' }],
    };
    for (const unit of [...base, ...target]) this.#linkOf.set(unit, link);
  }

  /** Adds a piece to the link of the whole that it was cut from. */
  addPiece(piece: Unit, whole: Unit, side: 'base' | 'target', score: number): void {
    const link = this.#linkOf.get(whole);
    const answers = link?.[side] ?? [];
    const pieces = [...answers, piece].toSorted((a, b) => a.order - b.order);
    const reason: Evidence = { kind: 'contained', score, detail: piece.label };
    const kept = (link?.evidence ?? []).filter(({ kind }) => kind === 'contained' || kind === 'pin');
    if (side === 'target') this.add([whole], pieces, reason);
    else this.add(pieces, [whole], reason);
    this.#linkOf.get(whole)?.evidence.push(...kept);
  }
}

/** To three digits, so that a sum of weights that rounding leaves above 1 is 1. */
const toShare = (value: number): number => Math.min(1, Math.round(value * 1000) / 1000);

function kindOf(base: readonly Unit[], target: readonly Unit[]): LinkKind {
  if (target.length === 0) return 'removed';
  if (base.length === 0) return 'added';
  if (base.length > 1) return 'merged';
  return target.length > 1 ? 'split' : 'pair';
}

/** Of a whole and its pieces: how much of either side the other has, as in a pair; 0 where one side has nothing. */
function likenessOfPieces(base: readonly Unit[], target: readonly Unit[], { features }: Judge): number {
  const [first, answer] = [base[0], target[0]];
  if (!first || !answer) return 0;
  const [whole, pieces] = base.length === 1 ? [first, target] : [answer, base];
  const shares = pieces.map((piece) => ({
    total: features.of(piece).total,
    shared: containment(features, features.of(piece), features.of(whole)) * features.of(piece).total,
  }));
  const total = shares.reduce((sum, share) => sum + share.total, features.of(whole).total);
  const shared = shares.reduce((sum, share) => sum + share.shared, 0);
  return total === 0 ? 0 : Math.min(1, (2 * shared) / total);
}
