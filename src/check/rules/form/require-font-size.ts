import {
  formRuleSet,
  groupDepartures,
  isWithin,
  rangeInWords,
  severityOfRow,
} from '../../engine/form-findings.js';
import { defineRule } from '../../engine/rule.js';

/** The size of each part of the text. */
export default defineRule({
  id: 'require-font-size',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'nội dung cỡ 13 như văn bản Nhà nước',
      input: 'Điều 1. Ban hành Quy chế.',
      form: { lines: { articleText: { size: 13 } } },
      finds: ['13'],
    },
    { name: 'nội dung cỡ 14', input: 'Điều 1. Ban hành Quy chế.', form: {}, finds: [] },
  ],
  check(_root, context) {
    const rules = formRuleSet(context);
    if (!rules || context.ancestors.length > 0) return;
    const groups = groupDepartures(context.formLines(), ({ component, paragraph }) => {
      const { size } = rules.components[component];
      const wrong = paragraph.runs.find(
        (run) => run.text.trim() !== '' && run.size !== null && !isWithin(run.size, size),
      );
      return wrong ? { expected: rangeInWords(size), actual: String(wrong.size) } : null;
    });
    for (const { line, component, expected, actual, times } of groups) {
      const severity = severityOfRow(rules.components[component], 'warning');
      const place = { node: line.node, actual, expected: [expected], severity };
      context.report('check.require-font-size', { component, expected, actual, times }, place);
    }
  },
});
