import { COVERAGE_RULES, saysMissing } from './coverage-finding.js';
import { edited, type FaultClass, provisionOf } from './fault.js';
import { EVERY, requiredProvisions, shareOf } from './required-provisions.js';

/** A required article or clause keeps its number and loses its words; an article may keep its title. */
export const emptyProvision: FaultClass = {
  name: 'empty',
  rules: COVERAGE_RULES,
  least: 1,
  faultsIn(draft, choice, index) {
    const articles = requiredProvisions(draft.tree, 'article');
    const clauses = requiredProvisions(draft.tree, 'clause');
    return shareOf([...articles, ...clauses], EVERY, index + 1).map((id) => {
      const keepsTitle = choice.number(2) === 1;
      const subject = edited(draft, (tree) => {
        const node = provisionOf(tree, id);
        node.children = [];
        if (!keepsTitle) node.heading = null;
      });
      return {
        what: `${id} emptied${keepsTitle ? ' but for a title' : ''}`,
        subject,
        isFoundBy: saysMissing(id),
      };
    });
  },
};
