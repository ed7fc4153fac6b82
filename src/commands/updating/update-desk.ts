/** What bringing texts to a day needs, loaded and taken apart once for all texts of a run or of a thread. */
import { loadData, loadPhraseTables } from '../../assets/checked-tables.js';
import { loadCheckMaterials } from '../../assets/load-check-materials.js';
import { loadDraftingMaterials } from '../../assets/load-drafting-materials.js';
import type { ReferenceChoice } from '../../assets/load-reference.js';
import { type CheckMaterials, createChecker, RULES } from '../../check/index.js';
import type { ProfileLayer } from '../../draft/index.js';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import type { Document } from '../../tree/nodes.js';
import type { ObsoleteWords } from '../../update/index.js';
import { makePhraseBook, type PhraseBook } from '../../wording/phrase-book.js';
import type { ModelSource } from './central-texts.js';

export interface UpdateDesk {
  source: ModelSource;
  phrases: PhraseBook;
  findObsolete: FindObsolete;
}

/**
 * @param said what the user says of the unit
 * @throws Failure for a reference that is not known, and for a file that breaks its schema
 */
export async function prepareUpdate(
  choice: ReferenceChoice,
  said: readonly ProfileLayer[],
): Promise<UpdateDesk> {
  const tables = await loadPhraseTables();
  const materials = await loadDraftingMaterials(choice);
  return {
    source: { ...tables, materials, data: await loadData(), said, drafted: new Map() },
    phrases: makePhraseBook(tables),
    findObsolete: obsoleteFinder(await loadCheckMaterials('none', choice)),
  };
}

const KINDS: Readonly<Record<string, ObsoleteWords['reason']['kind']>> = {
  'no-obsolete-term': 'successor',
  'no-superseded-instrument': 'instrument',
};

/** @param day ISO date by which the text is judged */
export type FindObsolete = (tree: Document, day: string, catalogue: Catalogue) => ObsoleteWords[];

/** Takes the tables apart once, for as many texts as there are. */
export function obsoleteFinder(materials: CheckMaterials): FindObsolete {
  const rules = RULES.filter(({ id }) => id in KINDS);
  const check = createChecker({ ...materials, reference: null }, rules);
  return (tree, day, catalogue) =>
    check({ tree }, { today: day, asOf: day }).findings.flatMap(
      ({ ruleId, severity, eId, actual, reason, params }): ObsoleteWords[] => {
        const kind = KINDS[ruleId];
        if (kind === undefined || severity === 'note' || !actual) return [];
        return [{ eId, words: actual, reason: { kind, text: wordMessage(reason, params, catalogue) } }];
      },
    );
}
