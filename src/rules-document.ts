/** The documentation of the rules, made from the rules themselves: src/check/rules/README.md and the table in README.md. */

import { loadData } from './assets/checked-tables.js';
import { RULE_GROUPS, type RuleGroup } from './check/index.js';
import { describeRule } from './commands/checking/describe-rule.js';
import type { Catalogue } from './messages/catalogue.js';
import { vi } from './messages/vi.js';
import { type RuleExplanation, repairLines } from './print/rule-explanation.js';

/** Path from the root of the project. */
export const RULES_DOCUMENT = 'src/check/rules/README.md';

const GROUP_TITLES: Record<RuleGroup, string> = {
  coverage: 'Nội dung bắt buộc',
  structure: 'Bố cục',
  text: 'Câu chữ',
  law: 'Căn cứ, cơ quan, thẩm quyền',
  form: 'Thể thức',
  waivers: 'Miễn trừ',
};

/** The file in which the table of rules stands between two comments. */
export const README = 'README.md';
const TABLE = /(<!-- rules: made by `npm run docs` -->\n).*?(<!-- \/rules -->)/s;

interface GroupDescription {
  title: string;
  rules: RuleExplanation[];
}

/** A page for all rules: a table, then each rule in full. */
export async function rulesDocument(catalogue: Catalogue = vi): Promise<string> {
  const groups = await describeGroups(catalogue);
  const sections = [
    '<!-- Made from the rules by `npm run docs`; do not edit. -->',
    '# Các quy tắc của `danvan check`',
    'Mỗi quy tắc là một tệp trong thư mục này, kèm căn cứ và ví dụ; ví dụ được chạy như kiểm thử. `danvan explain <quy tắc>` in cùng nội dung.',
    tableOf(groups, '', catalogue),
    ...groups.flatMap(({ title, rules }) => [
      `## ${title}`,
      ...rules.map((rule) => sectionOf(rule, catalogue)),
    ]),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** @param readme the file as it is; what stands between the two comments becomes the table of today's rules */
export async function withRulesTable(readme: string, catalogue: Catalogue = vi): Promise<string> {
  const table = tableOf(await describeGroups(catalogue), RULES_DOCUMENT, catalogue);
  return readme.replace(TABLE, (_found, open: string, close: string) => `${open}\n${table}\n\n${close}`);
}

async function describeGroups(catalogue: Catalogue): Promise<GroupDescription[]> {
  const data = await loadData();
  return Object.entries(RULE_GROUPS).map(([group, rules]) => ({
    title: GROUP_TITLES[group as RuleGroup],
    rules: rules.map((rule) => describeRule(rule, data, catalogue)),
  }));
}

/** @param page the file that the names lead to */
function tableOf(groups: readonly GroupDescription[], page: string, catalogue: Catalogue): string {
  const rows = groups.flatMap(({ title, rules }) => [
    `| **${title}** | | |`,
    ...rules.map(
      ({ id, severity, summary }) =>
        `| [${id}](${page}#${id}) | ${catalogue[`print.${severity}`]()} | ${summary} |`,
    ),
  ]);
  return ['| Quy tắc | Mức | Nội dung |', '| --- | --- | --- |', ...rows].join('\n');
}

function sectionOf(rule: RuleExplanation, catalogue: Catalogue): string {
  const basis = rule.basis.length === 0 ? catalogue['print.ruleNoBasis']() : `${rule.basis.join('; ')}.`;
  return [
    `### ${rule.id}`,
    `${rule.summary} (${catalogue[`print.${rule.severity}`]()}).`,
    rule.reason,
    `${catalogue['print.ruleScope']()}: ${rule.scope.join(' ')}`,
    `${catalogue['print.ruleBasis']()}: ${basis}`,
    ...repairLines(rule, catalogue),
    ...rule.examples.map((example) => exampleOf(example, catalogue)),
  ].join('\n\n');
}

function exampleOf(
  { name, input, finds, fixed }: RuleExplanation['examples'][number],
  catalogue: Catalogue,
): string {
  const title =
    finds.length === 0 ? catalogue['print.ruleGood']({ name }) : catalogue['print.ruleBad']({ name });
  const marked = [...new Set(finds)].filter((found) => found !== '').map((found) => `\`${found}\``);
  return [
    `${title}${marked.length === 0 ? '' : ` → ${marked.join(', ')}`}`,
    fence(input),
    ...(fixed === null ? [] : [catalogue['print.ruleFixed']().trim(), fence(fixed)]),
  ].join('\n\n');
}

const fence = (text: string): string => `\`\`\`md\n${text}\n\`\`\``;
