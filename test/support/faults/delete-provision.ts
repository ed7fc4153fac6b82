import { isProvision } from '../../../src/tree/e-ids.js';
import type { Document, Node, Provision } from '../../../src/tree/nodes.js';
import { COVERAGE_RULES, saysMissing } from './coverage-finding.js';
import { edited, type FaultClass, ownArticles, parentOf, provisionOf, renumber } from './fault.js';
import { EVERY, requiredProvisions, shareOf } from './required-provisions.js';

/** A required article or clause is taken out, with a gap in the numbers or with those after it counted anew. */
export const deleteProvision: FaultClass = {
  name: 'delete',
  rules: COVERAGE_RULES,
  least: 1,
  faultsIn(draft, choice, index) {
    const articles = requiredProvisions(draft.tree, 'article');
    const clauses = requiredProvisions(draft.tree, 'clause');
    return shareOf([...articles, ...clauses], EVERY, index).map((id) => {
      const closesGap = choice.number(2) === 1;
      return {
        what: `${id} deleted${closesGap ? ', the rest counted anew' : ''}`,
        subject: edited(draft, (tree) => remove(tree, provisionOf(tree, id), closesGap)),
        isFoundBy: saysMissing(id),
      };
    });
  },
};

function remove(tree: Document, node: Provision, closesGap: boolean): void {
  const parent = parentOf(tree, node);
  const followers = node.type === 'article' ? ownArticles(tree) : parent.children.filter(isClauseLike(node));
  const after = (followers as Provision[]).slice(followers.indexOf(node as never) + 1);
  parent.children.splice(parent.children.indexOf(node as never), 1);
  if (closesGap) for (const one of after) renumber(one, String(Number(one.number) - 1));
}

const isClauseLike =
  (node: Provision) =>
  (child: Node): boolean =>
    isProvision(child) && child.type === node.type;
