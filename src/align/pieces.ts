/** Units that were split in several, or several that were merged in one: found among what has no counterpart. */
import { containment, type Judge, mayAnswer } from './judge.js';
import type { Profile } from './profile.js';
import type { Unit } from './units.js';

export interface Piece {
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
  judge: Judge,
): Piece[] {
  const found: Piece[] = [];
  const left = new Map<Unit, Profile>();
  const leftOf = (whole: Unit): Profile => {
    const known = left.get(whole);
    if (known) return known;
    const rest = answersOf(whole).reduce(
      (profile, answer) => judge.profiles.without(profile, ownProfile(answer, judge)),
      ownProfile(whole, judge),
    );
    left.set(whole, rest);
    return rest;
  };
  const bySize = loose
    .filter((unit) => sizeOf(unit) >= LEAST_WORDS)
    .toSorted((a, b) => judge.profiles.of(b).total - judge.profiles.of(a).total);
  for (const piece of bySize) {
    const profile = ownProfile(piece, judge);
    let best: (Piece & { rest: number }) | null = null;
    for (const whole of wholes) {
      if (!mayAnswer(piece, whole)) continue;
      const rest = containment(judge.profiles, profile, leftOf(whole));
      if (rest < REST_FROM || rest <= (best?.rest ?? 0)) continue;
      const score = containment(judge.profiles, profile, ownProfile(whole, judge));
      if (score >= PIECE_FROM) best = { piece, whole, score, rest };
    }
    if (best === null) continue;
    found.push(best);
    left.set(best.whole, judge.profiles.without(leftOf(best.whole), profile));
  }
  return found;
}

/** Of a text its own line; of an article, which has none, everything in it. */
function ownProfile(unit: Unit, { profiles }: Judge): Profile {
  return unit.line.words.length > 0 ? profiles.ofWords(unit.line.words) : profiles.of(unit);
}

function sizeOf(unit: Unit): number {
  return unit.nested.reduce((sum, nested) => sum + sizeOf(nested), unit.line.words.length);
}
