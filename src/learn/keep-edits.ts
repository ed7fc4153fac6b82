/** Keeps what was changed by hand in a draft when its profile or its day is another: three texts to one. */
import type { DraftedPlace } from '../draft/index.js';
import type { Document } from '../tree/nodes.js';
import { type UpdatedRegulation, type UpdateOptions, updateRegulation } from '../update/index.js';
import type { LearntDraft } from './learn.js';

export interface KeptTexts {
  /** The draft from which the text was edited. */
  before: Pick<LearntDraft, 'draft' | 'tree'>;
  edited: Document;
  /** The draft of today. */
  now: Pick<LearntDraft, 'draft' | 'tree'>;
}

/**
 * Where both drafts are the same, the tree is the edited text. What was put in by hand stays; what both the hand and the new
 * draft have changed stays as the hand left it, as a conflict.
 */
export const keepEdits = (
  { before, edited, now }: KeptTexts,
  options: Pick<UpdateOptions, 'phrases' | 'reasonsFor'>,
): UpdatedRegulation =>
  updateRegulation(
    { since: before.tree, current: now.tree, local: edited },
    {
      ...options,
      isOneModel: true,
      pins: pinsOf(before.draft.places, now.draft.places),
      countsLetters: true,
      confirmFor: () => [],
    },
  );

/** Which address of the former draft is which of the new one: both have the model in common, whatever their numbers. */
function pinsOf(before: readonly DraftedPlace[], now: readonly DraftedPlace[]): Record<string, string> {
  const addresses = new Map(now.map(({ key, isOfModel, eId }) => [isOfModel ? key : '', eId]));
  return Object.fromEntries(
    before.flatMap(({ key, isOfModel, eId }) => {
      const there = isOfModel ? addresses.get(key) : undefined;
      return eId === null || there == null ? [] : [[eId, there]];
    }),
  );
}
