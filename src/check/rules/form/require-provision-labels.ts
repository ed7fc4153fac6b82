import type { RuleSet } from '../../../form/rule-set.js';
import { numberToRoman, romanToNumber } from '../../../text/index.js';
import type { Node, NodeType, Provision } from '../../../tree/nodes.js';
import { visit } from '../../../tree/visit.js';
import { formRuleSet, formSeverity } from '../../engine/form-findings.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';

interface LabelForm {
  /** The row of the guide. */
  practice: keyof RuleSet['practices'];
  /** The label as the guide has it, from the printed number. */
  write(number: string): string;
}

const arabic = (number: string): string => String(romanToNumber(number) ?? number);
/** "1" is "I"; a number in words stays. */
const roman = (number: string): string => (/^\d+$/.test(number) ? numberToRoman(Number(number)) : number);

const FORMS: Partial<Record<NodeType, LabelForm>> = {
  part: { practice: 'chapterNumber', write: (number) => `Phần ${roman(number)}` },
  chapter: { practice: 'chapterNumber', write: (number) => `Chương ${roman(number)}` },
  section: { practice: 'sectionNumber', write: (number) => `Mục ${arabic(number)}` },
  article: { practice: 'articleNumber', write: (number) => `Điều ${number}.` },
  clause: { practice: 'clauseNumber', write: (number) => `${number}.` },
  point: { practice: 'pointLetters', write: (number) => `${number})` },
  appendix: { practice: 'appendixNumber', write: (number) => `Phụ lục ${arabic(number)}` },
};

/** How the numbers of provisions are written: Chương I, Mục 1, Điều 1., 1., a). */
export default defineRule({
  id: 'require-provision-labels',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'mục đánh số La Mã, chương đánh số Ả Rập',
      input: 'Chương 1\n\nQUY ĐỊNH CHUNG\n\nMục I\n\nTỔ CHỨC\n\nĐiều 1. Một.',
      form: {},
      finds: ['Chương 1', 'Mục I'],
    },
    {
      name: 'chữ Chương viết hoa, điểm có dấu chấm như khoản',
      input: 'CHƯƠNG I\n\nQUY ĐỊNH CHUNG\n\nĐiều 1. Gồm:\n\n1. Một:\n\na. Hai.',
      form: {},
      finds: ['CHƯƠNG I', 'a.'],
    },
    {
      name: 'đúng cách ghi',
      input: 'Chương I\n\nQUY ĐỊNH CHUNG\n\nMục 1\n\nTỔ CHỨC\n\nĐiều 1. Gồm:\n\n1. Một:\n\na) Hai.',
      form: {},
      finds: [],
    },
  ],
  check(root, context) {
    const rules = formRuleSet(context);
    if (!rules || context.ancestors.length > 0) return;
    for (const fault of faultsIn(root).values()) report(fault, rules, context);
  },
});

interface Fault {
  node: Provision;
  form: LabelForm;
  expected: string;
  times: number;
}

/** One of each kind, at the first: whoever writes "a." writes it throughout. */
function faultsIn(root: Node): Map<string, Fault> {
  const faults = new Map<string, Fault>();
  visit(root, (node) => {
    if (node.type === 'quotation') return 'skip';
    const form = FORMS[node.type];
    if (!form || !('label' in node) || !('number' in node) || !node.number) return;
    const provision = node as Provision;
    const expected = form.write(node.number);
    if (sameBlanks(provision.label) === expected) return;
    const known = faults.get(node.type);
    if (known) known.times++;
    else faults.set(node.type, { node: provision, form, expected, times: 1 });
  });
  return faults;
}

const sameBlanks = (label: string): string => label.replace(/\s+/gu, ' ').trim();

function report({ node, form, expected, times }: Fault, rules: RuleSet, context: RuleContext): void {
  const isSure = rules.practices[form.practice].confidence === 'high';
  const place = {
    node,
    actual: node.label,
    expected: [expected],
    severity: isSure ? formSeverity(context, 'warning') : 'note',
  } as const;
  context.report('check.require-provision-labels', { actual: node.label, expected, times }, place);
}
