/**
 * How alike two units are. A profile counts words and pairs of neighbouring words; what is rare in the two
 * documents weighs more than what stands in every clause of such regulations ("công tác dân vận").
 */
import type { Unit } from './units.js';
import { isSpoken, type Word } from './words.js';

/** Each feature once, with how often it stands there. */
export interface Profile {
  features: readonly number[];
  counts: readonly number[];
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
  /** The same for every row with every column. */
  overlaps(rows: readonly Profile[], columns: readonly Profile[]): number[][];
  /** What `a` has more than `b`. */
  without(a: Profile, b: Profile): Profile;
}

/** The features of a unit's own heading and text. */
interface Lines {
  heading: readonly number[];
  text: readonly number[];
}

/**
 * Weighs words over both documents: the fewer lines have a feature, the more it says.
 * @param vocabularySize one more than the highest id of a word
 */
export function profileUnits(units: readonly Unit[], vocabularySize: number): Profiles {
  const numbers = new Map<number, number>();
  const read = (words: readonly Word[]): number[] => featuresOf(words, vocabularySize, numbers);
  const lines = new Map<Unit, Lines>();
  for (const unit of units)
    lines.set(unit, { heading: read(unit.headingLine.words), text: read(unit.line.words) });
  const weights = weigh(lines.values(), numbers.size);
  const linesOf = (unit: Unit): (readonly number[])[] => {
    const { heading, text } = lines.get(unit) as Lines;
    return [heading, text, ...unit.nested.flatMap(linesOf)];
  };
  const counter = new Counter(weights);
  const [wholes, headings] = [new Map<Unit, Profile>(), new Map<Unit, Profile>()];
  const remember = (known: Map<Unit, Profile>, unit: Unit, make: () => Profile): Profile => {
    const profile = known.get(unit) ?? make();
    known.set(unit, profile);
    return profile;
  };
  return {
    of: (unit) => remember(wholes, unit, () => counter.profile(linesOf(unit))),
    ofHeading: (unit) => remember(headings, unit, () => counter.profile(linesOf(unit).slice(0, 1))),
    ofWords: (words) => counter.profile([read(words)]),
    overlap: (a, b) => counter.overlaps(a, [b])[0] ?? 0,
    overlaps: (rows, columns) => rows.map((row) => counter.overlaps(row, columns)),
    without: (a, b) => counter.without(a, b),
  };
}

/** Numbers of the words and of their pairs; a feature that is met for the first time gets the next number. */
function featuresOf(words: readonly Word[], vocabularySize: number, numbers: Map<number, number>): number[] {
  const found: number[] = [];
  const add = (feature: number): void => {
    let number = numbers.get(feature);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(feature, number);
    }
    found.push(number);
  };
  let previous = -1;
  for (const word of words) {
    if (!isSpoken(word)) continue;
    add(word.id);
    // A pair is numbered after all words: small integers keep the map fast.
    if (previous >= 0) add((previous + 1) * vocabularySize + word.id);
    previous = word.id;
  }
  return found;
}

/** Inverse document frequency: log(1 + lines / lines that have it). */
function weigh(units: Iterable<Lines>, size: number): number[] {
  const having = new Array<number>(size).fill(0);
  const lastSeen = new Array<number>(size).fill(0);
  let lines = 0;
  for (const { heading, text } of units) {
    for (const line of [heading, text]) {
      if (line.length === 0) continue;
      lines++;
      for (const feature of line) {
        if (lastSeen[feature] !== lines) having[feature] = (having[feature] ?? 0) + 1;
        lastSeen[feature] = lines;
      }
    }
  }
  return having.map((count) => Math.log(1 + lines / Math.max(1, count)));
}

/** Counts and compares features in one table as long as there are features, all zero between two calls. */
class Counter {
  readonly #weights: readonly number[];
  readonly #table: number[];

  constructor(weights: readonly number[]) {
    this.#weights = weights;
    this.#table = new Array<number>(weights.length).fill(0);
  }

  profile(lines: readonly (readonly number[])[]): Profile {
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

  overlaps(row: Profile, columns: readonly Profile[]): number[] {
    this.#enter(row);
    const sums = columns.map(({ features, counts }) => {
      let sum = 0;
      for (let index = 0; index < features.length; index++) {
        const feature = features[index] ?? 0;
        const count = this.#table[feature] ?? 0;
        if (count > 0) sum += this.#weight(feature) * Math.min(count, counts[index] ?? 0);
      }
      return sum;
    });
    this.#clear(row.features);
    return sums;
  }

  without(a: Profile, b: Profile): Profile {
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

  #enter({ features, counts }: Profile): void {
    for (let index = 0; index < features.length; index++) {
      this.#table[features[index] ?? 0] = counts[index] ?? 0;
    }
  }

  #clear(features: readonly number[]): void {
    for (const feature of features) this.#table[feature] = 0;
  }
}
