import type { RunForm } from '../../../read/form-facts.js';
import { formRules, groupDepartures } from '../../form-findings.js';
import { defineRule } from '../../rule.js';

/** One font, in black. */
export default defineRule({
  id: 'require-font',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document'],
  examples: [
    {
      name: 'phông Arial',
      input: 'Điều 1. Ban hành Quy chế.',
      form: { lines: { articleText: { font: 'Arial' } } },
      finds: ['Arial'],
    },
    {
      name: 'chữ màu đỏ',
      input: 'Điều 1. Ban hành Quy chế.',
      form: { lines: { articleText: { color: 'FF0000' } } },
      finds: ['FF0000'],
    },
    { name: 'Times New Roman, màu đen', input: 'Điều 1. Ban hành Quy chế.', form: {}, finds: [] },
  ],
  check(_root, context) {
    const rules = formRules(context);
    if (!rules || context.ancestors.length > 0) return;
    const { name, color } = rules.font;
    const departures = [
      ...groupDepartures(context.formLines(), ({ paragraph }) => {
        const found = printed(paragraph.runs).find(({ font }) => font !== null && font !== name);
        return found ? { expected: name, actual: found.font ?? '' } : null;
      }),
      ...groupDepartures(context.formLines(), ({ paragraph }) => {
        const found = printed(paragraph.runs).find((run) => run.color !== null && run.color !== color);
        return found ? { expected: color, actual: found.color ?? '' } : null;
      }),
    ];
    for (const { line, component, expected, actual, times } of departures) {
      const place = { node: line.node, actual, expected: [expected] };
      context.report('check.require-font', { component, expected, actual, times }, place);
    }
  },
});

const printed = (runs: readonly RunForm[]): RunForm[] => runs.filter(({ text }) => text.trim() !== '');
