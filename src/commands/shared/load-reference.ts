import { parse as parseYaml } from 'yaml';
import { type ProfileDefault, parseDefaults, prepareTemplates, type Templates } from '../../draft/index.js';
import { parseReference, type Reference } from '../../reference/index.js';
import { parseRuleSet, type RuleSet } from '../../render/docx/rule-set.js';
import { listAssets, readAsset } from './assets.js';

/** Folder of the central reference under `templates/`. */
const REFERENCE = '23-qd-tw';

/** What drafting needs of `templates/`. */
export interface DraftingMaterials {
  reference: Reference;
  templates: Templates;
  defaults: ProfileDefault[];
}

/** @throws Failure for a file that breaks its schema */
export async function loadReference(): Promise<Reference> {
  return parseReference({
    'reference.yaml': await readYamlAsset(`templates/${REFERENCE}/reference.yaml`),
    'requirements.yaml': await readYamlAsset(`templates/${REFERENCE}/requirements.yaml`),
    'model.yaml': await readYamlAsset(`templates/${REFERENCE}/model.yaml`),
  });
}

/** @throws Failure for a file that breaks its schema */
export async function loadDraftingMaterials(): Promise<DraftingMaterials> {
  const files = new Map<string, string>();
  for (const folder of [REFERENCE, 'partials']) {
    for (const file of await listAssets(`templates/${folder}`)) {
      if (file.endsWith('.hbs'))
        files.set(`${folder}/${file}`, await readAsset(`templates/${folder}/${file}`));
    }
  }
  return {
    reference: await loadReference(),
    templates: prepareTemplates(files),
    defaults: parseDefaults(await readYamlAsset(`templates/${REFERENCE}/defaults.yaml`)),
  };
}

/** Ids of the sets of form rules: "hd05", "hd36". */
export async function ruleSetIds(): Promise<string[]> {
  return (await listAssets('templates/rules')).map((file) => file.replace(/\.yaml$/, ''));
}

/** @param id one of `ruleSetIds` */
export async function loadRuleSet(id: string): Promise<RuleSet> {
  return parseRuleSet(await readYamlAsset(`templates/rules/${id}.yaml`));
}

async function readYamlAsset(path: string): Promise<unknown> {
  return parseYaml(await readAsset(path));
}
