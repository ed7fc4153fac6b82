import type { Severity } from '../../../findings/finding.js';
import type { RunValues } from '../../../form/form-edit.js';
import type { FontSlot, RunForm } from '../../../form/form-facts.js';
import { type DepartureGroup, formRuleSet, groupDepartures } from '../../engine/form-findings.js';
import { isCertain, setRuns } from '../../engine/form-repairs.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';

/** One font, in black. */
export default defineRule({
  id: 'require-font',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'phông Arial',
      input: 'Điều 1. Ban hành Quy chế.',
      form: { lines: { articleText: { font: 'Arial' } } },
      finds: ['Arial'],
    },
    {
      name: 'chữ màu đỏ',
      input: 'Điều 1. Ban hành Quy chế.',
      form: { lines: { articleText: { color: 'FF0000' } } },
      finds: ['FF0000'],
    },
    {
      name: 'phông khác ở chữ không dấu; phông của chữ Á Đông chỉ là ghi chú',
      input: 'Điều 1. Ban hành Quy chế.',
      form: { lines: { articleText: { otherFonts: { ascii: 'Calibri', eastAsia: 'MS Mincho' } } } },
      finds: ['Calibri', 'MS Mincho'],
    },
    {
      name: 'chữ tổ hợp thay cho chữ dựng sẵn',
      input: 'Điều 1. Ban hành Quy chế.',
      form: { lines: { articleText: { text: 'Ban hành Quy chế.'.normalize('NFD') } } },
      finds: ['à'.normalize('NFD')],
    },
    { name: 'Times New Roman, màu đen', input: 'Điều 1. Ban hành Quy chế.', form: {}, finds: [] },
  ],
  check(_root, context) {
    const rules = formRuleSet(context);
    if (!rules || context.ancestors.length > 0) return;
    const { name, color } = rules.font;
    const group = (
      faultOf: (run: RunForm) => string | null | undefined,
      expected: string,
      set: RunValues,
    ): DepartureGroup[] =>
      groupDepartures(context.formLines(), (line) => {
        const isWrong = (run: RunForm): boolean => (faultOf(run) ?? expected) !== expected;
        const wrong = printed(line.paragraph.runs).find(isWrong);
        if (!wrong) return null;
        const isSet = (run: RunForm): boolean => isWrong(run) && (set.font === undefined || !run.keepsFont);
        const formFix = isCertain(rules.font) ? setRuns(line, isSet, set) : [];
        return { expected, actual: faultOf(wrong) as string, formFix };
      });
    const font = (...slots: FontSlot[]): RunValues => ({ font: { name, slots } });
    const visible = [
      ...group((run) => run.font, name, font('ascii', 'hAnsi', 'cs')),
      ...group((run) => run.otherFonts?.ascii, name, font('ascii')),
      ...group((run) => run.color, color, { color }),
    ];
    // No Vietnamese letter is printed in these two.
    const unseen = [
      ...group((run) => run.otherFonts?.eastAsia, name, font('eastAsia')),
      ...group((run) => run.otherFonts?.cs, name, font('cs')),
    ];
    for (const departure of visible) report(departure, 'warning', context);
    for (const departure of unseen) report(departure, 'note', context);
    checkLetters(context);
  },
});

function report(
  { line, component, expected, actual, times, formFix }: DepartureGroup,
  severity: Severity,
  context: RuleContext,
): void {
  const place = { node: line.node, actual, expected: [expected], severity, formFix };
  context.report('check.require-font', { component, expected, actual, times }, place);
}

/** A letter and its marks as one character: "ế", not "e" with two marks after it; told once. */
function checkLetters(context: RuleContext): void {
  const lines = context.formLines().filter(({ paragraph: { text } }) => DECOMPOSED.test(text));
  const [first] = lines;
  const [actual] = DECOMPOSED.exec(first?.paragraph.text ?? '') ?? [];
  if (!first || !actual) return;
  const place = { node: first.node, actual, expected: [actual.normalize('NFC')], severity: 'note' } as const;
  context.report('check.require-font.letters', { times: lines.length }, place);
}

/** "ế" typed as "e", circumflex and acute; not the one character. */
const DECOMPOSED = /\p{L}\p{M}+/u;

const printed = (runs: readonly RunForm[]): RunForm[] => runs.filter(({ text }) => text.trim() !== '');
