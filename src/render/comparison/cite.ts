import type { Comparison, Side } from '../../compare/comparison.js';
import { oncePer } from '../../text/once-per.js';
import { addressInWords } from '../../tree/address.js';
import type { ComparisonMessages } from './messages.js';
import { placeUnits, type SideName } from './rows.js';

/**
 * Says where a unit stands in its text: "khoản 3 Điều 9", "đoạn của khoản 1", "phần ký".
 * @param within address of the article under whose title it is said, which is then left out: "khoản 3"
 */
export type Citer = (side: Side, name: SideName, within?: string | null) => string;

/** Units without an address of their own are cited by the nearest unit around them that has one. */
export function makeCiter(comparison: Comparison, catalogue: ComparisonMessages): Citer {
  const cite: Citer = (side, name, within = null) => {
    if (side.eId !== null) return addressInWords(localPart(side.eId, within));
    const kind = catalogue[`comparison.kind.${side.kind}`]();
    const holder = HOLDERS_IN[name](comparison)(side);
    if (holder === null) return kind;
    const whole = cite(holder, name, within);
    if (FORM_PARTS.has(holder.kind) || isTextOf(holder, side)) return whole;
    return holder.eId === within ? kind : catalogue['comparison.partOf']({ part: kind, whole });
  };
  return cite;
}

const localPart = (eId: string, within: string | null): string =>
  within !== null && eId.startsWith(`${within}__`) ? eId.slice(within.length + 2) : eId;

/** Their lines need no words of their own: "phần ký" says enough. */
const FORM_PARTS: ReadonlySet<Side['kind']> = new Set(['masthead', 'recipients', 'signatureBlock']);

/** The first paragraph of an article without a heading stands beside its number: it is the article's text. */
const isTextOf = (holder: Side, { kind, order }: Side): boolean =>
  kind === 'paragraph' && holder.kind === 'article' && holder.heading === null && order === holder.order + 1;

/** They hold the whole text and so say nothing of a place in it. */
const WHOLE_TEXTS: ReadonlySet<Side['kind']> = new Set(['document', 'regulation']);

function sidesInOrder(comparison: Comparison, name: SideName): Side[] {
  return placeUnits(comparison)
    .flatMap(({ unit }) => unit[name] ?? [])
    .toSorted((a, b) => a.order - b.order);
}

/** A redline asks for the same in its comments and in its table of articles. */
const HOLDERS_IN = {
  base: oncePer((comparison: Comparison) => holdersIn(comparison, 'base')),
  target: oncePer((comparison: Comparison) => holdersIn(comparison, 'target')),
};

/** Says of a side which unit holds it: the last one before it that stands less deep. Worked out for all at once, each looked at twice. */
function holdersIn(comparison: Comparison, name: SideName): (side: Side) => Side | null {
  const around = new Map<number, Side | null>();
  const open: Side[] = [];
  for (const side of sidesInOrder(comparison, name)) {
    while (open.length > 0 && (open.at(-1) as Side).depth >= side.depth) open.pop();
    around.set(side.order, open.at(-1) ?? null);
    open.push(side);
  }
  return ({ order }) => {
    const holder = around.get(order) ?? null;
    return holder === null || WHOLE_TEXTS.has(holder.kind) ? null : holder;
  };
}
