import type { CheckMaterials } from '../check/facts/document-facts.js';
import { parseDutyWords, parseWordPairs } from '../data/index.js';
import { readYamlAsset } from './assets.js';
import { loadData } from './load-data.js';
import { loadReference, loadRuleSet, ruleSetIds } from './load-reference.js';

/**
 * What documents are checked with.
 * @param form id of a set of form rules, "none" for none; without it each document is held to those of its day
 * @throws Failure for a table that breaks its schema
 */
export async function loadCheckMaterials(form: string | undefined): Promise<CheckMaterials> {
  const [data, reference, wordPairs, dutyWords, formIds] = await Promise.all([
    loadData(),
    loadReference(),
    readYamlAsset('templates/language/word-pairs.yaml'),
    readYamlAsset('templates/language/duty-words.yaml'),
    ruleSetIds(),
  ]);
  const chosen = form === undefined ? formIds : formIds.filter((id) => id === form);
  return {
    data,
    reference,
    wordPairs: parseWordPairs(wordPairs),
    dutyWords: parseDutyWords(dutyWords),
    ruleSets: await Promise.all(chosen.map(loadRuleSet)),
  };
}
