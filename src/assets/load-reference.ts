import { nameKey } from '../data/name-key.js';
import { parseRuleSet, type RuleSet } from '../form/rule-set.js';
import { parseReference, type Reference, unknownReference } from '../reference/index.js';
import { listAssets, readYamlAsset } from './assets.js';
import { type CheckedTable, loadChecked } from './checked-copy.js';
import { REFERENCE } from './reference-id.js';
import { readUserReferences } from './user-references.js';

/** Which reference is wanted, and where the user's own stand. */
export interface ReferenceChoice {
  /** Name of one; without it, the official text of the decision where there is one, else the reconstruction. */
  id?: string | undefined;
  /** `userReferencesFolder` */
  folder: string;
}

/**
 * What texts are drafted from, compared with and checked against: the reference of that name; without a name, the
 * official text of the decision where a user has imported it (`danvan import --reference`), else the reconstruction.
 * @throws Failure `reference.unknown`, and for a file that breaks its schema
 */
export async function loadReference({ id, folder }: ReferenceChoice): Promise<Reference> {
  const known = await listReferences(folder);
  if (id === undefined) return known.find(({ about }) => about.status === 'official') ?? readReference();
  const named = known.filter(({ about }) => nameKey(about.id) === nameKey(id));
  // An official text may bear the name of the reconstruction, which it replaces.
  const found = named.find(({ about }) => about.status === 'official') ?? named[0];
  if (found !== undefined) return found;
  const ids = [...new Set(known.map(({ about }) => about.id))];
  throw unknownReference(id, ids);
}

/** Every reference: that which danvan ships with, then the user's own. @param folder `userReferencesFolder` */
export async function listReferences(folder: string): Promise<Reference[]> {
  return [await readReference(), ...(await readUserReferences(folder))];
}

/** The reference that danvan ships with, whatever others there are. */
export const readReference = (): Promise<Reference> => loadChecked(referenceSet(REFERENCE));

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
