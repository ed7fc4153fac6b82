import { nameKey } from '../data/name-key.js';
import { type Reference, unknownReference } from '../reference/index.js';
import { readReference } from './checked-tables.js';
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
