/** What speaks for a pair of units: whether they may answer each other, how alike they are, and the evidence for it. */
import type { Evidence } from './mapping.js';
import type { Profile, Profiles } from './profile.js';
import { type Unit, type UnitKind, withNested } from './units.js';
import { endOf, type Word } from './words.js';

/** A heading says in few words what an article is about, so it counts beyond its length. */
const HEADING_SHARE = 0.25;

/** Texts that may answer each other whatever their marker: a dash becomes a point, a paragraph a clause. */
const TEXTS: ReadonlySet<UnitKind> = new Set([
  'clause',
  'subclause',
  'point',
  'item',
  'paragraph',
  'quotation',
]);

export interface Judge {
  profiles: Profiles;
  similarity(base: Unit, target: Unit): number;
  /** The same for every row with every column. */
  similarities(rows: readonly Unit[], columns: readonly Unit[]): number[][];
  /** Words of both and of what nests in them, as one key: equal for texts that differ in habits only. */
  exactKey(unit: Unit): string;
}

export function makeJudge(profiles: Profiles): Judge {
  const keys = new Map<Unit, string>();
  const withHeading = (base: Unit, target: Unit, whole: number): number => {
    if (base.heading === null || target.heading === null) return whole;
    const heading = likeness(profiles, profiles.ofHeading(base), profiles.ofHeading(target));
    return (1 - HEADING_SHARE) * whole + HEADING_SHARE * heading;
  };
  return {
    profiles,
    similarity: (base, target) =>
      withHeading(base, target, likeness(profiles, profiles.of(base), profiles.of(target))),
    similarities(rows, columns) {
      const [wholes, others] = [rows.map(profiles.of), columns.map(profiles.of)];
      return profiles.overlaps(wholes, others).map((line, row) =>
        line.map((shared, column) => {
          const whole = dice(shared, wholes[row] as Profile, others[column] as Profile);
          return withHeading(rows[row] as Unit, columns[column] as Unit, whole);
        }),
      );
    },
    exactKey(unit) {
      const key = keys.get(unit) ?? withNested(unit).map(lineKey).join('\n');
      keys.set(unit, key);
      return key;
    },
  };
}

const lineKey = ({ headingLine, line }: Unit): string => `${hash(headingLine.words)}|${hash(line.words)}`;

/** Two independent sums of the words' ids: that two texts share both and differ is beyond chance. */
function hash(words: readonly Word[]): string {
  let [one, other] = [0, 0];
  for (const { id } of words) {
    one = (Math.imul(one, 31) + id + 1) | 0;
    other = (Math.imul(other, 65599) + id + 7) | 0;
  }
  return `${words.length} ${one} ${other}`;
}

/** Dice's coefficient on weighted features: 1 for the same words, 0 for none in common. */
export function likeness({ overlap }: Profiles, a: Profile, b: Profile): number {
  return dice(overlap(a, b), a, b);
}

function dice(shared: number, a: Profile, b: Profile): number {
  const sum = a.total + b.total;
  return sum === 0 ? 0 : (2 * shared) / sum;
}

/** How much of `part` the other has, from 0 to 1. */
export function containment({ overlap }: Profiles, part: Profile, whole: Profile): number {
  return part.total === 0 ? 0 : overlap(part, whole) / part.total;
}

export function mayAnswer(base: Unit, target: Unit): boolean {
  return base.kind === target.kind || (TEXTS.has(base.kind) && TEXTS.has(target.kind));
}

/** What speaks for a pair, the strongest first. */
export function evidenceFor(base: Unit, target: Unit, judge: Judge): Evidence[] {
  const { profiles } = judge;
  const evidence: Evidence[] = [];
  if (judge.exactKey(base) === judge.exactKey(target)) evidence.push({ kind: 'exact', score: 1, detail: '' });
  if (base.heading !== null && target.heading !== null) {
    const score = likeness(profiles, profiles.ofHeading(base), profiles.ofHeading(target));
    evidence.push({ kind: 'heading', score, detail: base.heading });
  }
  const score = likeness(profiles, profiles.of(base), profiles.of(target));
  evidence.push({ kind: 'text', score, detail: longestSharedPhrase(base, target) });
  if (base.number !== null && base.number === target.number) {
    evidence.push({ kind: 'number', score: 1, detail: base.label });
  }
  return evidence;
}

/** The longest row of words that stands in both headings, or in both texts where one has no heading. */
function longestSharedPhrase(base: Unit, target: Unit): string {
  const haveHeadings = base.heading !== null && target.heading !== null;
  const line = haveHeadings ? base.headingLine : base.line;
  const others = (haveHeadings ? target.headingLine : target.line).words;
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
