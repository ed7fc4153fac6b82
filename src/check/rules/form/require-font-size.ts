import type { ParagraphForm, RunForm } from '../../../form/form-facts.js';
import { once } from '../../../text/once.js';
import {
  formRuleSet,
  groupDepartures,
  isWithin,
  rangeInWords,
  severityOfRow,
} from '../../engine/form-findings.js';
import { isCertain, rightValue, setRuns } from '../../engine/form-repairs.js';
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
    const lines = context.formLines();
    const sizes = once(() => lines.flatMap(({ paragraph }) => sizesOf(paragraph)));
    const groups = groupDepartures(lines, (line) => {
      const row = rules.components[line.component];
      const { size } = row;
      const isWrong = (run: RunForm): boolean => run.size !== null && !isWithin(run.size, size);
      const wrong = line.paragraph.runs.find((run) => run.text.trim() !== '' && isWrong(run));
      if (!wrong) return null;
      const formFix = isCertain(row) ? setRuns(line, isWrong, { size: rightValue(sizes(), size) }) : [];
      return { expected: rangeInWords(size), actual: String(wrong.size), formFix };
    });
    for (const { line, component, expected, actual, times, formFix } of groups) {
      const severity = severityOfRow(rules.components[component], 'warning');
      const place = { node: line.node, actual, expected: [expected], severity, formFix };
      context.report('check.require-font-size', { component, expected, actual, times }, place);
    }
  },
});

/** Each size of a paragraph with how many letters have it. */
const sizesOf = ({ runs }: ParagraphForm): [size: number, letters: number][] =>
  runs.flatMap(({ size, text }) => (size === null ? [] : [[size, text.trim().length]]));
