/** Another standing text of a merged unit: under the names of the unit of the base, and what is said of its lines. */
import { failer } from '../../findings/failure.js';
import type { Catalogue } from '../../messages/catalogue.js';
import type { Document } from '../../tree/nodes.js';
import type { OtherText, UpdatedRegulation } from '../../update/index.js';
import type { messages } from '../messages.vi.js';
import type { ModelSource } from './central-texts.js';
import {
  namesToConfirm,
  namesUnderSuccessor,
  ownUnitOf,
  type UnitNames,
  underOtherNames,
} from './unit-names.js';

const fail = failer<typeof messages>();

/**
 * The text with the names of the base's unit, so that it is brought to the central text as the base is. Where the data do not know
 * whose text it is, it keeps its words.
 * @param given.name the file of the other text
 * @param given.day ISO date of the result
 * @throws Failure where both are texts of provincial units of which neither went into the other
 */
export function underBaseNames(
  tree: Document,
  { name, base, day }: { name: string; base: Document; day: string },
  source: ModelSource,
): { tree: Document; names: UnitNames | null } {
  const [own, ofBase] = [ownUnitOf(tree, day, source), ownUnitOf(base, day, source)];
  if (own === null || ofBase === null) return { tree, names: null };
  if (own.successor.id !== ofBase.successor.id)
    throw fail('commands.update.otherUnit', { file: name, unit: own.name, base: ofBase.name });
  const names = namesUnderSuccessor(own, day, source.data);
  return { tree: names === null ? tree : underOtherNames(tree, names), names };
}

/** What is said of the lines that come from it. */
export function otherText(
  { file, updated, names }: { file: string; updated: UpdatedRegulation; names: UnitNames | null },
  catalogue: Catalogue,
): Omit<OtherText, 'choice'> {
  const reason = (text: string) => ({ kind: 'text' as const, text });
  return {
    name: file,
    tree: updated.tree,
    open: new Set(
      updated.rows
        .flatMap((row) => (row.status === 'conflict' ? [updated.nodes.get(row)] : []))
        .filter((node) => node !== undefined),
    ),
    reasons: {
      offered: reason(catalogue['commands.update.offered']({ file })),
      differs: reason(catalogue['commands.update.differs']({ file })),
      preferred: reason(catalogue['commands.update.preferred']({ file })),
      open: reason(catalogue['commands.update.otherOpen']({ file })),
    },
    confirmFor: (line) => {
      if (names === null) return [];
      const { left, replaced } = namesToConfirm(line, names);
      return [
        ...left.map((name) => catalogue['commands.update.formerName']({ name })),
        ...(replaced
          ? [catalogue['commands.update.nameReplaced']({ file, from: names.from, to: names.to })]
          : []),
      ];
    },
  };
}
