/**
 * Links paragraphs that were joined or broken up and kept their words: "A B" and "C" answer "A" and "B C". A paragraph
 * break alone changes nothing of a text.
 */
import { startOfPiece } from '../wording/pieces-of-line.js';
import { isContinuation, type Unit, type Units } from '../wording/units.js';
import { isSpoken } from '../wording/words.js';
import { alignWithin } from './align-families.js';
import type { Judge } from './judge.js';
import type { Links } from './links.js';

/** Units of both texts, in a row each, whose words together are the same. */
interface Rejoined {
  base: Unit[];
  target: Unit[];
}

/** As many words at the start of two texts are compared beyond the end of a unit. */
const FIRST_WORDS = 3;

export function pairRejoined(base: Units, target: Units, links: Links, judge: Judge): void {
  const [from, to] = [new Flow(base, links), new Flow(target, links)];
  const found: { group: Rejoined; context: number }[] = [];
  for (const [unit, other] of pairsWithOneStart(from, to)) {
    if ((unit.label === '') !== (other.label === '')) continue;
    const group = rejoinedFrom(unit, other, from, to);
    if (group) found.push({ group, context: from.context(group.base, to.around(group.target)) });
  }
  // Of a text that stands there several times those go together that stand beside the same.
  for (const { group } of found.toSorted((a, b) => b.context - a.context)) {
    if (![...group.base, ...group.target].every(links.isFree)) continue;
    links.addRejoined(group.base, group.target);
    alignWithin(group.base, links, judge);
  }
}

/**
 * Units without an answer of which one begins with all words of the other, in their order. Only such can be the start of a group, and
 * they are looked up in rows sorted by words: thousands of clauses may begin with the same few.
 */
function pairsWithOneStart(from: Flow, to: Flow): [base: Unit, target: Unit][] {
  const [base, target] = [from.unansweredIn(to), to.unansweredIn(from)];
  const begun = begunBy(base, target).map(({ short, long }): [Sorted, Sorted] => [short, long]);
  const others = begunBy(target, base).map(({ short, long }): [Sorted, Sorted] => [long, short]);
  return [...begun, ...others]
    .filter(([one, other]) => from.startOf(one.unit) === to.startOf(other.unit))
    .map(([one, other]): [Unit, Unit] => [one.unit, other.unit])
    .toSorted(([a, b], [c, d]) => a.order - c.order || b.order - d.order);
}

interface Sorted {
  unit: Unit;
  words: readonly number[];
}

/** Of two rows, both sorted by words, what begins something longer in the other one. */
function begunBy(shorts: readonly Sorted[], longs: readonly Sorted[]): { short: Sorted; long: Sorted }[] {
  // What is before it in the other row is before all that follow it in its own.
  let first = 0;
  return shorts.flatMap((short) => {
    while (first < longs.length && compareWords((longs[first] as Sorted).words, short.words) <= 0) first++;
    let end = first;
    while (short.words.every((word, index) => longs[end]?.words[index] === word)) end++;
    return longs.slice(first, end).map((long) => ({ short, long }));
  });
}

