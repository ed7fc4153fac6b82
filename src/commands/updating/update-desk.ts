/** What bringing texts to a day needs, loaded and taken apart once for all texts of a run or of a thread. */
import { loadData, loadPhraseTables } from '../../assets/checked-tables.js';
import { loadCheckMaterials } from '../../assets/load-check-materials.js';
import { loadDraftingMaterials } from '../../assets/load-drafting-materials.js';
import type { ReferenceChoice } from '../../assets/load-reference.js';
import type { ProfileLayer } from '../../draft/index.js';
import { makePhraseBook, type PhraseBook } from '../../wording/phrase-book.js';
import type { ModelSource } from './central-texts.js';
import { type FindObsolete, obsoleteFinder } from './find-obsolete.js';

export interface UpdateDesk {
  source: ModelSource;
  phrases: PhraseBook;
  findObsolete: FindObsolete;
}

/**
 * @param said what the user says of the unit
 * @throws Failure for a reference that is not known, and for a file that breaks its schema
 */
export async function prepareUpdate(
  choice: ReferenceChoice,
  said: readonly ProfileLayer[],
): Promise<UpdateDesk> {
  const tables = await loadPhraseTables();
  const materials = await loadDraftingMaterials(choice);
  return {
    source: { ...tables, materials, data: await loadData(), said, drafted: new Map() },
    phrases: makePhraseBook(tables),
    findObsolete: obsoleteFinder(await loadCheckMaterials('none', choice)),
  };
}
