import { parseRuleSet, type RuleSet } from '../form/rule-set.js';
import { parseReference, type Reference } from '../reference/index.js';
import { listAssetFolders, listAssets, readYamlAsset } from './assets.js';
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
export async function readReference(id: string): Promise<Reference> {
  return parseReference({
    'reference.yaml': await readYamlAsset(`templates/${id}/reference.yaml`),
    'requirements.yaml': await readYamlAsset(`templates/${id}/requirements.yaml`),
    'model.yaml': await readYamlAsset(`templates/${id}/model.yaml`),
  });
}

/** Ids of the sets of form rules: "hd05", "hd36". */
export async function ruleSetIds(): Promise<string[]> {
  return (await listAssets('templates/rules')).map((file) => file.replace(/\.yaml$/, ''));
}

/** @param id one of `ruleSetIds` */
export async function loadRuleSet(id: string): Promise<RuleSet> {
  return parseRuleSet(await readYamlAsset(`templates/rules/${id}.yaml`));
}

/** The shipped sets of form rules. */
export async function loadRuleSets(): Promise<RuleSet[]> {
  return Promise.all((await ruleSetIds()).map(loadRuleSet));
}