function compareWords(one: readonly number[], other: readonly number[]): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at++) {
    const difference = (one[at] as number) - (other[at] as number);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** The units of one text that have words of their own, with what may have been joined to each. */
class Flow {
  readonly units: Unit[];
  readonly #all: readonly Unit[];
  readonly #cover: ReadonlySet<Unit>;
  readonly #words = new Map<Unit, readonly number[]>();
  readonly #keys = new Map<Unit, string>();
  /** How many units have just these words. */
  readonly #counts = new Map<string, number>();

  constructor({ all, decision }: Units, links: Links) {
    this.#all = all;
    this.#cover = new Set(decision);
    this.units = all.filter((unit) => mayStart(unit) && links.isFree(unit) && this.wordsOf(unit).length > 0);
    for (const unit of this.units) {
      const key = this.#keyOf(unit);
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
  }

  /** The units, sorted by their words, whose words more units have here than in the other text, so that one is left without an answer. */
  unansweredIn(other: Flow): Sorted[] {
    const hasMore = (key: string) => (this.#counts.get(key) ?? 0) > (other.#counts.get(key) ?? 0);
    return this.units
      .filter((unit) => hasMore(this.#keyOf(unit)))
      .map((unit) => ({ unit, words: this.wordsOf(unit) }))
      .toSorted((a, b) => compareWords(a.words, b.words));
  }

  #keyOf(unit: Unit): string {
    const known = this.#keys.get(unit) ?? this.wordsOf(unit).join(' ');
    this.#keys.set(unit, known);
    return known;
  }

  /** What stands around units that follow each other: the number of the first, the unit before, the one after, the heading. */
  around(units: readonly Unit[]): readonly (string | number | null)[] {
    const [first, last] = [units[0], units.at(-1)];
    const [before, after] = [this.#all[(first?.order ?? 0) - 1], this.#all[(last?.order ?? 0) + 1]];
    const heading = first && topOf(first).headingLine.key;
    return [first?.number ?? null, before?.line.key || null, after?.line.key || null, heading || null];
  }

  /** How much of that is the same around others. */
  context(units: readonly Unit[], around: ReturnType<Flow['around']>): number {
    return this.around(units).filter((one, index) => one !== null && one === around[index]).length;
  }

  wordsOf(unit: Unit): readonly number[] {
    const known = this.#words.get(unit) ?? wordsOfLine(unit);
    this.#words.set(unit, known);
    return known;
  }

  /** The paragraph that follows a unit and may have been a part of it. */
  next(unit: Unit): Unit | null {
    const next = this.#all[unit.order + 1];
    return next && isContinuation(next) && this.#areTogether(unit, next) ? next : null;
  }

  /** Whether they stand in one article or, outside of articles, in one list. */
  #areTogether(unit: Unit, next: Unit): boolean {
    if (next.holder !== null) return topOf(next) === topOf(unit);
    return unit.holder === null && this.#cover.has(unit) === this.#cover.has(next);
  }

  /** Its first words, with those of what may have been joined to it. */
  startOf(unit: Unit): string {
    const words: number[] = [];
    for (let at: Unit | null = unit; at && words.length < FIRST_WORDS; at = this.next(at)) {
      words.push(...this.wordsOf(at).slice(0, FIRST_WORDS - words.length));
    }
    return words.join(' ');
  }
}

const wordsOfLine = ({ line }: Unit): number[] => line.plain.words.filter(isSpoken).map(({ id }) => id);

const mayStart = ({ kind, role, text }: Unit): boolean => text !== '' && role === null && kind !== 'row';

function topOf(unit: Unit): Unit {
  let top = unit;
  while (top.holder) top = top.holder;
  return top;
}

/** The units from these two on until both end at the same word; null for two that are the same, or differ. */
function rejoinedFrom(base: Unit, target: Unit, from: Flow, to: Flow): Rejoined | null {
  const [inBase, inTarget] = [[base], [target]];
  const [words, others] = [[...from.wordsOf(base)], [...to.wordsOf(target)]];
  for (let compared = 0; ; ) {
    for (; compared < Math.min(words.length, others.length); compared++) {
      if (words[compared] !== others[compared]) return null;
    }
    if (words.length === others.length) break;
    const isShort = words.length < others.length;
    const [units, row, flow] = isShort ? [inBase, words, from] : [inTarget, others, to];
    const next = flow.next(units.at(-1) as Unit);
    if (next === null) return null;
    units.push(next);
    for (const word of flow.wordsOf(next)) row.push(word);
  }
  if (inBase.length === 1 && inTarget.length === 1) return null;
  const group = { base: inBase, target: inTarget };
  return isCuttable(inBase, inTarget, from, to) && isCuttable(inTarget, inBase, to, from) ? group : null;
}

/** Whether each paragraph can be cut where the other text begins a new one. */
function isCuttable(units: readonly Unit[], others: readonly Unit[], flow: Flow, other: Flow): boolean {
  const ends = new Set<number>();
  let passed = 0;
  for (const unit of others) {
    passed += other.wordsOf(unit).length;
    ends.add(passed);
  }
  let start = 0;
  return units.every((unit) => {
    const length = flow.wordsOf(unit).length;
    const inside = [...ends].filter((end) => end > start && end < start + length);
    const isWhole = inside.every((end) => startOfPiece(unit.line, end - start) !== null);
    start += length;
    return isWhole;
  });
}
