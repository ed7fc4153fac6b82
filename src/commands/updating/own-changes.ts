/** What is changed in the locality's own words: bodies and terms by their successors, and what a new issue of the text gets anew. */
import { fieldLabel } from '../../draft/field-labels.vi.js';
import type { Catalogue } from '../../messages/catalogue.js';
import { blankForIssue, type OwnChange, type UpdateOptions } from '../../update/index.js';
import type { TermSuccessor } from './congress-successor.js';
import { replaceBodies, type Successor } from './field-successors.js';

/** @param newDay ISO date of the new issue; null where the text stays that of its own day */
export function ownChanges(
  newDay: string | null,
  { successors, renewTerm }: { successors: readonly Successor[]; renewTerm: TermSuccessor },
  catalogue: Catalogue,
): NonNullable<UpdateOptions['changeOwn']> {
  return (unit): OwnChange | null => {
    if (newDay === null) return null;
    const { heading, text } = unit;
    const blanked = blankForIssue(unit, newDay.slice(0, 4), fieldLabel('signer.name'));
    if (blanked !== null) {
      const reasons = [{ kind: 'text' as const, text: catalogue['commands.update.newIssue']() }];
      return { status: 'cleared', heading, text: blanked, reasons, confirm: [] };
    }
    const [ofText, ofHeading] = [replaceBodies(text, successors), replaceBodies(heading ?? '', successors)];
    const used = [...new Set([...(ofText?.used ?? []), ...(ofHeading?.used ?? [])])];
    const ofTerm = unit.kind === 'recital' ? renewTerm(ofText?.text ?? text) : null;
    if (used.length === 0 && ofTerm === null) return null;
    const reasons = [...used.map(({ reason }) => reason), ...(ofTerm?.reasons ?? [])];
    return {
      heading: ofHeading?.text ?? heading,
      text: ofTerm?.text ?? ofText?.text ?? text,
      reasons: reasons.map((said) => ({ kind: 'successor', text: said })),
      confirm: [...used.flatMap(({ confirm }) => confirm), ...(ofTerm?.confirm ?? [])],
    };
  };
}
