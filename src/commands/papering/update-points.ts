/** What an update leaves to a person: questions on its new words, and lines of which somebody must choose the words. */
import type { Catalogue } from '../../messages/catalogue.js';
import { addressInWords } from '../../tree/address.js';
import type { UpdateRemark } from './update-remarks.js';

export interface UpdatePoint {
  eId: string | null;
  place: string;
  /** The line itself where it has no address. */
  value: string;
  check: string;
}

/** A question that stands at several provisions is asked once; of one provision all that waits to be chosen is one point. */
export function updatePoints(remarks: readonly UpdateRemark[], catalogue: Catalogue): UpdatePoint[] {
  const points = new Map<string, UpdatePoint>();
  const choices = new Map<string, string[]>();
  for (const { status, said, eId, what, line, reasons, confirm } of remarks) {
    const at = { eId, place: eId === null ? what : addressInWords(eId), value: line };
    if (status === 'conflict' || status === 'offered') {
      const key = eId ?? `${what} ${line}`;
      const told = [...new Set([...(choices.get(key) ?? []), ...reasons])];
      choices.set(key, told);
      points.set(key, {
        ...at,
        check: catalogue['papers.points.choose']({ status: said, reasons: told.join(' ') }),
      });
    }
    for (const check of confirm) if (!points.has(check)) points.set(check, { ...at, check });
  }
  return [...points.values()];
}
