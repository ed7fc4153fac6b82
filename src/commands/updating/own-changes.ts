/** What is changed in the locality's own words: bodies by their successors, and what a new issue of the text gets anew. */
import { fieldLabel } from '../../draft/field-labels.vi.js';
import type { Catalogue } from '../../messages/catalogue.js';
import { blankForIssue, type OwnChange, type UpdateOptions } from '../../update/index.js';
import { replaceBodies, type Successor } from './field-successors.js';

/** @param newDay ISO date of the new issue; null where the text stays that of its own day */
export function ownChanges(
  newDay: string | null,
  successors: readonly Successor[],
  words: Catalogue,
): NonNullable<UpdateOptions['changeOwn']> {
  return (unit): OwnChange | null => {
    if (newDay === null) return null;
    const { heading, text } = unit;
    const blanked = blankForIssue(unit, newDay.slice(0, 4), fieldLabel('signer.name'));
    if (blanked !== null) {
      const reasons = [{ kind: 'text' as const, text: words['commands.update.newIssue']() }];
      return { status: 'cleared', heading, text: blanked, reasons, confirm: [] };
    }
    const [ofText, ofHeading] = [replaceBodies(text, successors), replaceBodies(heading ?? '', successors)];
    const used = [...new Set([...(ofText?.used ?? []), ...(ofHeading?.used ?? [])])];
    if (used.length === 0) return null;
    return {
      heading: ofHeading?.text ?? heading,
      text: ofText?.text ?? text,
      reasons: used.map(({ reason }) => ({ kind: 'successor', text: reason })),
      confirm: used.flatMap(({ confirm }) => confirm),
    };
  };
}
