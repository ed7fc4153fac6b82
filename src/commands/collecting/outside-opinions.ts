/** What a returned file changes without a mark in notes, headers and footers, which are no provision of the draft. */
import type { compareRegulations } from '../../compare/compare-regulations.js';
import type { OutsideDifference } from '../../compare/comparison.js';
import { placeUnits } from '../../render/comparison/rows.js';
import { noteText } from '../../text/note-number.js';
import { pageOf } from '../../tree/page-of.js';

export interface SilentEdit {
  deleted: string;
  inserted: string;
}

/** Word itself writes another page number into a header or footer when it saves: "Trang 2", "Trang 5". */
export function isSomebodysWork({ kind, base, target }: OutsideDifference): boolean {
  const withoutNumbers = (text: string | null) => text?.replace(/\d+/g, '0');
  return (kind !== 'header' && kind !== 'footer') || withoutNumbers(base) !== withoutNumbers(target);
}

/** What the draft says there; of a note without its number, which Word counts. */
export const outsideText = ({ kind }: OutsideDifference, text: string | null): string =>
  (kind === 'note' && noteText(text ?? '')) || (text ?? '');

/** The changed words of a line that both texts have; the whole where one has it not, or it only stands elsewhere. */
export function outsideEdits(one: OutsideDifference, compare: typeof compareRegulations): SilentEdit[] {
  const whole = { deleted: outsideText(one, one.base), inserted: outsideText(one, one.target) };
  if (one.base === null || one.target === null) return [whole];
  const compared = compare(pageOf([{ value: whole.deleted }]), pageOf([{ value: whole.inserted }]));
  const units = placeUnits(compared).map(({ unit }) => unit);
  if (units.some(({ base, target }) => base === null || target === null)) return [whole];
  const edits = units.flatMap(({ changes }) =>
    changes.map((change) => ({ deleted: change.base.trim(), inserted: change.target.trim() })),
  );
  return edits.length === 0 ? [whole] : edits;
}
