/** Reasons that `danvan update` wrote as comments into the Word file that it made. */
import type { Catalogue } from '../../messages/catalogue.js';
import type { FoundRemark } from './own-remarks.js';

/** Where the words are the centre's, the reason is all that the comment says; a conflict is for a person to explain. */
const DECIDED = ['takenOver', 'renewed', 'added', 'removed'] as const;

export function updateReasons(
  remarks: readonly FoundRemark[],
  catalogues: readonly Catalogue[],
): Map<string, string> {
  const heads = new Set(
    catalogues.flatMap((words) => DECIDED.map((status) => `[${words[`update.status.${status}`]()}]`)),
  );
  const toConfirm = catalogues.map((words) => words['update.confirm']({ message: '' }));
  const reasons = new Map<string, string>();
  for (const { eId, comment } of remarks) {
    const [head = '', ...lines] = comment.split('\n');
    const said = lines.filter((line) => line !== '' && !toConfirm.some((start) => line.startsWith(start)));
    if (eId !== null && heads.has(head) && said.length > 0)
      reasons.set(eId, [reasons.get(eId), ...said].filter((part) => part).join(' '));
  }
  return reasons;
}
