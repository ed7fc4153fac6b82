/** The mutation score: how many of the faults that are planted in clean drafts a check finds. */
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check/engine/check-regulation.js';
import { RULES } from '../../src/check/rules/index.js';
import type { Finding } from '../../src/findings/finding.js';
import type { Article } from '../../src/tree/nodes.js';
import { check, checkMaterials, TODAY } from '../support/check-materials.js';
import { cleanDrafts } from '../support/clean-drafts.js';
import { edited, ownArticles } from '../support/faults/fault.js';
import { FAULT_CLASSES, type Fault, type FaultClass } from '../support/faults/index.js';
import { asWordFile } from '../support/form-facts.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { seededChoice } from '../support/seeded-choice.js';
import { inStage } from '../support/stage.js';

/** Thousands of checks, on a machine that may have other work. */
const PATIENCE = 300_000;

const drafts = cleanDrafts('hd05', inStage(6, 1));
/** Of the sixth part that the first stage tries one fault missed weighs six times as much. */
const ALLOWANCE = inStage(0.02, 0);
const wordRules = loadRuleSet('hd05');
const nameOf = ({ ruleId, eId, actual, params }: Finding): string =>
  JSON.stringify([ruleId, eId, actual, params]);
let plantedInAll = 0;

describe.each(FAULT_CLASSES)('$name', (faultClass) => {
  test('is found', { timeout: PATIENCE }, () => {
    const { planted, missed } = score(faultClass);
    plantedInAll += planted;
    expect(planted).toBeGreaterThanOrEqual(3 * drafts.length);
    const share = 1 - missed.length / planted;
    expect(share, missed.slice(0, 30).join('\n')).toBeGreaterThanOrEqual(faultClass.least - ALLOWANCE);
  });
});

test('hundreds of faults were planted, and thousands in the long stage', () => {
  expect(plantedInAll).toBeGreaterThan(inStage(700, 4000));
});

/** Only the rules that have to find a fault run: what they find does not hang on the others. */
function score({ rules, faultsIn }: FaultClass): { planted: number; missed: string[] } {
  const checkFault = createChecker(
    checkMaterials,
    RULES.filter(({ id }) => rules.includes(id)),
  );
  const findingsIn = (subject: Fault['subject']) => checkFault(subject, { today: TODAY }).findings;
  const missed: string[] = [];
  let planted = 0;
  drafts.forEach((draft, index) => {
    const clean = [...findingsIn({ tree: draft.tree }), ...findingsIn(asWordFile(draft.tree, wordRules))];
    const known = new Set(clean.map(nameOf));
    for (const { what, subject, isFoundBy } of faultsIn(draft, seededChoice(index + 1), index)) {
      planted++;
      const isFound = findingsIn(subject).some(
        (finding) => !known.has(nameOf(finding)) && isFoundBy(finding),
      );
      if (!isFound) missed.push(`${draft.unit.id}: ${what}`);
    }
  });
  return { planted, missed };
}

test('articles that exchange their texts and keep their numbers are recognised', {
  timeout: PATIENCE,
}, () => {
  const states = drafts.flatMap((draft, index) => {
    const choice = seededChoice(index + 1);
    return Array.from({ length: 3 }, () => {
      const [one = 0, other = 0] = choice.some([...ownArticles(draft.tree).keys()], 2);
      const subject = edited(draft, (tree) => exchangeTexts(ownArticles(tree), one, other));
      const articles = check(subject, { today: TODAY }).coverage?.articles;
      return [articles?.[one], articles?.[other]].map((article, at) => ({
        unit: draft.unit.id,
        article: [one, other][at],
        state: article?.state,
        isFoundThere: article?.eId === `art_${([other, one][at] ?? 0) + 1}`,
      }));
    }).flat();
  });
  const lost = states.filter(({ state, isFoundThere }) => state !== 'covered' || !isFoundThere);
  expect(1 - lost.length / states.length, JSON.stringify(lost.slice(0, 10))).toBeGreaterThanOrEqual(0.98);
});

function exchangeTexts(articles: Article[], one: number, other: number): void {
  const [first, second] = [articles[one], articles[other]] as [Article, Article];
  [first.heading, second.heading] = [second.heading, first.heading];
  [first.children, second.children] = [second.children, first.children];
}
