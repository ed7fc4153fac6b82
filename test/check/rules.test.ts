/** Each rule's own examples are run, with and without places in a source, and its documentation is complete. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/check/engine/apply-edits.js';
import type { RuleExample } from '../../src/check/engine/rule.js';
import { RULE_GROUPS, RULES } from '../../src/check/rules/index.js';
import { instrumentOf } from '../../src/data/index.js';
import type { Messages } from '../../src/findings/finding.js';
import { en } from '../../src/messages/en.js';
import { vi } from '../../src/messages/vi.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { README, RULES_DOCUMENT, rulesDocument, withRulesTable } from '../../src/rules-document.js';
import { dated } from '../support/dated-data.js';
import { runDanvan } from '../support/fake-terminal.js';
import { runRulesOn } from '../support/run-rule.js';
import { withoutPlaces } from '../support/seeds.js';
import { readProjectFile } from '../support/source-files.js';

const treeOf = (example: RuleExample) => parseRegulation(readMarkdown(example.input).blocks).tree;

const cases = RULES.flatMap((rule) =>
  rule.examples.map((example) => [`${rule.id}: ${example.name}`, rule, example] as const),
);

describe('examples of rules', () => {
  test.each(cases)('%s', (_name, rule, example) => {
    const findings = runRulesOn([rule], treeOf(example), example);
    expect(findings.map(({ actual }) => actual)).toEqual(example.finds);
    expect(findings.filter(({ ruleId }) => ruleId !== rule.id)).toEqual([]);
  });

  test.each(cases.filter(([, rule, { form }]) => !rule.readsSource && !form))(
    '%s (without places)',
    (_name, rule, example) => {
      const findings = runRulesOn([rule], withoutPlaces(treeOf(example)), example);
      expect(findings.map(({ actual }) => actual)).toEqual(example.finds);
      expect(findings.every(({ line, fix }) => line === undefined && fix.length === 0)).toBe(true);
    },
  );

  test.each(cases.filter(([, , { fixed }]) => fixed !== undefined))(
    '%s (repaired)',
    (_name, rule, example) => {
      const { text } = applyEdits(example.input, runRulesOn([rule], treeOf(example), example));
      expect(text).toBe(example.fixed);
      const again = { ...example, input: text };
      expect(runRulesOn([rule], treeOf(again), again)).toEqual([]);
    },
  );
});

describe('every rule', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s is complete', (id, rule) => {
    expect(id).toMatch(/^(no|require)-[a-z]+(-[a-z]+)*$/);
    for (const catalogue of [vi, en] as Messages[]) {
      expect(catalogue[`check.${id}.summary`], 'summary').toBeTypeOf('function');
      expect(catalogue[`check.${id}.reason`], 'reason').toBeTypeOf('function');
    }
    expect(
      rule.examples.some(({ finds }) => finds.length > 0),
      'a bad example',
    ).toBe(true);
    expect(
      rule.examples.some(({ finds }) => finds.length === 0),
      'a good example',
    ).toBe(true);
    const { repairs = [] } = rule;
    expect(repairs.length > 0 || rule.examples.every(({ fixed }) => fixed === undefined)).toBe(true);
    for (const catalogue of [vi, en] as Messages[]) {
      const isProven = typeof catalogue[`check.${id}.proof`] === 'function';
      expect(isProven, 'a safe repair has a proof').toBe(repairs.includes('safe'));
    }
    expect(rule.basis.filter((name) => instrumentOf(name, dated.instruments) === null)).toEqual([]);
  });

  test('has an id of its own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(Object.values(RULE_GROUPS).flat()).toEqual(RULES);
  });
});

describe('the documentation of the rules is current (npm run docs)', () => {
  test('the page of the rules', async () => {
    expect(await rulesDocument()).toBe(readProjectFile(RULES_DOCUMENT));
  });

  test('the table in the README names every rule, with its severity and summary', async () => {
    const readme = readProjectFile(README);
    expect(await withRulesTable(readme)).toBe(readme);
    const rows = RULES.map(({ id, severity }) => [
      `[${id}](${RULES_DOCUMENT}#${id})`,
      vi[`print.${severity}`](),
    ]);
    for (const cells of rows) expect(readme).toContain(`| ${cells.join(' | ')} | `);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('danvan explain %s', async (id, rule) => {
    const { code, answer } = await runDanvan(['explain', id, '--json']);
    expect(code).toBe(0);
    const told = JSON.parse(answer);
    expect(told).toMatchObject({ id, severity: rule.severity });
    expect(told.summary).toBe((vi as Messages)[`check.${id}.summary`]?.(undefined as never));
    expect(told.reason).toBe((vi as Messages)[`check.${id}.reason`]?.(undefined as never));
    expect(told.basis).toHaveLength(rule.basis.length);
    expect(told.examples.map(({ finds }: { finds: string[] }) => finds)).toEqual(
      rule.examples.map(({ finds }) => [...finds]),
    );
  });
});
