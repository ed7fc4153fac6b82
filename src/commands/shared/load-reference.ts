import { parseReference, type Reference } from '../../reference/index.js';
import { parseRuleSet, type RuleSet } from '../../render/docx/rule-set.js';
import { listAssets, readYamlAsset } from './assets.js';

/** Folder of the central reference under `templates/`. */
export const REFERENCE = '23-qd-tw';

/** @throws Failure for a file that breaks its schema */
export async function loadReference(): Promise<Reference> {
  return parseReference({
    'reference.yaml': await readYamlAsset(`templates/${REFERENCE}/reference.yaml`),
    'requirements.yaml': await readYamlAsset(`templates/${REFERENCE}/requirements.yaml`),
    'model.yaml': await readYamlAsset(`templates/${REFERENCE}/model.yaml`),
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
