import type { SectionValues } from '../../../form/form-edit.js';
import type { SectionForm } from '../../../form/form-facts.js';
import type { RuleSet } from '../../../form/rule-set.js';
import { formRuleSet } from '../../engine/form-findings.js';
import { isCertain, setSection } from '../../engine/form-repairs.js';
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
    const { sections } = context.form;
    reportPaper(sections, rules, context);
    for (const side of SIDES) reportMargin(side, sections, rules, context);
  },
});

/** Sections that depart alike are told once. */
function departingAlike(
  sections: readonly SectionForm[],
  actualOf: (section: SectionForm) => string | null,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  sections.forEach((section, index) => {
    const actual = actualOf(section);
    if (actual !== null) groups.set(actual, [...(groups.get(actual) ?? []), index]);
  });
  return groups;
}

function reportPaper(sections: readonly SectionForm[], rules: RuleSet, context: RuleContext): void {
  const { paper } = rules.page;
  const [shorter, longer] = [paper.width.value, paper.height.value];
  const isOf = (found: number, wanted: number): boolean => Math.abs(found - wanted) <= 1;
  const groups = departingAlike(sections, ({ page: { width, height } }) => {
    if (width === null || height === null) return null;
    // Wide tables may lie on their side.
    const isRight =
      (isOf(width, shorter) && isOf(height, longer)) || (isOf(height, shorter) && isOf(width, longer));
    return isRight ? null : `${Math.round(width)} × ${Math.round(height)} mm`;
  });
  const expected = `${paper.name} (${shorter} × ${longer} mm)`;
  for (const [actual, found] of groups) {
    const formFix = isCertain(paper)
      ? found.flatMap((index) => setSection(index, sections, pageLike(sections[index], shorter, longer)))
      : [];
    const place = { node: context.root, actual, expected: [expected], formFix };
    context.report('check.require-paper-and-margins', { expected, actual }, place);
  }
}

/** Letter, legal and folio are about as wide as A4 and take the same text; another paper was chosen for what is on it. */
const NEARLY_AS_WIDE = 10;

function pageLike(section: SectionForm | undefined, shorter: number, longer: number): SectionValues | null {
  const { width, height } = section?.page ?? { width: null, height: null };
  if (width === null || height === null) return null;
  if (Math.abs(Math.min(width, height) - shorter) > NEARLY_AS_WIDE) return null;
  return { page: width > height ? { width: longer, height: shorter } : { width: shorter, height: longer } };
}

function reportMargin(
  side: (typeof SIDES)[number],
  sections: readonly SectionForm[],
  rules: RuleSet,
  context: RuleContext,
): void {
  const wanted = rules.page.margins[side].value;
  const groups = departingAlike(sections, ({ margins }) => {
    const found = margins[side];
    return found === null || Math.abs(found - wanted) <= TOLERANCE
      ? null
      : `${Math.round(found * 10) / 10} mm`;
  });
  const expected = `${wanted} mm`;
  for (const [actual, found] of groups) {
    // On a page that lies on its side the guides do not say which edge is the upper one.
    const upright = found.filter((index) => !isTurned(sections[index]));
    const formFix = isCertain(rules.page.margins)
      ? upright.flatMap((index) => setSection(index, sections, { margins: { [side]: wanted } }))
      : [];
    const place = { node: context.root, actual, expected: [expected], formFix };
    context.report('check.require-paper-and-margins.margin', { side, expected, actual }, place);
  }
}

const isTurned = (section: SectionForm | undefined): boolean =>
  (section?.page.width ?? 0) > (section?.page.height ?? 0);
