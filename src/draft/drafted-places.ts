/** Where each provision of the model and of the locality stands in a draft, and which item of the profile made it so. */
import type { AppliedProvision } from './apply-provisions.js';
import { type Entry, LOCAL_KEY, type Rank } from './model-entries.js';
import type { NumberedEntry } from './number-entries.js';
import { markedProvisions } from './provision-marks.js';

export interface DraftedPlace {
  /** Address in the model; of what the locality puts in, a name of its own. */
  key: string;
  /** Key of the provision or chapter in which it stands; null for an article of the decision. */
  parent: string | null;
  rank: Rank;
  /** Address in the draft; null for what is left out. */
  eId: string | null;
  hasHeading: boolean;
  isOfModel: boolean;
  /** Addresses in the model of what its words refer to, as symbols that follow. */
  refersTo: readonly string[];
  /** Which item of the profile's provisions, from 1, has put it in, worded it or left it out. */
  madeBy?: number;
}

export function draftedPlaces(
  entries: readonly Entry[],
  applied: readonly AppliedProvision[],
  numbered: readonly NumberedEntry[],
): DraftedPlace[] {
  const addresses = new Map(numbered.map(({ key, eId }) => [key, eId]));
  const makers = new Map(applied.flatMap(({ provision, keys }) => keys.map((key) => [key, provision.place])));
  return entries.map(({ key, parent, rank, hasHeading, opening, paragraphs }) => {
    const madeBy = makers.get(key) ?? makers.get(parent?.startsWith(LOCAL_KEY) ? parent : '');
    return {
      key,
      parent,
      rank,
      hasHeading,
      eId: addresses.get(key) ?? null,
      refersTo: [opening, ...paragraphs].flatMap(markedProvisions),
      isOfModel: !key.startsWith(LOCAL_KEY),
      ...(madeBy === undefined ? {} : { madeBy }),
    };
  });
}
