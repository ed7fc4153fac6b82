import { parseRuleSet, type RuleSet } from '../form/rule-set.js';
import { parseReference, type Reference } from '../reference/index.js';
import { listAssetFolders, listAssets, readYamlAsset } from './assets.js';
import { type CheckedTable, loadChecked } from './checked-copy.js';
import { REFERENCE } from './reference-id.js';

/**
 * What texts are compared with and checked against: the official text of the same decision where a user has
 * imported one (`danvan import --reference`), else the reconstruction.
 * @throws Failure for a file that breaks its schema
 */
export async function loadReference(): Promise<Reference> {
  const reconstructed = await readReference(REFERENCE);
  const { number, date } = reconstructed.about;
  for (const id of await listReferences()) {
    if (id === REFERENCE) continue;
    const imported = await readReference(id);
    const { about } = imported;
    if (about.status === 'official' && about.number === number && about.date === date) return imported;
  }
  return reconstructed;
}

/** Ids of the reference sets under `templates/`, sorted. */
export async function listReferences(): Promise<string[]> {
  const folders = await listAssetFolders('templates');
  const files = await Promise.all(folders.map((folder) => listAssets(`templates/${folder}`)));
  return folders.filter((_, index) => files[index]?.includes('reference.yaml'));
}

/** One reference set, whatever others there are. */
export const readReference = (id: string): Promise<Reference> => loadChecked(referenceSet(id));

export function referenceSet(id: string): CheckedTable<Reference> {
  const path = (file: string) => `templates/${id}/${file}`;
  return {
    copy: `checked/reference-${id}.json`,
    sources: ['reference.yaml', 'requirements.yaml', 'model.yaml'].map(path),
    check: async () =>
      parseReference({
        'reference.yaml': await readYamlAsset(path('reference.yaml')),
        'requirements.yaml': await readYamlAsset(path('requirements.yaml')),
        'model.yaml': await readYamlAsset(path('model.yaml')),
      }),
  };
}

/** Ids of the sets of form rules: "hd05", "hd36". */
export async function ruleSetIds(): Promise<string[]> {
  return (await listAssets('templates/rules')).map((file) => file.replace(/\.yaml$/, ''));
}

/** @param id one of `ruleSetIds` */
export const loadRuleSet = (id: string): Promise<RuleSet> => loadChecked(ruleSetTable(id));

export function ruleSetTable(id: string): CheckedTable<RuleSet> {
  const path = `templates/rules/${id}.yaml`;
  return {
    copy: `checked/rules-${id}.json`,
    sources: [path],
    check: async () => parseRuleSet(await readYamlAsset(path)),
  };
}

/** The shipped sets of form rules. */
export async function loadRuleSets(): Promise<RuleSet[]> {
  return Promise.all((await ruleSetIds()).map(loadRuleSet));
}
