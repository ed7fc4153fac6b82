/** The title at the top right: which of the titles it is, and the line drawn under it. */

import type { RuleSet } from '../../form/rule-set.js';
import type { DrawnRule } from './content.js';
import { componentOf, type ParagraphStyle } from './styles.js';
import { textWidth } from './text-width.js';

/** The Party's title; the State's title (capitals); or the State's motto in the line below it. */
export function titleStyle(title: string, rules: RuleSet): ParagraphStyle {
  const capitals = title.toUpperCase();
  if (capitals === rules.components.partyTitle.text) return 'DanvanPartyTitle';
  return title === capitals ? 'DanvanStateTitle' : 'DanvanStateMotto';
}

/** The drawn line is as long as the last line of the title: 207 pt under the Party's title at 15 pt. */
export function titleRule(title: string, rules: RuleSet): DrawnRule {
  const row = rules.components[componentOf(titleStyle(title, rules))];
  return {
    kind: 'rule',
    length: Math.round(textWidth(title, row.size.value, row.bold)),
    thickness: rules.header.titleRule.thickness.value,
  };
}
