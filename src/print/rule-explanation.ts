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
  { words, colour, width }: { words: Catalogue; colour: boolean; width: number },
): string {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const wrap = (text: string): string => wrapText(text, { width });
  const basis =
    rule.basis.length === 0
      ? [wrap(words['print.ruleNoBasis']())]
      : rule.basis.map((one) => wrapText(one, { width, label: '- ', indent: INDENT }));
  const sections = [
    `${chalk.bold(rule.id)}  (${rule.group}, ${words[`print.${rule.severity}`]()})`,
    wrap(rule.summary),
    wrap(rule.reason),
    [
      chalk.bold(words['print.ruleScope']()),
      ...rule.scope.map((one) => wrapText(one, { width, label: '- ', indent: INDENT })),
    ].join('\n'),
    [chalk.bold(words['print.ruleBasis']()), ...basis].join('\n'),
    ...repairLines(rule, words).map(wrap),
    ...rule.examples.map((example) => printExample(example, words, chalk)),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** How what the rule finds is repaired; none where a person has to. */
export function repairLines({ repairs, proof }: RuleExplanation, words: Catalogue): string[] {
  return repairs.map((kind) =>
    kind === 'safe' ? words['print.ruleSafe']({ proof }) : words['print.ruleUnsafe'](),
  );
}

function printExample(
  { name, input, finds, fixed }: RuleExplanation['examples'][number],
  words: Catalogue,
  chalk: InstanceType<typeof Chalk>,
): string {
  const title = finds.length === 0 ? words['print.ruleGood']({ name }) : words['print.ruleBad']({ name });
  const marked = [...new Set(finds)].filter((found) => found !== '');
  const found = marked.length === 0 ? [] : [words['print.ruleFinds']({ found: marked.join(' | ') })];
  const mended = fixed === null ? [] : [words['print.ruleFixed'](), indent(fixed)];
  return [chalk.bold(title), indent(input), ...found, ...mended].join('\n');
}

function indent(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => `${INDENT}│ ${line}`).join('\n');
}
