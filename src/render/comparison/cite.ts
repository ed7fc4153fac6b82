import type { Comparison, Side } from '../../compare/comparison.js';
import { addressInWords } from '../../tree/address.js';
import type { Words } from './messages.js';
import { placeUnits, type SideName } from './rows.js';

/** Says where a unit stands in its text: "khoản 3 Điều 9", "đoạn của Điều 1", "phần ký". */
export type Citer = (side: Side, name: SideName) => string;

/** Units without an address of their own are cited by the nearest unit around them that has one. */
export function makeCiter(comparison: Comparison, words: Words): Citer {
  const sides = { base: sidesInOrder(comparison, 'base'), target: sidesInOrder(comparison, 'target') };
  const cite: Citer = (side, name) => {
    if (side.eId !== null) return addressInWords(side.eId);
    const kind = words[`comparison.kind.${side.kind}`]();
    const holder = holderOf(side, sides[name]);
    if (holder === null) return kind;
    const whole = cite(holder, name);
    return FORM_PARTS.has(holder.kind) ? whole : words['comparison.partOf']({ part: kind, whole });
  };
  return cite;
}

/** Their lines need no words of their own: "phần ký" says enough. */
const FORM_PARTS: ReadonlySet<Side['kind']> = new Set(['masthead', 'recipients', 'signatureBlock']);

/** Not counted as the place of anything: they hold the whole text. */
const WHOLE_TEXTS: ReadonlySet<Side['kind']> = new Set(['document', 'regulation']);

function sidesInOrder(comparison: Comparison, name: SideName): Side[] {
  return placeUnits(comparison)
    .flatMap(({ unit }) => unit[name] ?? [])
    .toSorted((a, b) => a.order - b.order);
}

function holderOf(side: Side, sides: readonly Side[]): Side | null {
  const before = sides.filter(({ order, depth }) => order < side.order && depth < side.depth);
  const holder = before.at(-1) ?? null;
  return holder === null || WHOLE_TEXTS.has(holder.kind) ? null : holder;
}
