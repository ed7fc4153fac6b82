/** What speaks for a pair of units: whether they may answer each other, how alike they are, and the evidence for it. */
import type { Evidence } from './mapping.js';
import type { Profile, Profiles } from './profile.js';
import { type Unit, type UnitKind, withNested } from './units.js';
import type { Word } from './words.js';

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
  /** Words of both and of what nests in them, as one key: equal for texts that differ in habits only. */
  exactKey(unit: Unit): string;
}

export function makeJudge(profiles: Profiles): Judge {
  const keys = new Map<Unit, string>();
  const headings = new Map<Unit, Profile>();
  const headingOf = (unit: Unit): Profile => {
    const profile = headings.get(unit) ?? profiles.ofHeading(unit);
    headings.set(unit, profile);
    return profile;
  };
  return {
    profiles,
    similarity(base, target) {
      const whole = likeness(profiles, profiles.of(base), profiles.of(target));
      if (base.heading === null || target.heading === null) return whole;
      const heading = likeness(profiles, headingOf(base), headingOf(target));
      return (1 - HEADING_SHARE) * whole + HEADING_SHARE * heading;
    },
    exactKey(unit) {
      const key = keys.get(unit) ?? withNested(unit).map(lineKey).join('\n');
      keys.set(unit, key);
      return key;
    },
  };
}

const lineKey = ({ headingWords, words }: Unit): string =>
  `${headingWords.map(({ id }) => id).join(' ')}|${words.map(({ id }) => id).join(' ')}`;

/** Dice's coefficient on weighted features: 1 for the same words, 0 for none in common. */
export function likeness({ overlap }: Profiles, a: Profile, b: Profile): number {
  const sum = a.total + b.total;
  return sum === 0 ? 0 : (2 * overlap(a, b)) / sum;
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
  const [words, others] = haveHeadings
    ? [base.headingWords, target.headingWords]
    : [base.words, target.words];
  const pairs = new Set<number>();
  for (let index = 1; index < others.length; index++) pairs.add(pairOf(others, index));
  let [from, start, end] = [0, 0, 0];
  for (let to = 1; to <= words.length; to++) {
    if (to < words.length && pairs.has(pairOf(words, to))) continue;
    if (to - from > Math.max(1, end - start)) [start, end] = [from, to];
    from = to;
  }
  const text = haveHeadings ? base.heading : base.text;
  return end === 0 ? '' : (text ?? '').slice(words[start]?.start, words[end - 1]?.end);
}

const pairOf = (words: readonly Word[], index: number): number =>
  (words[index - 1]?.id ?? 0) * 2 ** 20 + (words[index]?.id ?? 0);
