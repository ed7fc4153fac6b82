/** Judges a pair of units: whether they may answer each other, how alike they are, and which evidence speaks for it. */

import { isContinuation, type Unit, type UnitKind, withNested } from '../wording/units.js';
import type { Vocabulary } from '../wording/vocabulary.js';
import { endOf, type ReadLine, type Word } from '../wording/words.js';
import type { FeatureCounts, Features } from './features.js';
import type { Evidence } from './mapping.js';

/** A heading says in few words what an article is about, so it counts beyond its length. */
const HEADING_SHARE = 0.25;

/** The line of a provision says less than all of it, and a short one may stand above other lists. */
const OWN_SHARE = 0.9;
const LEAST_OWN_WORDS = 8;

/** Texts that may answer each other whatever their marker: a dash becomes a point, a paragraph a clause. */
const TEXTS: ReadonlySet<UnitKind> = new Set([
  'clause',
  'subclause',
  'point',
  'item',
  'paragraph',
  'quotation',
]);

export type Trust = (base: Unit, target: Unit) => number;

export interface Judge {
  features: Features;
  similarity(base: Unit, target: Unit): number;
  /**
   * The same for every row with every column.
   * @param trust by which the likeness of two texts, headings aside, is multiplied
   */
  similarities(rows: readonly Unit[], columns: readonly Unit[], trust?: Trust): number[][];
  /** Words of both and of what nests in them, as one key: equal for texts that differ in habits only. */
  exactKey(unit: Unit): string;
}

export function makeJudge(features: Features, vocabulary: Vocabulary): Judge {
  const keys = new Map<Unit, string>();
  const withHeading = (base: Unit, target: Unit, whole: number): number => {
    if (base.heading === null || target.heading === null) return whole;
    return weighHeading(whole, likeness(features, features.ofHeading(base), features.ofHeading(target)));
  };
  return {
    features,
    similarity: (base, target) =>
      withHeading(base, target, likeness(features, features.of(base), features.of(target))),
    similarities(rows, columns, trust = () => 1) {
      const [wholes, others] = [rows.map(features.of), columns.map(features.of)];
      return features.overlaps(wholes, others).map((line, row) =>
        line.map((shared, column) => {
          const [base, target] = [rows[row] as Unit, columns[column] as Unit];
          const whole = dice(shared, wholes[row] as FeatureCounts, others[column] as FeatureCounts);
          const likely = Math.max(whole * trust(base, target), ownLikeness(features, base, target));
          return withHeading(base, target, likely);
        }),
      );
    },
    exactKey(unit) {
      const known = keys.get(unit);
      if (known !== undefined) return known;
      const key = exactKeyOf(unit, vocabulary);
      keys.set(unit, key);
      return key;
    },
  };
}

const weighHeading = (whole: number, heading: number): number =>
  (1 - HEADING_SHARE) * whole + HEADING_SHARE * heading;

/** The similarity of a pair, from what `evidenceFor` found of it. */
export function similarityBy(evidence: readonly Evidence[]): number {
  const scoreOf = (wanted: Evidence['kind']) => evidence.find(({ kind }) => kind === wanted)?.score;
  const [whole = 0, heading] = [scoreOf('text'), scoreOf('heading')];
  return heading === undefined ? whole : weighHeading(whole, heading);
}

/**
 * How alike the lines of two provisions are of which one alone holds others: khoản 2 that has taken in khoản 3 as its điểm a
 * is still khoản 2. 0 for any other two.
 */
function ownLikeness(features: Features, base: Unit, target: Unit): number {
  if ((base.nested.length === 0) === (target.nested.length === 0)) return 0;
  const length = Math.min(base.line.words.length, target.line.words.length);
  if (length < LEAST_OWN_WORDS) return 0;
  return OWN_SHARE * likeness(features, features.ofLine(base.line), features.ofLine(target.line));
}

/** Keys of the lines of a unit and of what nests in it: a paragraph without a marker goes on with the line before. */
function exactKeyOf(unit: Unit, vocabulary: Vocabulary): string {
  const all = withNested(unit);
  let keys = '';
  for (let index = 0; index < all.length; ) {
    const { headingLine, line } = all[index++] as Unit;
    const first = index;
    while (index < all.length && isContinuation(all[index] as Unit)) index++;
    keys += `${headingLine.key}\n${index === first ? line.key : keyOfFlow(line, all.slice(first, index), vocabulary)}\n`;
  }
  return keys;
}

const keyOfFlow = (line: ReadLine, others: readonly Unit[], vocabulary: Vocabulary): number =>
  vocabulary.keyOf([...line.words, ...others.flatMap((other) => other.line.words)]);

/** Dice's coefficient on weighted features: 1 for the same words, 0 for none in common. */
export function likeness({ overlap }: Features, a: FeatureCounts, b: FeatureCounts): number {
  return dice(overlap(a, b), a, b);
}

function dice(shared: number, a: FeatureCounts, b: FeatureCounts): number {
  const sum = a.total + b.total;
  return sum === 0 ? 0 : (2 * shared) / sum;
}

/** How much of `part` the other has, from 0 to 1. */
export function containment({ overlap }: Features, part: FeatureCounts, whole: FeatureCounts): number {
  return part.total === 0 ? 0 : overlap(part, whole) / part.total;
}

export function mayAnswer(base: Unit, target: Unit): boolean {
  return base.kind === target.kind || (TEXTS.has(base.kind) && TEXTS.has(target.kind));
}

/** What speaks for a pair, the strongest first. */
export function evidenceFor(base: Unit, target: Unit, judge: Judge): Evidence[] {
  const { features } = judge;
  const evidence: Evidence[] = [];
  const isExact = judge.exactKey(base) === judge.exactKey(target);
  const alike = (of: Features['of']): number => (isExact ? 1 : likeness(features, of(base), of(target)));
  if (isExact) evidence.push({ kind: 'exact', score: 1, detail: '' });
  if (base.heading !== null && target.heading !== null) {
    evidence.push({ kind: 'heading', score: alike(features.ofHeading), detail: base.heading });
  }
  evidence.push({ kind: 'text', score: alike(features.of), detail: longestSharedPhrase(base, target) });
  if (base.number !== null && base.number === target.number) {
    evidence.push({ kind: 'number', score: 1, detail: base.label });
  }
  return evidence;
}

/** The longest row of words that stands in both headings, or in both texts where one has no heading. */
function longestSharedPhrase(base: Unit, target: Unit): string {
  const haveHeadings = base.heading !== null && target.heading !== null;
  const line = haveHeadings ? base.headingLine : base.line;
  const other = haveHeadings ? target.headingLine : target.line;
  if (line.key === other.key) return line.words.length > 1 ? line.text.trim() : '';
  const others = other.words;
  const pairs = new Set<number>();
  for (let index = 1; index < others.length; index++) pairs.add(pairOf(others, index));
  let [from, start, end] = [0, 0, 0];
  for (let to = 1; to <= line.words.length; to++) {
    if (to < line.words.length && pairs.has(pairOf(line.words, to))) continue;
    if (to - from > Math.max(1, end - start)) [start, end] = [from, to];
    from = to;
  }
  return end === 0 ? '' : line.text.slice(line.starts[start], endOf(line, end - 1));
}

const pairOf = (words: readonly Word[], index: number): number =>
  (words[index - 1]?.id ?? 0) * 2 ** 16 + (words[index]?.id ?? 0);
