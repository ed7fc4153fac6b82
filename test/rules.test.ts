/** Each rule's own examples are run, with and without places in a source, and its documentation is complete. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../src/check/apply-edits.js';
import type { RuleExample } from '../src/check/rule.js';
import { RULE_GROUPS, RULES } from '../src/check/rules/index.js';
import { instrumentOf } from '../src/data/index.js';
import type { Messages } from '../src/findings/finding.js';
import { en } from '../src/messages/en.js';
import { vi } from '../src/messages/vi.js';
import { parseRegulation } from '../src/parse/index.js';
import { readMarkdown } from '../src/read/markdown/index.js';
import { RULES_DOCUMENT, rulesDocument } from '../src/rules-document.js';
import { dated } from './support/dated-data.js';
import { runRulesOn } from './support/run-rule.js';
import { withoutPlaces } from './support/seeds.js';
import { readProjectFile } from './support/source-files.js';

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
    for (const words of [vi, en] as Messages[]) {
      expect(words[`check.${id}.summary`], 'summary').toBeTypeOf('function');
      expect(words[`check.${id}.reason`], 'reason').toBeTypeOf('function');
    }
    expect(
      rule.examples.some(({ finds }) => finds.length > 0),
      'a bad example',
    ).toBe(true);
    expect(
      rule.examples.some(({ finds }) => finds.length === 0),
      'a good example',
    ).toBe(true);
    expect(rule.basis.filter((name) => instrumentOf(name, dated.instruments) === null)).toEqual([]);
  });

  test('has an id of its own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(Object.values(RULE_GROUPS).flat()).toEqual(RULES);
  });
});

test('the documentation of the rules is current (npm run docs)', async () => {
  expect(await rulesDocument()).toBe(readProjectFile(RULES_DOCUMENT));
});
