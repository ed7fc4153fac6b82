import type { Rule } from '../../engine/rule.js';
import noForgottenClause from './no-forgotten-clause.js';
import noWeakenedDuty from './no-weakened-duty.js';
import requireArticles from './require-articles.js';
import requireClauses from './require-clauses.js';

export const coverageRules: readonly Rule[] = [
  requireArticles,
  requireClauses,
  noForgottenClause,
  noWeakenedDuty,
];
