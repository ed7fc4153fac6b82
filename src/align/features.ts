/**
 * Measures how alike two units are. The features of a unit are its words and the pairs of neighbouring words. A feature that
 * is rare in the two documents weighs more than one that stands in every clause of such regulations ("công tác dân vận").
 */
import { type Unit, withNested } from '../wording/units.js';
import type { Vocabulary } from '../wording/vocabulary.js';
import type { ReadLine } from '../wording/words.js';

/** Each feature once, with how often it stands there. */
export interface FeatureCounts {
  features: readonly number[];
  counts: readonly number[];
  /** Sum of count times weight. */
  total: number;
}

export interface Features {
  /** Of a unit with what nests in it. */
  of(unit: Unit): FeatureCounts;
  ofHeading(unit: Unit): FeatureCounts;
  ofLine(line: ReadLine): FeatureCounts;
  /** Weight of what both have, each feature as often as both have it. */
  overlap(a: FeatureCounts, b: FeatureCounts): number;
  /** The same for every row with every column. */
  overlaps(rows: readonly FeatureCounts[], columns: readonly FeatureCounts[]): number[][];
  /** What `a` has more than `b`. */
  without(a: FeatureCounts, b: FeatureCounts): FeatureCounts;
}

/** Weighs words over both documents: the fewer lines have a feature, the more it says. */
export function countFeatures(units: readonly Unit[], vocabulary: Vocabulary): Features {
  const counter = new Counter(weigh(units, vocabulary.featureCount));
  const wholes = new Map<Unit, FeatureCounts>();
  const lines = new Map<ReadLine, FeatureCounts>();
  const ofLine = (line: ReadLine): FeatureCounts => {
    const known = lines.get(line);
    if (known !== undefined) return known;
    const counts = counter.count([line.features]);
    lines.set(line, counts);
    return counts;
  };
  return {
    of(unit) {
      const known = wholes.get(unit);
      if (known !== undefined) return known;
      const counts = counter.count(withNested(unit).flatMap(featuresOf));
      wholes.set(unit, counts);
      return counts;
    },
    ofHeading: ({ headingLine }) => ofLine(headingLine),
    ofLine,
    overlap: (a, b) => counter.overlap(a, b),
    overlaps: (rows, columns) => counter.overlaps(rows, columns),
    without: (a, b) => counter.without(a, b),
  };
}

const featuresOf = ({ headingLine, line }: Unit): ReadLine['features'][] =>
  headingLine.features.length === 0 ? [line.features] : [headingLine.features, line.features];

/** Inverse document frequency: log(1 + lines / lines that have it). */
function weigh(units: readonly Unit[], size: number): Float64Array {
  const having = new Int32Array(size);
  const lastSeen = new Int32Array(size);
  let lines = 0;
  const count = ({ features }: ReadLine): void => {
    if (features.length === 0) return;
    lines++;
    for (const feature of features) {
      if (lastSeen[feature] !== lines) having[feature] = (having[feature] ?? 0) + 1;
      lastSeen[feature] = lines;
    }
  };
  for (const { headingLine, line } of units) {
    count(headingLine);
    count(line);
  }
  return Float64Array.from(having, (found) => Math.log(1 + lines / Math.max(1, found)));
}

/** Counts and compares features in one table as long as there are features, all zero between two calls. */
class Counter {
  readonly #weights: Float64Array;
  readonly #table: Int32Array;

  constructor(weights: Float64Array) {
    this.#weights = weights;
    this.#table = new Int32Array(weights.length);
  }

  count(lines: readonly (readonly number[])[]): FeatureCounts {
    const table = this.#table;
    const features: number[] = [];
    let total = 0;
    for (const line of lines) {
      for (const feature of line) {
        const count = table[feature] ?? 0;
        if (count === 0) features.push(feature);
        table[feature] = count + 1;
        total += this.#weight(feature);
      }
    }
    const counts = features.map((feature) => table[feature] ?? 0);
    this.#clear(features);
    return { features, counts, total };
  }

  overlap(a: FeatureCounts, b: FeatureCounts): number {
    this.#enter(a);
    let sum = 0;
    for (let index = 0; index < b.features.length; index++) {
      const feature = b.features[index] ?? 0;
      const count = this.#table[feature] ?? 0;
      if (count > 0) sum += this.#weight(feature) * Math.min(count, b.counts[index] ?? 0);
    }
    this.#clear(a.features);
    return sum;
  }

  /** Through a list of the columns that have a feature: most features are rare. */
  overlaps(rows: readonly FeatureCounts[], columns: readonly FeatureCounts[]): number[][] {
    // For each feature the place in the lists where its last column stands, and for each place the one before.
    const size = columns.reduce((sum, { features }) => sum + features.length, 1);
    const [before, where, counts] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
    const last = this.#table;
    let place = 0;
    columns.forEach((column, at) => {
      column.features.forEach((feature, index) => {
        place += 1;
        before[place] = last[feature] ?? 0;
        where[place] = at;
        counts[place] = column.counts[index] ?? 0;
        last[feature] = place;
      });
    });
    const sums = rows.map((row) => {
      const line = new Float64Array(columns.length);
      for (let index = 0; index < row.features.length; index++) {
        const feature = row.features[index] ?? 0;
        const [weight, count] = [this.#weight(feature), row.counts[index] ?? 0];
        for (let place = last[feature] ?? 0; place > 0; place = before[place] ?? 0) {
          const column = where[place] ?? 0;
          line[column] = (line[column] ?? 0) + weight * Math.min(count, counts[place] ?? 0);
        }
      }
      return Array.from(line);
    });
    for (const { features } of columns) this.#clear(features);
    return sums;
  }

  without(a: FeatureCounts, b: FeatureCounts): FeatureCounts {
    this.#enter(b);
    const counts = a.features.map((feature, index) =>
      Math.max(0, (a.counts[index] ?? 0) - (this.#table[feature] ?? 0)),
    );
    this.#clear(b.features);
    const total = counts.reduce((sum, count, index) => sum + count * this.#weight(a.features[index] ?? 0), 0);
    return { features: a.features, counts, total };
  }

  /** A feature that no line of the two documents has weighs nothing. */
  #weight(feature: number): number {
    return this.#weights[feature] ?? 0;
  }

  #enter({ features, counts }: FeatureCounts): void {
    for (let index = 0; index < features.length; index++) {
      this.#table[features[index] ?? 0] = counts[index] ?? 0;
    }
  }

  #clear(features: readonly number[]): void {
    for (const feature of features) this.#table[feature] = 0;
  }
}
