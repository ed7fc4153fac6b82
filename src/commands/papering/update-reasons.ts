/** Reasons that `danvan update` wrote as comments into the Word file that it made. */
import type { UpdateStatus } from '../../update/index.js';
import type { UpdateRemark } from './update-remarks.js';

/** Where the words are the centre's, the reason is all that the comment says; a conflict is for a person to explain. */
const DECIDED: ReadonlySet<UpdateStatus> = new Set<UpdateStatus>([
  'takenOver',
  'renewed',
  'added',
  'removed',
]);

/** @returns by address, and of a line without one by its words */
export function updateReasons(remarks: readonly UpdateRemark[]): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const { status, eId, line, reasons: said } of remarks) {
    const at = eId ?? line;
    if (at !== '' && DECIDED.has(status) && said.length > 0)
      reasons.set(at, [reasons.get(at), ...said].filter((part) => part).join(' '));
  }
  return reasons;
}
