/** The draft of a profile again, with other values in the place of those of its file. */
import type { Profile } from '../../draft/index.js';
import type { LearntDraft } from '../../learn/index.js';
import type { CommandContext } from '../terminal/command.js';
import { localityLayer } from './choose-locality.js';
import type { DraftOptions } from './draft-options.js';
import { draftedLocality } from './drafted-locality.js';
import type { Drafter } from './drafter.js';
import { refuseOtherUnit } from './one-unit.js';
import { asOfOf, type DraftRequest, statedLayers } from './profile-layers.js';

/** @param allowMissing whether what every regulation must say may be left out with a reason */
export function draftAgain(
  options: Pick<DraftOptions, 'province' | 'commune' | 'profile'>,
  request: DraftRequest,
  drafter: Drafter,
  { catalogue }: CommandContext,
  allowMissing: boolean,
): (values: Profile) => LearntDraft {
  return (values) => {
    const stated = statedLayers({ ...request, profile: { file: options.profile ?? '', values } });
    const asOf = asOfOf(stated);
    const locality = draftedLocality(options, drafter, asOf);
    const layer = locality && localityLayer(locality, drafter.data, asOf, catalogue);
    if (locality && layer) refuseOtherUnit(stated, locality, layer, drafter.data, asOf);
    const profile = drafter.resolve(layer ? [...stated, layer] : stated);
    const { draft, tree } = drafter.draft(profile, { allowMissing });
    return { draft, tree, profile };
  };
}
