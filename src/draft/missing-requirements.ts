/** What every regulation must say, and the locality leaves out. */
import { failer } from '../findings/failure.js';
import type { ReferenceLevel } from '../reference/model.js';
import type { Requirement } from '../reference/schemas/requirements.js';
import { addressInWords } from '../tree/address.js';
import { messages } from './messages.vi.js';
import type { PrintedProvision } from './printed-provisions.js';

/** A requirement that is left out on purpose, and where the officer is told so. */
export interface AllowedGap {
  /** Address in the model. */
  id: string;
  /** Address in the draft of what stands nearest. */
  eId: string;
  message: string;
}

const fail = failer<typeof messages>();

/**
 * @param isAllowed whether the user takes what is missing upon himself; each then needs the reason that the profile gives
 * @returns what is missing and allowed
 * @throws Failure `draft.requirementGone` naming the requirement, `draft.missingReason` for one without a reason
 */
export function missingRequirements(
  provisions: readonly PrintedProvision[],
  requirements: readonly Requirement[],
  level: ReferenceLevel,
  isAllowed: boolean,
): AllowedGap[] {
  const required = requirements.filter(({ levels, optional }) => levels.includes(level) && !optional);
  return provisions.flatMap(({ provision: { place, reason }, eId, leftOut }) => {
    const missing = required.filter(({ id }) => leftOut.includes(id));
    return missing.map(({ id, subject }) => {
      const what = { place, target: addressInWords(id), subject };
      if (!isAllowed) throw fail('draft.requirementGone', what);
      if (reason === undefined) throw fail('draft.missingReason', what);
      return { id, eId, message: messages['draft.confirmMissing']({ ...what, reason }) };
    });
  });
}
