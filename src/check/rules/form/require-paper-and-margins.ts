import type { SectionForm } from '../../../form/form-facts.js';
import type { RuleSet } from '../../../form/rule-set.js';
import { formRuleSet } from '../../engine/form-findings.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';

/** Lengths are rounded to twips by Word; half a millimetre is nobody's choice. */
const TOLERANCE = 0.5;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Paper and margins of every section. */
export default defineRule({
  id: 'require-paper-and-margins',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'lề phải 20 mm như văn bản Nhà nước',
      input: 'Điều 1. Một.',
      form: { sections: { margins: { top: 20, bottom: 20, left: 30, right: 20 } } },
      finds: ['20 mm'],
    },
    {
      name: 'khổ giấy Letter',
      input: 'Điều 1. Một.',
      form: { sections: { page: { width: 215.9, height: 279.4 } } },
      finds: ['216 × 279 mm'],
    },
    { name: 'A4, lề 20, 20, 30, 15 mm', input: 'Điều 1. Một.', form: {}, finds: [] },
  ],
  check(_root, context) {
    const rules = formRuleSet(context);
    if (!rules || !context.form || context.ancestors.length > 0) return;
    const told = new Set<string>();
    for (const section of context.form.sections) {
      checkPaper(section, rules, context, told);
      for (const side of SIDES) checkMargin(side, section, rules, context, told);
    }
  },
});

function checkPaper({ page }: SectionForm, rules: RuleSet, context: RuleContext, told: Set<string>): void {
  const { paper } = rules.page;
  const { width, height } = page;
  if (width === null || height === null) return;
  const isRight = Math.abs(width - paper.width.value) <= 1 && Math.abs(height - paper.height.value) <= 1;
  // Wide tables may lie on their side.
  const isTurned = Math.abs(height - paper.width.value) <= 1 && Math.abs(width - paper.height.value) <= 1;
  const actual = `${Math.round(width)} × ${Math.round(height)} mm`;
  if (isRight || isTurned || told.has(actual)) return;
  told.add(actual);
  const expected = `${paper.name} (${paper.width.value} × ${paper.height.value} mm)`;
  const place = { node: context.root, actual, expected: [expected] };
  context.report('check.require-paper-and-margins', { expected, actual }, place);
}

function checkMargin(
  side: (typeof SIDES)[number],
  { margins }: SectionForm,
  rules: RuleSet,
  context: RuleContext,
  told: Set<string>,
): void {
  const [found, wanted] = [margins[side], rules.page.margins[side].value];
  if (found === null || Math.abs(found - wanted) <= TOLERANCE || told.has(`${side} ${found}`)) return;
  told.add(`${side} ${found}`);
  const [expected, actual] = [`${wanted} mm`, `${Math.round(found * 10) / 10} mm`];
  const place = { node: context.root, actual, expected: [expected] };
  context.report('check.require-paper-and-margins.margin', { side, expected, actual }, place);
}
