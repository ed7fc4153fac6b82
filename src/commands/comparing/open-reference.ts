import { loadData } from '../../assets/checked-tables.js';
import { loadDraftingMaterials } from '../../assets/load-drafting-materials.js';
import type { ReferenceChoice } from '../../assets/load-reference.js';
import type { Catalogue } from '../../messages/catalogue.js';
import type { Document } from '../../tree/nodes.js';
import type { ComparedText } from './open-text.js';
import { type ReferenceTextSource, referenceText } from './reference-text.js';

/**
 * The reference as the text beside a local one, labelled with how far it can be trusted.
 * @throws Failure for a file of the reference that breaks its schema
 */
export async function openReference(
  local: Document,
  source: Omit<ReferenceTextSource, 'materials' | 'data'>,
  choice: ReferenceChoice,
  catalogue: Catalogue,
): Promise<ComparedText> {
  const materials = await loadDraftingMaterials(choice);
  const { about } = materials.reference;
  const isReconstructed = about.status === 'reconstructed';
  return {
    tree: referenceText(local, { ...source, materials, data: await loadData() }),
    name: isReconstructed ? catalogue['commands.diff.reconstructed']({ name: about.id }) : about.id,
    notes: [catalogue['commands.referenceNote'](about), catalogue['commands.diff.formOfLocal']()],
    isPartial: false,
    running: [],
  };
}
