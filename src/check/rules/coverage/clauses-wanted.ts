import { addressInWords } from '../../../tree/address.js';
import type { Node } from '../../../tree/nodes.js';
import { findByEId } from '../../../tree/visit.js';
import type { ArticleCoverage } from '../../coverage/coverage.js';
import type { ReportPlace, RuleContext } from '../../engine/rule.js';

export interface WantedClause {
  /** The clause of the reference, what it says, and the article of the document in which it was looked for. */
  params: { address: string; subject: string; article: string };
  place: ReportPlace;
}

/**
 * Clauses of the reference that a document lacks, each at the article that answers theirs.
 * @param idsOf which clauses of an article are asked about
 */
export function clausesWanted(
  root: Node,
  context: RuleContext,
  idsOf: (article: ArticleCoverage) => readonly string[],
): WantedClause[] {
  const { requirements = [] } = context.reference ?? {};
  return (context.coverage()?.articles ?? []).flatMap((covered) => {
    const article = covered.eId === null ? null : findByEId(root, covered.eId);
    if (!article || !('label' in article)) return [];
    return idsOf(covered).map((id): WantedClause => {
      const subject = requirements.find((requirement) => requirement.id === id)?.subject ?? '';
      return {
        params: { address: addressInWords(id), subject, article: addressInWords(covered.eId ?? '') },
        place: { node: article, actual: article.label ?? '', expected: [subject] },
      };
    });
  });
}
