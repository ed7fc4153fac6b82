import type { ComponentName, RuleSet } from '../../../form/rule-set.js';
import { formRuleSet, groupDepartures, isWithin, rangeInWords } from '../../engine/form-findings.js';
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
      for (const { line, component, expected, actual, times } of groupDepartures(
        lines,
        CHECKS[kind](rules),
      )) {
        const place = { node: line.node, actual, expected: [expected] };
        context.report(`check.require-line-form.${kind}`, { component, expected, actual, times }, place);
      }
    }
  },
});

type Judge = (line: FormLine) => { expected: string; actual: string } | null;

const CHECKS: Record<'height' | 'space' | 'indent', (rules: RuleSet) => Judge> = {
  height:
    ({ components, paragraph: { line: usual } }) =>
    ({ component, paragraph: { line } }) => {
      const wanted = components[component].line ?? usual;
      if (line.rule === wanted.rule && isWithin(line.height, wanted.height)) return null;
      const expected = `${wanted.rule} ${rangeInWords(wanted.height)} pt`;
      return { expected, actual: `${line.rule} ${line.height}${line.rule === 'multiple' ? '' : ' pt'}` };
    },
  space:
    ({ paragraph: { spaceAfter } }) =>
    ({ paragraph }) => {
      const [found, least] = [
        paragraph.spaceBefore + paragraph.spaceAfter,
        spaceAfter.min ?? spaceAfter.value,
      ];
      return found >= least ? null : { expected: `${least} pt`, actual: `${found} pt` };
    },
  indent:
    ({ components, paragraph: { firstLineIndent } }) =>
    ({ component, paragraph }) => {
      const wanted = (components[component].firstLineIndent ?? firstLineIndent).value;
      const found = paragraph.firstLineIndent;
      if (Math.abs(found - wanted) <= INDENT_TOLERANCE) return null;
      return { expected: `${wanted} mm`, actual: `${found} mm` };
    },
};
