/** Words of the locality that name what is over, and for which the data know no one successor: a person must decide. */
import type { UpdateReason, UpdateRow } from './update.js';

export interface ObsoleteWords {
  /** The provision of the result in which they stand; null outside of provisions. */
  eId: string | null;
  words: string;
  reason: UpdateReason;
}

/** The rows, those a conflict whose own words have what is over; a row that is one already has the reason beside its own. */
export function markObsolete(rows: readonly UpdateRow[], found: readonly ObsoleteWords[]): UpdateRow[] {
  return rows.map((row) => {
    const { result, status, reasons } = row;
    if (result === null || status === 'takenOver' || status === 'added') return row;
    const words = `${result.heading ?? ''} ${result.text}`;
    const own = found.filter((one) => one.eId === result.eId && words.includes(one.words));
    if (own.length === 0) return row;
    const known = new Set(reasons.map(({ text }) => text));
    const byText = new Map(own.map(({ reason }) => [reason.text, reason]));
    const more = [...byText.values()].filter(({ text }) => !known.has(text));
    // A line that is only offered waits for a person as it is.
    return { ...row, status: status === 'offered' ? status : 'conflict', reasons: [...reasons, ...more] };
  });
}
