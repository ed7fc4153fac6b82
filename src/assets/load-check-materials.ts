import type { CheckMaterials } from '../check/index.js';
import { parseWordPairs } from '../data/index.js';
import { substanceWordsSchema } from '../wording/substance-words-schema.js';
import { readYamlAsset } from './assets.js';
import { type CheckedTable, loadChecked } from './checked-copy.js';
import { loadData } from './load-data.js';
import { loadReference, loadRuleSet, type ReferenceChoice, ruleSetIds } from './load-reference.js';

const words = <T>(path: string, name: string, parse: (value: unknown) => T): CheckedTable<T> => ({
  copy: `checked/${name}.json`,
  sources: [path],
  check: async () => parse(await readYamlAsset(path)),
});
export const WORD_PAIRS = words('templates/language/word-pairs.yaml', 'word-pairs', parseWordPairs);
export const SUBSTANCE_WORDS = words('templates/data/substance-words.yaml', 'substance-words', (value) =>
  substanceWordsSchema.parse(value),
);

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
  const [data, reference, wordPairs, substanceWords, formIds] = await Promise.all([
    loadData(),
    loadReference(choice),
    loadChecked(WORD_PAIRS),
    loadChecked(SUBSTANCE_WORDS),
    ruleSetIds(),
  ]);
  const chosen = form === undefined ? formIds : formIds.filter((id) => id === form);
  return {
    data,
    reference,
    wordPairs,
    substanceWords,
    ruleSets: await Promise.all(chosen.map(loadRuleSet)),
  };
}
