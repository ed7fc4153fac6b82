import type { Node, Provision } from '../../../tree/nodes.js';
import { plainText } from '../../../tree/text-of.js';
import { printedText } from '../../../wording/node-text.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { numberedSeries } from '../../facts/numbered-series.js';
import { isArticleElsewhere, provesBreak } from '../../facts/series-evidence.js';
import { faultsInSeries, type SeriesFault } from '../../facts/series-faults.js';

/** Numbers as printed in the text, so that nothing was lost, added or moved unnoticed. */
export default defineRule({
  id: 'require-consecutive-numbers',
  severity: 'error',
  basis: ['399-qd-tw-2026', '36-hd-vptw-2018'],
  visits: ['document', 'regulation'],
  scope: { texts: 'any', places: ['body'], hangsOnReading: true },
  examples: [
    {
      name: 'thiếu khoản 2',
      input: 'Điều 1. Trách nhiệm của Văn phòng\n\n1. Tham mưu.\n\n3. Báo cáo.',
      finds: ['3.'],
    },
    {
      name: 'thiếu Điều 2',
      input: 'Điều 1. Một việc.\n\nĐiều 3. Một việc khác.',
      finds: ['Điều 3.'],
    },
    {
      name: 'bắt đầu từ khoản 2',
      input: 'Điều 1. Trách nhiệm của Văn phòng\n\n2. Báo cáo.',
      finds: ['2.'],
    },
    {
      name: 'khoản đứng sai thứ tự',
      input: 'Điều 1. Trách nhiệm\n\n1. Một.\n\n3. Ba.\n\n2. Hai.\n\n4. Bốn.',
      finds: ['3.', '2.', '4.'],
    },
    {
      name: 'sau điểm d là điểm đ',
      input:
        'Điều 1. Trách nhiệm\n\n1. Gồm:\n\na) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm;\n\ne) Sáu.',
      finds: [],
    },
    {
      name: 'phụ lục 01, 02; mục A, B, C; điểm b1 chen giữa b và c',
      input:
        'Điều 1. Trách nhiệm\n\n1. Gồm:\n\na) Một;\n\nb) Hai;\n\nb1) Hai một;\n\nc) Ba.\n\nPHỤ LỤC 01\n\nMỘT\n\nA. Một\n\nB. Hai\n\nPHỤ LỤC 02\n\nHAI',
      finds: [],
    },
    { name: 'điều bổ sung 1a', input: 'Điều 1. Một.\n\nĐiều 1a. Một a.\n\nĐiều 2. Hai.', finds: [] },
  ],
  check(node, context) {
    for (const series of numberedSeries(node)) checkSeries(series, context);
  },
});

function checkSeries(series: readonly Provision[], context: RuleContext): void {
  for (const fault of faultsInSeries(series)) {
    const before = series[series.indexOf(fault.node) - 1];
    const text = before ? plainText(before) : textAbove(fault.node, context);
    if (!isSwallowed(fault.expected, text)) report(fault, series, context);
  }
}

/** "… theo quy định.2. Văn phòng …": the number that is missed stands in the text before, where a line break was lost. */
function isSwallowed(expected: string, before: string): boolean {
  const label = new RegExp(`(?<![\\p{L}\\d]|\\d\\.)${expected}\\s?[.)/,-]\\s*\\p{L}`, 'u');
  return label.test(before);
}

/** The heading of what holds a provision, and what stands in it before. */
function textAbove(node: Node, { parentOf }: RuleContext): string {
  const parent = parentOf(node);
  if (parent === null) return '';
  const children = parent.children as Node[];
  return [parent, ...children.slice(0, children.indexOf(node))].map(printedText).join(' ');
}

/** A text whose articles begin further on may be an extract. */
function isProved(
  { node, previous, expected }: SeriesFault,
  series: readonly Provision[],
  context: RuleContext,
) {
  if (!provesBreak(node, series, context)) return false;
  if (node.type !== 'article') return true;
  return previous === null ? context.coverage() !== null : !isArticleElsewhere(expected, context);
}

function report(fault: SeriesFault, series: readonly Provision[], context: RuleContext): void {
  const { node, previous, expected: next } = fault;
  const expected = /^\p{Lu}$/u.test(node.number ?? '') ? next.toUpperCase() : next;
  const severity = isProved(fault, series, context) ? 'error' : 'note';
  const at = { node: node as Node, actual: node.label, expected: [expected], severity } as const;
  if (previous === null) {
    context.report('check.require-consecutive-numbers.first', { found: node.label, expected }, at);
  } else {
    const params = { found: node.label, previous, expected };
    context.report('check.require-consecutive-numbers', params, at);
  }
}
