import type { Document, Provision } from '../../../src/tree/nodes.js';
import { edited, type FaultClass, ownArticles, provisionOf, renumber } from './fault.js';

/** An article or clause gets a wrong number: one that leaves a gap, or one that another has. */
export const renumberProvision: FaultClass = {
  name: 'renumber',
  rules: ['require-consecutive-numbers', 'no-repeated-number'],
  least: 0.98,
  faultsIn(draft, choice) {
    return choice.some(numbered(draft.tree), 9).map(({ eId, number }) => {
      const wrong = String(Math.max(1, Number(number) + choice.of([-1, 1, 2, 10])));
      const changed = wrong === number ? String(Number(number) + 1) : wrong;
      const subject = edited(draft, (tree) => renumber(provisionOf(tree, eId ?? ''), changed));
      const parent = (eId ?? '').replace(/[^_]+$/, '');
      // The number that is wrong stands in the provision itself or is missed at the next one.
      const places = [changed, `${changed}~2`, String(Number(number) + 1)].map((one) => `${parent}${one}`);
      return {
        what: `${eId} numbered ${changed}`,
        subject,
        isFoundBy: (finding) => places.includes(finding.eId ?? ''),
      };
    });
  },
};

function numbered(tree: Document): Provision[] {
  return ownArticles(tree).flatMap((article) => [
    article,
    ...article.children.filter((child) => child.type === 'clause'),
  ]);
}
