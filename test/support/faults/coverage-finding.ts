import type { Finding } from '../../../src/findings/finding.js';
import { addressInWords } from '../../../src/tree/address.js';

export const COVERAGE_RULES = ['require-articles', 'require-clauses'] as const;

/** Whether a finding says that this requirement is not met; of a clause, that it is missing, or its whole article. */
export function saysMissing(requirement: string): (finding: Finding) => boolean {
  const [article = ''] = requirement.split('__');
  return ({ ruleId, params }) => {
    const { address } = params as { address?: string };
    if (ruleId === 'require-articles') return address === addressInWords(article);
    return ruleId === 'require-clauses' && address === addressInWords(requirement);
  };
}
