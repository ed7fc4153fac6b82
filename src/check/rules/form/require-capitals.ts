import type { RuleSet } from '../../../form/rule-set.js';
import { selectAll } from '../../../tree/visit.js';
import { formRuleSet, groupDepartures, severityOfRow } from '../../engine/form-findings.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { TITLE_COMPONENTS } from '../../facts/form-lines.js';

/** Which titles are in capitals, and which begin small. */
export default defineRule({
  id: 'require-capitals',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document'],
  scope: { texts: 'party' },
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
    const rules = formRuleSet(context);
    if (!rules || !context.form || context.ancestors.length > 0) return;
    checkTitles(rules, context);
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

/** Names of parts, chapters, sections and appendices, whether they stand on the line of the number or below it. */
function checkTitles(rules: RuleSet, context: RuleContext): void {
  for (const type of ['part', 'chapter', 'section', 'appendix'] as const) {
    const component = TITLE_COMPONENTS[type];
    const row = rules.components[component];
    for (const node of selectAll(context.root, type)) {
      const text = node.heading ?? '';
      if (row.case !== 'upper' || isCapitals(text)) continue;
      const place = { node, actual: text, severity: severityOfRow(row, 'warning') };
      context.report('check.require-capitals', { component, actual: text }, place);
    }
  }
}

/** A mark of the draft that is still to be filled in has small letters. */
const isCapitals = (text: string): boolean => {
  const plain = text.replace(/\[[^\]]*\]?/g, '');
  return plain === plain.toUpperCase();
};

function startsSmall(text: string): boolean {
  const first = text.replace(/^[“"(\s]+/u, '').charAt(0);
  return first === first.toLowerCase();
}
