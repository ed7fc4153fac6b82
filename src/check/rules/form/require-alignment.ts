import { formRuleSet, groupDepartures, severityOfRow } from '../../engine/form-findings.js';
import { defineRule } from '../../engine/rule.js';

/** Titles in the middle, text justified. */
export default defineRule({
  id: 'require-alignment',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'nội dung không dàn đều hai lề',
      input: 'Điều 1. Ban hành Quy chế.',
      form: { lines: { articleText: { align: 'left' } } },
      finds: ['left'],
    },
    { name: 'nội dung dàn đều hai lề', input: 'Điều 1. Ban hành Quy chế.', form: {}, finds: [] },
  ],
  check(_root, context) {
    const rules = formRuleSet(context);
    if (!rules || context.ancestors.length > 0) return;
    const groups = groupDepartures(context.formLines(), ({ component, paragraph }) => {
      const { align } = rules.components[component];
      return paragraph.align === align ? null : { expected: align, actual: paragraph.align };
    });
    for (const { line, component, expected, actual, times } of groups) {
      const severity = severityOfRow(rules.components[component], 'warning');
      const place = { node: line.node, actual, expected: [expected], severity };
      context.report('check.require-alignment', { component, expected, actual, times }, place);
    }
  },
});
