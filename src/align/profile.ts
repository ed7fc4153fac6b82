/**
 * How alike two units are. A profile counts words and pairs of neighbouring words; what is rare in the two
 * documents weighs more than what stands in every clause of such regulations ("công tác dân vận").
 */
import { type Unit, withNested } from './units.js';
import { isSpoken, type Word } from './words.js';

/** Features in ascending order with their counts. */
export interface Profile {
  features: Int32Array;
  counts: Float64Array;
  /** Sum of count times weight. */
  total: number;
}

export interface Profiles {
  /** Of a unit with what nests in it. */
  of(unit: Unit): Profile;
  ofHeading(unit: Unit): Profile;
  ofWords(words: readonly Word[]): Profile;
  /** Weight of what both have, each feature as often as both have it. */
  overlap(a: Profile, b: Profile): number;
  /** What `a` has more than `b`. */
  without(a: Profile, b: Profile): Profile;
}

/** A pair of neighbours is numbered by both words; no vocabulary comes near this size. */
const PAIR_BASE = 1 << 20;

/** Weighs words over both documents: the fewer lines have a feature, the more it says. */
export function profileUnits(units: readonly Unit[]): Profiles {
  const numbers = new Map<number, number>();
  const numberOf = (feature: number): number => {
    const known = numbers.get(feature) ?? numbers.size;
    numbers.set(feature, known);
    return known;
  };
  const lines = new Map(
    units.map((unit) => [
      unit,
      {
        heading: featuresOf(unit.headingWords, numberOf),
        text: featuresOf(unit.words, numberOf),
      },
    ]),
  );
  const weights = weigh(
    [...lines.values()].flatMap(({ heading, text }) => [heading, text]).filter((line) => line.length > 0),
    numbers.size,
  );
  const whole = new Map<Unit, Profile>();
  const ofWhole = (unit: Unit): Profile => {
    const parts = withNested(unit).map((nested) => lines.get(nested));
    return toProfile(
      parts.flatMap((part) => (part ? [part.heading, part.text] : [])),
      weights,
    );
  };
  return {
    of(unit) {
      const profile = whole.get(unit) ?? ofWhole(unit);
      whole.set(unit, profile);
      return profile;
    },
    ofHeading: (unit) => toProfile([lines.get(unit)?.heading ?? new Int32Array()], weights),
    ofWords: (words) => toProfile([featuresOf(words, (feature) => numbers.get(feature) ?? -1)], weights),
    overlap: (a, b) => overlap(a, b, weights),
    without: (a, b) => without(a, b, weights),
  };
}

function featuresOf(words: readonly Word[], numberOf: (feature: number) => number): Int32Array {
  const found: number[] = [];
  let previous = -1;
  for (const word of words) {
    if (!isSpoken(word)) continue;
    found.push(numberOf(word.id));
    if (previous >= 0) found.push(numberOf((previous + 1) * PAIR_BASE + word.id));
    previous = word.id;
  }
  return Int32Array.from(found);
}

/** Inverse document frequency: log(1 + lines / lines that have it). */
function weigh(lines: readonly Int32Array[], size: number): Float64Array {
  const having = new Float64Array(size);
  const lastSeen = new Int32Array(size).fill(-1);
  lines.forEach((line, index) => {
    for (const feature of line) {
      if (lastSeen[feature] !== index) having[feature] = (having[feature] ?? 0) + 1;
      lastSeen[feature] = index;
    }
  });
  return having.map((count) => Math.log(1 + lines.length / count));
}

function toProfile(lines: readonly Int32Array[], weights: Float64Array): Profile {
  const all = joinSorted(lines);
  let distinct = 0;
  for (let index = 0; index < all.length; index++) if (all[index] !== all[index - 1]) distinct++;
  const features = new Int32Array(distinct);
  const counts = new Float64Array(distinct);
  let [place, total] = [-1, 0];
  for (let index = 0; index < all.length; index++) {
    const feature = all[index] ?? 0;
    if (feature !== all[index - 1]) features[++place] = feature;
    counts[place] = (counts[place] ?? 0) + 1;
    total += weights[feature] ?? 0;
  }
  return { features, counts, total };
}

function joinSorted(lines: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lines.reduce((sum, line) => sum + line.length, 0));
  let filled = 0;
  for (const line of lines) {
    all.set(line, filled);
    filled += line.length;
  }
  return all.sort();
}

function totalOf(features: Int32Array, counts: Float64Array, weights: Float64Array): number {
  let total = 0;
  for (let index = 0; index < features.length; index++) {
    total += (weights[features[index] ?? 0] ?? 0) * (counts[index] ?? 0);
  }
  return total;
}

function overlap(a: Profile, b: Profile, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.features.length && j < b.features.length; ) {
    const [left, right] = [a.features[i] ?? 0, b.features[j] ?? 0];
    if (left === right) {
      sum += (weights[left] ?? 0) * Math.min(a.counts[i] ?? 0, b.counts[j] ?? 0);
    }
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return sum;
}

function without(a: Profile, b: Profile, weights: Float64Array): Profile {
  const counts = a.counts.slice();
  for (let i = 0, j = 0; i < a.features.length && j < b.features.length; ) {
    const [left, right] = [a.features[i] ?? 0, b.features[j] ?? 0];
    if (left === right) counts[i] = Math.max(0, (counts[i] ?? 0) - (b.counts[j] ?? 0));
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return { features: a.features, counts, total: totalOf(a.features, counts, weights) };
}
