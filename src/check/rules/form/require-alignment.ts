import { formRuleSet, groupDepartures, severityOfRow } from '../../engine/form-findings.js';
import { isCertain, setParagraphs } from '../../engine/form-repairs.js';
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
    const groups = groupDepartures(context.formLines(), (line) => {
      const { component, paragraph } = line;
      const row = rules.components[component];
      const { align } = row;
      if (paragraph.align === align) return null;
      const formFix = isCertain(row) ? setParagraphs(line, (one) => one.align !== align, { align }) : [];
      return { expected: align, actual: paragraph.align, formFix };
    });
    for (const { line, component, expected, actual, times, formFix } of groups) {
      const severity = severityOfRow(rules.components[component], 'warning');
      const place = { node: line.node, actual, expected: [expected], severity, formFix };
      context.report('check.require-alignment', { component, expected, actual, times }, place);
    }
  },
});
