/** A rule of the check in full: what it looks for, why, on what basis, and what it finds in its own examples. */
import { Chalk } from 'chalk';
import type { RepairKind, Severity } from '../findings/finding.js';
import type { Catalogue } from '../messages/catalogue.js';
import { wrapText } from './wrap.js';

export interface RuleExplanation {
  id: string;
  group: string;
  severity: Severity;
  summary: string;
  reason: string;
  /** For which texts and parts of a text it stands, and where it only gives notes: a sentence each. */
  scope: string[];
  /** Instruments that ask for it, as they are cited; empty where it is plain care in drafting. */
  basis: string[];
  /** The kinds of its repairs, and why the safe ones are safe; empty where there are none. */
  repairs: RepairKind[];
  proof: string;
  examples: { name: string; input: string; finds: string[]; fixed: string | null }[];
}

const INDENT = '  ';

export function printRuleExplanation(
  rule: RuleExplanation,
  { catalogue, colour, width }: { catalogue: Catalogue; colour: boolean; width: number },
): string {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const wrap = (text: string): string => wrapText(text, { width });
  const basis =
    rule.basis.length === 0
      ? [wrap(catalogue['print.ruleNoBasis']())]
      : rule.basis.map((one) => wrapText(one, { width, label: '- ', indent: INDENT }));
  const sections = [
    `${chalk.bold(rule.id)}  (${rule.group}, ${catalogue[`print.${rule.severity}`]()})`,
    wrap(rule.summary),
    wrap(rule.reason),
    [
      chalk.bold(catalogue['print.ruleScope']()),
      ...rule.scope.map((one) => wrapText(one, { width, label: '- ', indent: INDENT })),
    ].join('\n'),
    [chalk.bold(catalogue['print.ruleBasis']()), ...basis].join('\n'),
    ...repairLines(rule, catalogue).map(wrap),
    ...rule.examples.map((example) => printExample(example, catalogue, chalk)),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** How what the rule finds is repaired; none where a person has to. */
export function repairLines({ repairs, proof }: RuleExplanation, catalogue: Catalogue): string[] {
  return repairs.map((kind) =>
    kind === 'safe' ? catalogue['print.ruleSafe']({ proof }) : catalogue['print.ruleUnsafe'](),
  );
}

function printExample(
  { name, input, finds, fixed }: RuleExplanation['examples'][number],
  catalogue: Catalogue,
  chalk: InstanceType<typeof Chalk>,
): string {
  const title =
    finds.length === 0 ? catalogue['print.ruleGood']({ name }) : catalogue['print.ruleBad']({ name });
  const marked = [...new Set(finds)].filter((found) => found !== '');
  const found = marked.length === 0 ? [] : [catalogue['print.ruleFinds']({ found: marked.join(' | ') })];
  const mended = fixed === null ? [] : [catalogue['print.ruleFixed'](), indent(fixed)];
  return [chalk.bold(title), indent(input), ...found, ...mended].join('\n');
}

function indent(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => `${INDENT}│ ${line}`).join('\n');
}
