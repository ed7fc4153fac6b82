/** What of an updated text is over on its new day, by the rules of `check`. */
import { type CheckMaterials, createChecker, RULES } from '../../check/index.js';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import type { Document } from '../../tree/nodes.js';
import type { ObsoleteWords } from '../../update/index.js';

const KINDS: Readonly<Record<string, ObsoleteWords['reason']['kind']>> = {
  'no-obsolete-term': 'successor',
  'no-superseded-instrument': 'instrument',
};

/** @param day ISO date by which the text is judged */
export type FindObsolete = (tree: Document, day: string, words: Catalogue) => ObsoleteWords[];

/** Takes the tables apart once, for as many texts as there are. */
export function obsoleteFinder(materials: CheckMaterials): FindObsolete {
  const rules = RULES.filter(({ id }) => id in KINDS);
  const check = createChecker({ ...materials, reference: null }, rules);
  return (tree, day, words) =>
    check({ tree }, { today: day, asOf: day }).findings.flatMap(
      ({ ruleId, severity, eId, actual, reason, params }): ObsoleteWords[] => {
        const kind = KINDS[ruleId];
        if (kind === undefined || severity === 'note' || !actual) return [];
        return [{ eId, words: actual, reason: { kind, text: wordMessage(reason, params, words) } }];
      },
    );
}
