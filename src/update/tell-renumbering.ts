/** Why a line that stays is printed otherwise: provisions before it came in or went, or one that it cites moved. */
import type { UpdateReason, UpdateRow, UpdateWords } from './update.js';

/** The rows, of which each that is kept and yet reads otherwise has the reason. */
export function tellRenumbering(rows: readonly UpdateRow[], reason: UpdateReason): UpdateRow[] {
  return rows.map((row) => {
    const { status, local, result, reasons } = row;
    const isKept = status === 'kept' || status === 'local';
    if (!isKept || reasons.length > 0 || local === null || result === null) return row;
    return isSame(local, result) ? row : { ...row, reasons: [reason] };
  });
}

const isSame = (one: UpdateWords, other: UpdateWords): boolean =>
  one.label === other.label && one.heading === other.heading && one.text === other.text;
