import { selectAll } from '../../../tree/visit.js';
import { formRules, groupDepartures, severityOfRow } from '../../form-findings.js';
import { defineRule } from '../../rule.js';

/** Which titles are in capitals, and which begin small. */
export default defineRule({
  id: 'require-capitals',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document'],
  examples: [
    {
      name: 'tên chương viết thường',
      input: 'Chương I\n\nNhững quy định chung\n\nĐiều 1. Một.',
      form: {},
      finds: ['Những quy định chung'],
    },
    {
      name: 'tên chương viết hoa',
      input: 'Chương I\n\nNHỮNG QUY ĐỊNH CHUNG\n\nĐiều 1. Một.',
      form: {},
      finds: [],
    },
  ],
  check(_root, context) {
    const rules = formRules(context);
    if (!rules || !context.form || context.ancestors.length > 0) return;
    const headings = selectAll(context.root, 'chapter').map((node) => ({ node, text: node.heading ?? '' }));
    for (const { node, text } of headings) {
      if (text === '' || rules.components.chapterTitle.case !== 'upper' || isCapitals(text)) continue;
      const params = { component: 'chapterTitle', actual: text };
      context.report('check.require-capitals', params, { node, actual: text });
    }
    const groups = groupDepartures(context.formLines(), ({ component, paragraph, node }) => {
      const text = paragraph.text.trim();
      const isProvision = 'heading' in node;
      if (isProvision) return null;
      const row = rules.components[component];
      if (row.case === 'upper' && !isCapitals(text)) return { expected: 'upper', actual: text };
      return row.case === 'lowerStart' && !startsSmall(text) ? { expected: 'lower', actual: text } : null;
    });
    for (const { line, component, expected, actual } of groups) {
      const place = { node: line.node, actual };
      if (expected === 'upper') {
        const severity = severityOfRow(rules.components[component], 'warning');
        context.report('check.require-capitals', { component, actual }, { ...place, severity });
      } else
        context.report('check.require-capitals.small', { component, actual }, { ...place, severity: 'note' });
    }
  },
});

/** A mark of the draft that is still to be filled in has small letters. */
const isCapitals = (text: string): boolean => {
  const plain = text.replace(/\[[^\]]*\]?/g, '');
  return plain === plain.toUpperCase();
};

function startsSmall(text: string): boolean {
  const first = text.replace(/^[“"(\s]+/u, '').charAt(0);
  return first === first.toLowerCase();
}
