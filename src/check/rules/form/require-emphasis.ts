import type { FormEdit } from '../../../form/form-edit.js';
import type { RunForm } from '../../../form/form-facts.js';
import {
  formRuleSet,
  groupDepartures,
  type JudgedComponent,
  severityOfRow,
} from '../../engine/form-findings.js';
import { isCertain, setRuns } from '../../engine/form-repairs.js';
import { defineRule } from '../../engine/rule.js';
import type { FormLine } from '../../facts/form-lines.js';

const LOOKS = ['bold', 'italic', 'underline'] as const;
type Look = (typeof LOOKS)[number];

/** Bold, italic and underlined: which parts are and which are not. */
export default defineRule({
  id: 'require-emphasis',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'chức vụ người ký in đậm như văn bản Nhà nước',
      input: 'Điều 1. Một.\n\nT/M BAN THƯỜNG VỤ\n\nBÍ THƯ\n\nNguyễn Văn A',
      form: { lines: { position: { bold: true } } },
      finds: ['bold'],
    },
    {
      name: 'căn cứ in nghiêng như văn bản Nhà nước',
      input:
        'QUYẾT ĐỊNH\n\nvề việc ban hành Quy chế\n\n- Căn cứ Điều lệ Đảng;\n\nBAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH\n\nĐiều 1. Một.',
      form: { lines: { recital: { italic: true } } },
      finds: ['italic'],
    },
    {
      name: 'đúng kiểu chữ',
      input: 'Điều 1. Một.\n\nT/M BAN THƯỜNG VỤ\n\nBÍ THƯ\n\nNguyễn Văn A',
      form: {},
      finds: [],
    },
  ],
  check(_root, context) {
    const rules = formRuleSet(context);
    if (!rules || context.ancestors.length > 0) return;
    for (const look of LOOKS) {
      const groups = groupDepartures(context.formLines(), (line) => {
        const row = rules.components[line.component];
        if (isRight(line, look, row)) return null;
        const formFix = isCertain(row) ? repairOf(line, look, row) : [];
        return { expected: row[look] ? look : '', actual: row[look] ? '' : look, formFix };
      });
      for (const { line, component, actual, times, formFix } of groups) {
        const severity = severityOfRow(rules.components[component], 'warning');
        const place = { node: line.node, actual, severity, formFix };
        const params = { component, times };
        if (actual === '') context.report(`check.require-emphasis.${look}`, params, place);
        else context.report(`check.require-emphasis.no-${look}`, params, place);
      }
    }
  },
});

/** Of an article without a title the number alone is bold; elsewhere most letters of the line decide. */
function isRight({ component, paragraph }: FormLine, look: Look, row: JudgedComponent): boolean {
  const runs = paragraph.runs.filter(({ text }) => text.trim() !== '');
  const wanted = row[look];
  if (component === 'articleText' && look === 'bold')
    return runs[0]?.bold === true && shareOf(runs, look) < 0.9;
  const share = shareOf(runs, look);
  return wanted ? share > 0.5 : share <= 0.5;
}

/** "Điều 5.", "Điều 12a:" at the head of a line; not "Điều lệ". */
const ARTICLE_NUMBER = /^\s*Điều\s+\d+[a-zđ]?\s*[.:]?/u;

function repairOf(line: FormLine, look: Look, row: JudgedComponent): FormEdit[] {
  const { component, paragraph, isShared } = line;
  if (component !== 'articleText' || look !== 'bold')
    return setRuns(line, (run) => run[look] !== row[look], { [look]: row[look] });
  const [label] = ARTICLE_NUMBER.exec(paragraph.text) ?? [];
  if (label === undefined || isShared) return [];
  return [
    {
      kind: 'label',
      paragraph: paragraph.paragraph,
      label: label.trim(),
      set: { bold: true },
      rest: { bold: false },
    },
  ];
}

function shareOf(runs: readonly RunForm[], look: Look): number {
  const length = (some: readonly RunForm[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  const all = length(runs);
  return all === 0 ? 0 : length(runs.filter((run) => run[look])) / all;
}
