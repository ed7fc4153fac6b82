import { ordinalValue } from '../../../text/index.js';
import { defineRule } from '../../engine/rule.js';
import { numberedSeries } from '../../facts/numbered-series.js';
import { provesBreak } from '../../facts/series-evidence.js';

/** Two provisions with one number cannot be cited apart. */
export default defineRule({
  id: 'no-repeated-number',
  severity: 'error',
  basis: ['399-qd-tw-2026', '36-hd-vptw-2018'],
  visits: ['document', 'regulation'],
  scope: { texts: 'any', places: ['body'], hangsOnReading: true },
  examples: [
    {
      name: 'hai Điều 2',
      input: 'Điều 1. Một.\n\nĐiều 2. Hai.\n\nĐiều 2. Ba.',
      finds: ['Điều 2.'],
    },
    {
      name: 'hai khoản 1 trong một điều',
      input: 'Điều 1. Trách nhiệm\n\n1. Tham mưu.\n\n1. Báo cáo.',
      finds: ['1.'],
    },
    {
      name: 'a.1), a.2) dưới điểm a',
      input: 'Điều 1. Một\n\n1. Gồm:\n\na) Một:\n\na.1) Tên;\n\na.2) Ký hiệu;\n\nb) Hai.',
      finds: [],
    },
    {
      name: 'khoản 1 của hai điều',
      input: 'Điều 1. Trách nhiệm\n\n1. Tham mưu.\n\nĐiều 2. Báo cáo\n\n1. Định kỳ.',
      finds: [],
    },
  ],
  check(node, context) {
    for (const series of numberedSeries(node)) {
      const known = new Set<string>();
      for (const provision of series) {
        const key = keyOf(provision.number ?? '');
        if (!known.has(key)) {
          known.add(key);
          continue;
        }
        const severity = provesBreak(provision, series, context) ? 'error' : 'note';
        const place = { node: provision, actual: provision.label, severity } as const;
        context.report('check.no-repeated-number', { label: provision.label }, place);
      }
    }
  },
});

/** "01" and "1" are one number; what is no number is only like itself. */
const keyOf = (number: string): string => ordinalValue(number)?.join('.') ?? `"${number}"`;
