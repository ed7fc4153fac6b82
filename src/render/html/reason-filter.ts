/** The choice of a reason: only changes that touch a number, a body, a duty … stay marked and listed. */
import type { ChangeReason, ComparedUnit, Comparison } from '../../compare/comparison.js';
import { withNestedUnits } from '../../compare/reading-order.js';
import { escapeXml } from '../../text/escape-xml.js';
import type { ComparisonMessages } from '../comparison/messages.js';
import { changesOf } from '../comparison/view.js';
import { tag } from './tag.js';

export type ReasonCounts = Record<ChangeReason, number>;

/** None yet, in the order of the choice. */
const NONE: ReasonCounts = { quantity: 0, reversal: 0, modal: 0, body: 0, duty: 0, text: 0, reordered: 0 };
const REASONS = Object.keys(NONE) as ChangeReason[];

/** How many changes of the whole comparison touch what; one change may touch several. */
export function countReasons({ decision, headings, articles }: Comparison): ReasonCounts {
  const counts = { ...NONE };
  for (const unit of [...decision, ...headings, ...articles].flatMap(withNestedUnits))
    for (const { reasons } of changesOf(unit)) for (const reason of reasons) counts[reason]++;
  return counts;
}

/** What the filter asks of a line: the reasons of its changes; absent where it has none. */
export function reasonKeys(units: readonly ComparedUnit[]): string | undefined {
  const present = new Set(units.flatMap(changesOf).flatMap(({ reasons }) => reasons));
  return reasonsInOrder(present).join(' ') || undefined;
}

/** As the choice lists them. */
export const reasonsInOrder = (reasons: ReadonlySet<ChangeReason>): ChangeReason[] =>
  REASONS.filter((reason) => reasons.has(reason));

/** Empty where no change has a reason. */
export function printReasonFilter(counts: ReasonCounts, catalogue: ComparisonMessages): string {
  const options = REASONS.filter((reason) => counts[reason] > 0).map((reason) =>
    tag(
      'option',
      { value: reason },
      escapeXml(`${catalogue[`comparison.reason.${reason}`]()} (${counts[reason]})`),
    ),
  );
  if (options.length === 0) return '';
  const name = catalogue['comparison.html.reasons']();
  const all = tag('option', { value: '' }, escapeXml(catalogue['comparison.html.anyReason']()));
  return tag('select', { id: 'reason', title: name, 'aria-label': name }, all, ...options);
}
