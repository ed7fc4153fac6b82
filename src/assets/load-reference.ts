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
  const found = known.find(({ about }) => nameKey(about.id) === nameKey(id));
  if (found !== undefined) return found;
  throw unknownReference(
    id,
    known.map(({ about }) => about.id),
  );
}

/**
 * Every reference, each name once: that which danvan ships with, then the user's own. An official text may bear the name
 * of the reconstruction and then takes its place; any other text may not (`import` refuses it).
 * @param folder `userReferencesFolder`
 */
export async function listReferences(folder: string): Promise<Reference[]> {
  const shipped = await readReference();
  const own = await readUserReferences(folder);
  const isShippedName = ({ about }: Reference) => nameKey(about.id) === nameKey(shipped.about.id);
  const replacing = own.find((one) => isShippedName(one) && one.about.status === 'official');
  return [replacing ?? shipped, ...own.filter((one) => !isShippedName(one))];
}
