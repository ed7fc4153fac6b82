import { compareOrdinals, nextPointLetter, numberToRoman, romanToNumber } from '../../../text/index.js';
import type { Node, Provision } from '../../../tree/nodes.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { numberedSeries } from '../../facts/numbered-series.js';

/** Numbers as printed in the text, so that nothing was lost, added or moved unnoticed. */
export default defineRule({
  id: 'require-consecutive-numbers',
  severity: 'error',
  basis: ['399-qd-tw-2026', '36-hd-vptw-2018'],
  visits: ['document', 'regulation'],
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
    { name: 'điều bổ sung 1a', input: 'Điều 1. Một.\n\nĐiều 1a. Một a.\n\nĐiều 2. Hai.', finds: [] },
  ],
  check(node, context) {
    for (const series of numberedSeries(node)) checkSeries(series, context);
  },
});

function checkSeries(series: readonly Provision[], context: RuleContext): void {
  let previous: string | null = null;
  for (const node of series) {
    const number: string = node.number ?? '';
    const [first = null, next = null] = expectedAfter(previous, number);
    const isRepeat = previous !== null && compareOrdinals(previous, number) === 0;
    if (first !== null && first !== number && next !== number && !isRepeat)
      report(node, first, previous, context);
    previous = number;
  }
}

function report(node: Provision, expected: string, previous: string | null, context: RuleContext): void {
  const at = { node: node as Node, actual: node.label, expected: [expected] };
  if (previous === null) {
    context.report('check.require-consecutive-numbers.first', { found: node.label, expected }, at);
  } else {
    const params = { found: node.label, previous, expected };
    context.report('check.require-consecutive-numbers', params, at);
  }
}

/** What may follow a number, by its own kind: "3" after "2", "2a" after "2", "II" after "I", "đ" after "d", "2.2" after "2.1". */
function expectedAfter(previous: string | null, number: string): string[] {
  if (previous === null) return firstLike(number);
  const dotted = /^(.+\.)(\d+)$/.exec(previous);
  if (dotted) return [`${dotted[1]}${Number(dotted[2]) + 1}`];
  const roman = romanToNumber(previous);
  if (roman !== null && romanToNumber(number) !== null) return [numberToRoman(roman + 1)];
  const [, digits, letter] = /^(\d+)([a-zđ]?)$/.exec(previous) ?? [];
  if (digits !== undefined) {
    const added = letter ? nextPointLetter(letter) : 'a';
    return [`${Number(digits) + 1}`, ...(added === null ? [] : [`${digits}${added}`])];
  }
  const after = nextPointLetter(previous);
  return after === null ? [] : [after];
}

function firstLike(number: string): string[] {
  const dotted = /^(.+\.)\d+$/.exec(number);
  if (dotted) return [`${dotted[1]}1`];
  if (romanToNumber(number) !== null) return ['I'];
  if (/^\d/.test(number)) return ['1'];
  return /^[a-zđ]$/.test(number) ? ['a'] : [];
}
