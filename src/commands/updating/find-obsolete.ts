/** What of an updated text is over on its new day, by the rules of `check`. */
import { loadCheckMaterials } from '../../assets/load-check-materials.js';
import type { ReferenceChoice } from '../../assets/load-reference.js';
import { createChecker, RULES } from '../../check/index.js';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import type { Document } from '../../tree/nodes.js';
import type { ObsoleteWords } from '../../update/index.js';

const KINDS: Readonly<Record<string, ObsoleteWords['reason']['kind']>> = {
  'no-obsolete-term': 'successor',
  'no-superseded-instrument': 'instrument',
};

/** @param day ISO date by which the text is judged */
export async function findObsolete(
  tree: Document,
  day: string,
  choice: ReferenceChoice,
  words: Catalogue,
): Promise<ObsoleteWords[]> {
  const rules = RULES.filter(({ id }) => id in KINDS);
  const materials = await loadCheckMaterials('none', choice);
  const { findings } = createChecker({ ...materials, reference: null }, rules)(
    { tree },
    { today: day, asOf: day },
  );
  return findings.flatMap(({ ruleId, severity, eId, actual, reason, params }): ObsoleteWords[] => {
    const kind = KINDS[ruleId];
    if (kind === undefined || severity === 'note' || !actual) return [];
    return [{ eId, words: actual, reason: { kind, text: wordMessage(reason, params, words) } }];
  });
}
