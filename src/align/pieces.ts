/** Finds units that were split into several, and several that were merged into one, among the units without a counterpart. */

import type { Unit } from '../wording/units.js';
import type { FeatureCounts } from './features.js';
import { containment, type Judge, mayAnswer } from './judge.js';
import type { Links } from './links.js';
import { MOVE_FROM } from './pair-units.js';

export interface UnitPiece {
  piece: Unit;
  /** The unit of the other text that it is a piece of. */
  whole: Unit;
  /** How much of the piece stands in the whole. */
  score: number;
}

/** Half of a piece is found again in the whole that it was cut from … */
const PIECE_FROM = 0.5;
/** … and a third in what the other pieces leave of the whole, for a phrase may stand in several. */
const REST_FROM = 1 / 3;
/** Fewer words than this say too little. */
const LEAST_WORDS = 4;

/**
 * @param loose units of one text without a counterpart
 * @param wholes units of the other text that they may be pieces of
 * @param answersOf the units that already answer a whole
 */
export function findPieces(
  loose: readonly Unit[],
  wholes: readonly Unit[],
  answersOf: (whole: Unit) => readonly Unit[],
  links: Links,
  judge: Judge,
): UnitPiece[] {
  const { features } = judge;
  const found: UnitPiece[] = [];
  const answers = new Map(wholes.map((whole) => [whole, [...answersOf(whole)]]));
  for (const piece of loose.toSorted((a, b) => features.of(b).total - features.of(a).total)) {
    let best: (UnitPiece & { rest: number }) | null = null;
    for (const whole of wholes) {
      if (!mayAnswer(piece, whole)) continue;
      const { score, rest } =
        whole.line.words.length === 0
          ? sharedClauses(piece, whole, answers.get(whole) ?? [], links, judge)
          : sharedText(piece, whole, answers.get(whole) ?? [], judge);
      if (score >= PIECE_FROM && rest > (best?.rest ?? REST_FROM)) best = { piece, whole, score, rest };
    }
    if (best === null) continue;
    found.push(best);
    answers.get(best.whole)?.push(piece);
  }
  return found;
}

/** How much of a piece stands in the whole, and how much in what the other answers leave of it. */
interface Share {
  score: number;
  rest: number;
}

/** Of a text on one line: by its words. */
function sharedText(piece: Unit, whole: Unit, answers: readonly Unit[], { features }: Judge): Share {
  if (piece.line.words.length < LEAST_WORDS) return { score: 0, rest: 0 };
  const ownFeatures = ({ line }: Unit): FeatureCounts => features.ofLine(line);
  const left = answers.reduce(
    (counts, answer) => features.without(counts, ownFeatures(answer)),
    ownFeatures(whole),
  );
  return {
    score: containment(features, ownFeatures(piece), ownFeatures(whole)),
    rest: containment(features, ownFeatures(piece), left),
  };
}

/** Of an article, which has no text but in its clauses: by the clauses that were the whole's, and no other answer's. */
function sharedClauses(
  piece: Unit,
  whole: Unit,
  answers: readonly Unit[],
  links: Links,
  judge: Judge,
): Share {
  const others = answers.flatMap(({ nested }) => nested).filter(links.isFree);
  const isFromWhole = (clause: Unit): boolean => {
    const link = links.of(clause);
    if (link) return whole.nested.some((unit) => links.of(unit) === link);
    return whole.nested.filter(links.isFree).some((unit) => {
      const likeness = judge.similarity(clause, unit);
      return likeness >= MOVE_FROM && others.every((other) => judge.similarity(other, unit) < likeness);
    });
  };
  const weight = (units: readonly Unit[]): number =>
    units.reduce((sum, unit) => sum + judge.features.of(unit).total, 0);
  const all = weight(piece.nested);
  const score = all === 0 ? 0 : weight(piece.nested.filter(isFromWhole)) / all;
  return { score, rest: score };
}
