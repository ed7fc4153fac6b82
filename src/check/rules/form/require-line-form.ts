import type { FormEdit, ParagraphValues } from '../../../form/form-edit.js';
import type { ParagraphForm } from '../../../form/form-facts.js';
import type { ComponentName, RuleSet } from '../../../form/rule-set.js';
import { formRuleSet, groupDepartures, isWithin, rangeInWords } from '../../engine/form-findings.js';
import { isCertain, rightValue, setParagraphs } from '../../engine/form-repairs.js';
import { defineRule } from '../../engine/rule.js';
import type { FormLine } from '../../facts/form-lines.js';

/** The running text: lines, spaces between paragraphs, and the first line's indent. */
const RUNNING: ReadonlySet<ComponentName> = new Set<ComponentName>([
  'recital',
  'article',
  'articleText',
  'clause',
  'subclause',
  'point',
  'body',
]);

/** The guides say "about 10 mm". */
const INDENT_TOLERANCE = 1;

/** Issued documents depart from these often, so they are notes. */
export default defineRule({
  id: 'require-line-form',
  severity: 'note',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'giãn dòng 1,5 và thụt dòng 12,7 mm',
      input: 'Điều 1. Ban hành Quy chế.',
      form: { lines: { articleText: { line: { rule: 'multiple', height: 1.5 }, firstLineIndent: 12.7 } } },
      finds: ['multiple 1.5', '12.7 mm'],
    },
    {
      name: 'đoạn sát nhau',
      input: 'Điều 1. Ban hành Quy chế.',
      form: { lines: { articleText: { spaceBefore: 0, spaceAfter: 2 } } },
      finds: ['2 pt'],
    },
    { name: 'dòng chính xác 18 pt, đoạn cách 6 pt', input: 'Điều 1. Ban hành Quy chế.', form: {}, finds: [] },
  ],
  check(_root, context) {
    const rules = formRuleSet(context);
    if (!rules || context.ancestors.length > 0) return;
    const lines = context.formLines().filter(({ component }) => RUNNING.has(component));
    for (const kind of ['height', 'space', 'indent'] as const) {
      for (const { line, component, expected, actual, times, formFix } of groupDepartures(
        lines,
        CHECKS[kind](rules, lines),
      )) {
        const place = { node: line.node, actual, expected: [expected], formFix };
        context.report(`check.require-line-form.${kind}`, { component, expected, actual, times }, place);
      }
    }
  },
});

type Judge = (line: FormLine) => { expected: string; actual: string; formFix: FormEdit[] } | null;

const CHECKS: Record<'height' | 'space' | 'indent', (rules: RuleSet, lines: readonly FormLine[]) => Judge> = {
  height: (rules, lines) => {
    const { components, paragraph } = rules;
    const heights = lines.flatMap(({ paragraph: { line, text } }): [number, number][] =>
      line.rule === paragraph.line.rule ? [[line.height, text.length]] : [],
    );
    return (one) => {
      const { line } = one.paragraph;
      const wanted = components[one.component].line ?? paragraph.line;
      if (line.rule === wanted.rule && isWithin(line.height, wanted.height)) return null;
      const set = { rule: wanted.rule, height: rightValue(heights, wanted.height) };
      const formFix = repairOf(one, rules, paragraph.line, { line: set });
      const expected = `${wanted.rule} ${rangeInWords(wanted.height)} pt`;
      const actual = `${line.rule} ${line.height}${line.rule === 'multiple' ? '' : ' pt'}`;
      return { expected, actual, formFix };
    };
  },
  space: (rules) => (line) => {
    const { spaceAfter } = rules.paragraph;
    const { spaceBefore: before, spaceAfter: after } = line.paragraph;
    const [found, least] = [before + after, spaceAfter.min ?? spaceAfter.value];
    if (found >= least) return null;
    // On one side, as the guide says: on that which has some.
    const isBefore = before > 0 && after === 0;
    const set = isBefore ? { spaceBefore: least } : { spaceBefore: 0, spaceAfter: least };
    const formFix = repairOf(line, rules, spaceAfter, set);
    return { expected: `${least} pt`, actual: `${found} pt`, formFix };
  },
  indent: (rules) => (line) => {
    const { firstLineIndent } = rules.paragraph;
    const wanted = (rules.components[line.component].firstLineIndent ?? firstLineIndent).value;
    const found = line.paragraph.firstLineIndent;
    if (Math.abs(found - wanted) <= INDENT_TOLERANCE) return null;
    const isPlain = mayBeIndented(line.paragraph);
    const formFix = isPlain ? repairOf(line, rules, firstLineIndent, { firstLineIndent: wanted }) : [];
    return { expected: `${wanted} mm`, actual: `${found} mm`, formFix };
  },
};

/** Only the first paragraph of a line: what goes on below it may do so for a reason. */
function repairOf(
  line: FormLine,
  { components }: RuleSet,
  source: Parameters<typeof isCertain>[0],
  set: ParagraphValues,
): FormEdit[] {
  const isSure = isCertain(source) && isCertain(components[line.component]);
  return isSure ? setParagraphs({ ...line, more: [] }, () => true, set) : [];
}

/** What is set in as a whole, numbered by Word, or begins with a tab or blanks has a place that a new indent would shift. */
const mayBeIndented = ({ leftIndent, isNumbered, text }: ParagraphForm): boolean =>
  leftIndent === 0 && !isNumbered && !/^\s/.test(text);
