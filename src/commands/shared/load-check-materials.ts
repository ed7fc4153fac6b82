import type { CheckMaterials } from '../../check/document-facts.js';
import { parseDutyWords, parseWordPairs } from '../../data/index.js';
import { readYamlAsset } from './assets.js';
import { loadData } from './load-data.js';
import { loadReference, loadRuleSet } from './load-reference.js';

/**
 * What documents are checked with.
 * @param form id of a set of form rules; null leaves form out
 * @throws Failure for a table that breaks its schema
 */
export async function loadCheckMaterials(form: string | null): Promise<CheckMaterials> {
  const [data, reference, wordPairs, dutyWords, ruleSet] = await Promise.all([
    loadData(),
    loadReference(),
    readYamlAsset('templates/language/word-pairs.yaml'),
    readYamlAsset('templates/language/duty-words.yaml'),
    form === null ? null : loadRuleSet(form),
  ]);
  return {
    data,
    reference,
    wordPairs: parseWordPairs(wordPairs),
    dutyWords: parseDutyWords(dutyWords),
    ruleSet,
  };
}
