import { type ProfileDefault, parseDefaults, prepareTemplates, type Templates } from '../draft/index.js';
import type { Reference } from '../reference/index.js';
import { listAssets, readAsset, readYamlAsset } from './assets.js';
import { type CheckedTable, loadChecked } from './checked-copy.js';
import { readReference } from './load-reference.js';
import { REFERENCE } from './reference-id.js';

/** What drafting needs of `templates/`. */
export interface DraftingMaterials {
  reference: Reference;
  templates: Templates;
  defaults: ProfileDefault[];
}

const DEFAULTS_FILE = `templates/${REFERENCE}/defaults.yaml`;

export const DEFAULTS: CheckedTable<ProfileDefault[]> = {
  copy: 'checked/defaults.json',
  sources: [DEFAULTS_FILE],
  check: async () => parseDefaults(await readYamlAsset(DEFAULTS_FILE)),
};

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
    reference: await readReference(REFERENCE),
    templates: prepareTemplates(files),
    defaults: await loadChecked(DEFAULTS),
  };
}
