/** The choice of a reason: only changes that touch a number, a body, a duty … stay marked and listed. */
import {
  CHANGE_REASONS,
  type ChangeReason,
  type ComparedUnit,
  type Comparison,
} from '../../compare/comparison.js';
import { withNestedUnits } from '../../compare/reading-order.js';
import { escapeXml } from '../../text/escape-xml.js';
import type { ComparisonMessages } from '../comparison/messages.js';
import { changesOf } from '../comparison/view.js';
import { tag } from './tag.js';

export type ReasonCounts = Record<ChangeReason, number>;

/** How many changes of the whole comparison touch what; one change may touch several. */
export function countReasons({ decision, headings, articles }: Comparison): ReasonCounts {
  const counts = Object.fromEntries(CHANGE_REASONS.map((reason) => [reason, 0])) as ReasonCounts;
  for (const unit of [...decision, ...headings, ...articles].flatMap(withNestedUnits))
    for (const { reasons } of changesOf(unit)) for (const reason of reasons) counts[reason]++;
  return counts;
}

/** What the filter asks of a line: the reasons of its changes; absent where it has none. */
export function reasonKeys(units: readonly ComparedUnit[]): string | undefined {
  const present = new Set(units.flatMap(changesOf).flatMap(({ reasons }) => reasons));
  return CHANGE_REASONS.filter((reason) => present.has(reason)).join(' ') || undefined;
}

/** Empty where no change has a reason. */
export function printReasonFilter(counts: ReasonCounts, words: ComparisonMessages): string {
  const options = CHANGE_REASONS.filter((reason) => counts[reason] > 0).map((reason) =>
    tag(
      'option',
      { value: reason },
      escapeXml(`${words[`comparison.reason.${reason}`]()} (${counts[reason]})`),
    ),
  );
  if (options.length === 0) return '';
  const name = words['comparison.html.reasons']();
  const all = tag('option', { value: '' }, escapeXml(words['comparison.html.anyReason']()));
  return tag('select', { id: 'reason', title: name, 'aria-label': name }, all, ...options);
}
