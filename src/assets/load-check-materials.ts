import type { CheckMaterials } from '../check/index.js';
import {
  loadData,
  loadLearntWords,
  loadRuleSet,
  loadSlips,
  loadSubstanceWords,
  loadWordPairs,
  ruleSetIds,
} from './checked-tables.js';
import { loadReference, type ReferenceChoice } from './load-reference.js';

/**
 * What documents are checked with.
 * @param form id of a set of form rules, "none" for none; without it each document is held to those of its day
 * @param choice the reference whose requirements count
 * @throws Failure for a table that breaks its schema, and for a reference that is not known
 */
export async function loadCheckMaterials(
  form: string | undefined,
  choice: ReferenceChoice,
): Promise<CheckMaterials> {
  const [data, reference, wordPairs, substanceWords, slips, formIds] = await Promise.all([
    loadData(),
    loadReference(choice),
    loadWordPairs(),
    loadSubstanceWords(),
    loadSlips(),
    ruleSetIds(),
  ]);
  const chosen = form === undefined ? formIds : formIds.filter((id) => id === form);
  return {
    data,
    reference,
    wordPairs,
    // Of another reference it is learnt when a rule needs it.
    learntWords: reference.about.status === 'reconstructed' ? await loadLearntWords() : null,
    substanceWords,
    slips,
    ruleSets: await Promise.all(chosen.map(loadRuleSet)),
  };
}
