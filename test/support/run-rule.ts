import { createChecker } from '../../src/check/engine/check-regulation.js';
import { NO_OFFICE_WORDS } from '../../src/check/engine/office-words.js';
import type { Rule, RuleExample } from '../../src/check/engine/rule.js';
import type { Finding } from '../../src/findings/finding.js';
import { NO_REVIEW } from '../../src/form/review-facts.js';
import type { Document } from '../../src/tree/nodes.js';
import { checkMaterials, TODAY } from './check-materials.js';
import { asWordFile } from './form-facts.js';

/** What some rules find in a tree, as an example asks for it. */
export function runRulesOn(
  rules: readonly Rule[],
  tree: Document,
  { asOf, options, form: patch, review, input, officeWords }: Partial<RuleExample> = {},
): Finding[] {
  const check = createChecker(checkMaterials, rules);
  const [rulesOfForm] = checkMaterials.ruleSets;
  const word = patch && rulesOfForm ? asWordFile(tree, rulesOfForm, patch) : { tree, form: null };
  const lines = input?.split('\n') ?? null;
  const settings = Object.fromEntries(rules.map(({ id }) => [id, { options }]));
  return check(
    { ...word, lines, review: { ...NO_REVIEW, ...review } },
    { today: asOf ?? TODAY, asOf, settings, officeWords: { ...NO_OFFICE_WORDS, ...officeWords } },
  ).findings;
}
